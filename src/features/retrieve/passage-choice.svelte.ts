import type { Named } from '#analysis/named-passage.ts';
import type { RetrievedCoding } from '#analysis/retrieval.ts';
import type { CodingId } from '#domain/ids.ts';
import {
  everything,
  following,
  NOTHING_CHOSEN,
  stretched,
  toggled,
  upTo,
  type Choice,
} from './choice.ts';

export type ListedPassage = Named<RetrievedCoding>;

/** The passage in a list that keys go on from, and those that are chosen. What leaves the list is not chosen any more. */
export class PassageChoice {
  readonly #passages: () => readonly ListedPassage[];
  #choice = $state.raw<Choice>(NOTHING_CHOSEN);
  /** With the list it was in: it may leave it. */
  #current = $state.raw<{ readonly id: CodingId; readonly listed: readonly CodingId[] }>();

  readonly #listed: readonly CodingId[] = $derived.by(() => this.#passages().map(({ id }) => id));
  readonly #there: ReadonlySet<CodingId> = $derived(new Set(this.#listed));

  readonly chosen: ReadonlySet<CodingId> = $derived.by(
    () => new Set([...this.#choice.chosen].filter((id) => this.#there.has(id))),
  );

  /** The first where there is no other. */
  readonly currentIndex: number = $derived.by(() => {
    const current = this.#current;
    const id = current && following(current.id, current.listed, this.#there);
    return id === undefined ? 0 : this.#listed.indexOf(id);
  });

  constructor(passages: () => readonly ListedPassage[]) {
    this.#passages = passages;
  }

  get current(): ListedPassage | undefined {
    return this.#passages()[this.currentIndex];
  }

  /** What is to be worked on: all that are chosen, else the current one. */
  get meant(): readonly ListedPassage[] {
    const { chosen, current } = this;
    if (chosen.size > 0) return this.#passages().filter(({ id }) => chosen.has(id));
    return current ? [current] : [];
  }

  /** What is meant by a row: all that are chosen when it is one of them, else that row alone. */
  meantBy(id: CodingId): readonly ListedPassage[] {
    return this.chosen.has(id) ? this.meant : this.#passages().filter((one) => one.id === id);
  }

  moveTo(id: CodingId): void {
    this.#current = { id, listed: this.#listed };
  }

  toggle(id: CodingId): void {
    this.#choice = toggled(this.#standing, id);
  }

  /** Chooses, or not, everything from the last one that was picked. */
  chooseUpTo(id: CodingId, isChosen: boolean): void {
    const anchor = this.#choice.anchor ?? this.current?.id;
    this.#choice = upTo({ ...this.#standing, anchor }, this.#listed, id, isChosen);
  }

  /** Chooses on to the next passage, or the one before, and goes there. */
  stretch(by: number): void {
    const { current } = this;
    const to = this.#listed[this.currentIndex + by];
    if (!current || to === undefined) return;
    this.#choice = stretched(this.#standing, this.#listed, current.id, to);
    this.moveTo(to);
  }

  chooseAll(): void {
    this.#choice = everything(this.#listed);
  }

  chooseNone(): void {
    this.#choice = NOTHING_CHOSEN;
  }

  get #standing(): Choice {
    return { ...this.#choice, chosen: this.chosen };
  }
}
