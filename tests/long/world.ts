import { expect, type Page } from '@playwright/test';
import { workbench, type Workbench } from '#tests/e2e/pages/workbench.ts';
import type { PageReader } from './hands/page-reader.ts';
import { type PlaceOnScreen } from './hands/page-reader.ts';
import type { Random } from './material/random.ts';
import type { MadeTranscript, MadeWord, Stretch } from './material/transcript.ts';
import { compareInText, StudyModel, type KeyedCoding } from './model/study-model.ts';
import type { Key } from './model/thing.ts';

export interface Passage extends Stretch {
  readonly place: PlaceOnScreen;
}

interface ShownCoding {
  readonly name: string;
  readonly isPicked: boolean;
}

const RECENT = 9;
/** Lines the inspector has room for. */
const LISTED = 50;

/** The codings' names in an order of their own, each one told from others that are the same. */
function namesOf(codings: readonly ShownCoding[]): string[] {
  const counts = new Map<string, number>();
  return codings
    .map(({ name, isPicked }) => (isPicked ? `${name} (picked)` : name))
    .sort()
    .map((name) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count === 1 ? name : `${name} ×${String(count)}`;
    });
}

/** One person at the desk: what lies open, what is selected, what the next key would act on. */
export class World {
  readonly page: Page;
  readonly bench: Workbench;
  readonly reader: PageReader;
  readonly random: Random;
  readonly model = new StudyModel();
  document: MadeTranscript;
  selection: Stretch | undefined;
  /** The coding picked last, there or not. */
  pickedKey: Key | undefined;
  /** Codes used last, there or not, the last one first. */
  #used: readonly Key[] = [];
  #active: Key | undefined;
  readonly #pickedAtLeaving = new Map<MadeTranscript, Key | undefined>();
  /** Letters act on the text. */
  isInText = false;

  constructor(page: Page, reader: PageReader, random: Random, document: MadeTranscript) {
    this.page = page;
    this.bench = workbench(page);
    this.reader = reader;
    this.random = random;
    this.document = document;
  }

  get picked(): KeyedCoding | undefined {
    return this.pickedKey === undefined ? undefined : this.model.coding(this.pickedKey);
  }

  /** The code that was applied last, which one key applies. */
  get active(): Key | undefined {
    const active = this.#active;
    return active !== undefined && this.model.things.has(active) ? active : undefined;
  }

  /** Codes that can be had again by their number. */
  get recent(): readonly Key[] {
    return this.#used.filter((code) => this.model.things.has(code));
  }

  get target(): Stretch | undefined {
    return this.selection ?? this.picked;
  }

  /** The codings that are meant: the picked one, else those on the selection. */
  get meant(): readonly KeyedCoding[] {
    return this.picked ? [this.picked] : this.here;
  }

  /** Codings over the target, in document order. */
  get here(): readonly KeyedCoding[] {
    const { target } = this;
    return target ? this.model.codingsIn(this.document.title, target) : [];
  }

  textOf({ start, end }: Stretch): string {
    return this.document.text.slice(start, end);
  }

  /** A stretch without the white space at its ends. */
  trimmed({ start, end }: Stretch): Stretch {
    const text = this.textOf({ start, end });
    return {
      start: start + text.length - text.trimStart().length,
      end: end - (text.length - text.trimEnd().length),
    };
  }

  /** Notes that a code was applied. */
  applied(code: Key): void {
    this.#active = code;
    this.used(code);
  }

  /** Notes that a code was used in another way. */
  used(code: Key): void {
    this.#used = [code, ...this.#used.filter((other) => other !== code)].slice(0, RECENT);
  }

  /**
   * Notes that a document was opened, or loaded again: nothing is selected; what was picked when it was left is picked, if
   * it is still there, and the codes at hand stay at hand.
   */
  open(document: MadeTranscript): void {
    this.#pickedAtLeaving.set(this.document, this.picked?.key);
    const key = this.#pickedAtLeaving.get(document);
    this.document = document;
    this.selection = undefined;
    this.pickedKey = key !== undefined && this.model.coding(key) ? key : undefined;
    this.isInText = false;
  }

  async wordsInView(): Promise<readonly MadeWord[]> {
    const { start, end } = await this.reader.inView();
    return this.document.words.filter((word) => word.start >= start && word.end <= end);
  }

  /** A passage of up to so many words and one more that can be reached with the pointer. */
  async passageInView(mostWords: number): Promise<Passage | undefined> {
    const words = await this.wordsInView();
    for (let tries = 0; tries < 12 && words.length > 0; tries += 1) {
      const at = this.random.whole(0, words.length - 1);
      // Short passages are the usual ones.
      const length = Math.ceil(mostWords * this.random.next() ** 2);
      const [first, last] = [words[at], words[Math.min(words.length - 1, at + length)]];
      if (!first || !last || first.isBorrowed || last.isBorrowed) continue;
      const place = await this.reader.placeOf(first, last);
      if (place.isInReach) return { start: first.start, end: last.end, place };
    }
    return undefined;
  }

  /** Codings as the inspector lists them. */
  async shownCodings(): Promise<readonly ShownCoding[]> {
    const { inspector, t } = this.bench.desk;
    const items = await inspector.getByRole('listitem').evaluateAll((all) =>
      all.map((item) => ({
        labels: Array.from(item.querySelectorAll('button'), ({ ariaLabel }) => ariaLabel),
        isPicked: item.querySelector('[aria-pressed="true"]') !== null,
      })),
    );
    const names = this.model.codes().map(({ name }) => name);
    return items.map(({ labels, isPicked }) => {
      const name = names.find((one) => labels.includes(t.desk.removeCoding(one)));
      return { name: name ?? labels.join(' '), isPicked };
    });
  }

  /**
   * Holds that the inspector shows just the codings over what is meant, and which of them is picked; of very many the first
   * ones and the picked one, and how many more there are.
   */
  async expectShown(): Promise<void> {
    const { here, picked } = this;
    const sole = here.length === 1 ? here[0] : undefined;
    const listed = here.filter(({ key }, place) => place < LISTED || key === picked?.key);
    // Of codings on the very same passage any may be the last there is room for.
    const left = here.slice(LISTED).find(({ key }) => key !== picked?.key);
    const isSure = (coding: KeyedCoding) =>
      !left || coding.key === picked?.key || compareInText(coding, left) < 0;
    const sure = listed.filter(isSure).map((coding) => ({
      name: this.model.nameOf(coding.code),
      isPicked: coding.key === (picked ?? sole)?.key,
    }));
    const isAll = sure.length === listed.length;
    const lines = isAll ? namesOf(sure) : expect.arrayContaining(namesOf(sure));
    await expect
      .poll(async () => {
        const shown = await this.shownCodings();
        return { count: shown.length, lines: namesOf(shown) };
      })
      .toEqual({ count: listed.length, lines });
    const { inspector, t } = this.bench.desk;
    const more = inspector.getByText(t.desk.moreCodings(here.length - listed.length));
    await expect(more).toHaveCount(left ? 1 : 0);
  }

  /** Holds that the tree beside the text counts what there is of codes: all, or those named. */
  async expectCounts(keys?: ReadonlySet<Key>): Promise<void> {
    const { desk } = this.bench;
    const { codings, codingsWithBelow } = desk.t.parts.codeTree;
    const codes = this.model.codes();
    for (const { key, name } of codes) {
      if (keys?.has(key) === false) continue;
      const own = this.model.countOf(key);
      const children = codes.filter(({ parent }) => parent === key);
      const below = children.reduce((sum, child) => sum + this.model.countOf(child.key), 0);
      const counted = children.length > 0 ? codingsWithBelow(own + below, own) : codings(own);
      await expect(desk.code(name)).toContainText(counted);
    }
  }
}
