import { layerOfId } from '#domain/coding.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import type { CodingId } from '#domain/ids.ts';
import type { Span } from '#domain/text/span.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { LONGEST_WAIT, nextFrame, painted, paintedWhen } from '#tests/bench/desk/painted.ts';
import { benchTranscript, type BenchTranscript } from '#tests/bench/desk/transcripts.ts';
import { Frames } from './frames.ts';
import { KeyTiming } from './key-timing.ts';
import { makeProject, PINNED, type MadeProject } from './make-project.ts';
import { rectAt, visiblePassages, type Passage } from './transcript-in-page.ts';

/** The document that is on the desk before the measured one is opened. */
const OTHER = { words: 1000, codings: 30 };
/** Milliseconds without a long task behind which the page counts as interactive. */
const CALM = 200;
/** Milliseconds for everything that follows an action: the commit, the lists that follow the database. */
const AFTERMATH = 400;

interface Project extends MadeProject {
  readonly transcript: BenchTranscript;
  readonly db: ProjectDatabase;
}

/**
 * What the measuring side calls in the page of the real app. Every measured action leaves marks: its name where it begins,
 * `NAME painted` behind the first frame that shows it, `NAME done` when nothing more follows from it.
 */
export class DeskBench {
  readonly frames = new Frames();
  readonly keys = new KeyTiming();
  #project: Project | undefined;
  #seen: Promise<void> = Promise.resolve();
  #lastLongTask = 0;

  constructor() {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        this.#lastLongTask = startTime + duration;
    }).observe({ type: 'longtask' });
  }

  /** Makes a project of the size, and puts its other document on the desk. */
  async make(words: number, codings: number): Promise<void> {
    const transcript = benchTranscript(words, codings);
    const other = benchTranscript(OTHER.words, OTHER.codings);
    const made = await makeProject([other, transcript]);
    const db = new ProjectDatabase(databaseName(made.localId));
    this.#project = { ...made, transcript, db };
    await this.openOther();
  }

  async openOther(): Promise<void> {
    location.hash = this.#addressOf(0);
    await paintedWhen(() => this.#isPainted(0));
    await this.#calm();
  }

  /** Opens the document by its address; resolves when all of it is there and the page is calm. */
  async open(name: string): Promise<void> {
    await this.#openPainted(name);
    await this.#complete();
    performance.mark(`${name} done`);
  }

  /**
   * Opens the document and at once jumps to a coding at 90 %; gives by how many pixels it missed, when it landed and when the
   * whole text had been laid out.
   */
  async openAndJump(name: string): Promise<number[]> {
    await this.#openPainted(`${name} opening`);
    const landed = await this.jump(name);
    await this.#complete();
    return [landed, this.#jumpError()];
  }

  /** Goes to a coding at 90 % by its address; gives by how many pixels it missed. */
  async jump(name: string): Promise<number> {
    performance.mark(name);
    await this.#goTo(`?coding=${this.#farCoding().id}`);
    performance.mark(`${name} painted`);
    return this.#jumpError();
  }

  async backToTop(): Promise<void> {
    location.hash = this.#addressOf(1);
    this.#host.scrollTop = 0;
    await this.#calm();
  }

  /** Marks the next event of that type, the frame that shows what it did (see `seen`) and what follows (see `acted`). */
  expect(name: string, event: string): void {
    this.#seen = new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`no ${event} for ${name}`));
      }, LONGEST_WAIT);
      const begin = (): void => {
        performance.mark(name);
        clearTimeout(late);
        painted().then(() => {
          performance.mark(`${name} painted`);
          resolve();
        }, reject);
      };
      addEventListener(event, begin, { capture: true, once: true });
    });
  }

  seen(): Promise<void> {
    return this.#seen;
  }

  async acted(name: string): Promise<void> {
    await this.#seen;
    await pause(AFTERMATH);
    performance.mark(`${name} done`);
  }

  /** Passages in view that are not coded with the pinned code; where there are too few, the same once more. */
  passages(count: number): Passage[] {
    const { codings, codes } = this.#made;
    const pinned = codes[PINNED]?.id;
    const taken = (codings[1] ?? []).filter((one) => one.code === pinned).map(({ place }) => place);
    const free = visiblePassages(this.#host, this.#made.transcript.blocks).filter(
      ({ span }) => !taken.some((place) => place.start < span.end && span.start < place.end),
    );
    return Array.from({ length: count }, (_, at) => {
      const passage = free[at % free.length];
      if (!passage) throw new Error('no passage in view');
      return passage;
    });
  }

  /** Changes that are stored. */
  changes(): Promise<number> {
    return this.#made.db.log.count();
  }

  /** Picks the first coding of the code that is used most; gives how many codings that code has. */
  async pickCommonest(): Promise<number> {
    const { codings, codes } = this.#made;
    const commonest = (codings[1] ?? []).filter(({ code }) => code === codes[0]?.id);
    const first = commonest.reduce((a, b) => (b.place.start < a.place.start ? b : a));
    await this.#goTo(`?coding=${first.id}`);
    await this.#calm();
    return commonest.length;
  }

  /** Draws the scrollbar from top to bottom: one step a frame. */
  async dragScrollbar(steps: number): Promise<void> {
    const host = this.#host;
    const way = host.scrollHeight - host.clientHeight;
    for (let step = 1; step <= steps; step += 1) {
      host.scrollTop = (way * step) / steps;
      await nextFrame();
    }
  }

  /** Leaves the project. */
  async leave(): Promise<void> {
    location.hash = '#/';
    await this.#calm();
  }

  /** Stores codings one after the other while no screen follows them. */
  async store(name: string, count: number): Promise<void> {
    const { db, codings } = this.#made;
    const [like] = codings[1] ?? [];
    if (!like) throw new RangeError('no coding');
    const { coder } = layerOfId(like.layer);
    performance.mark(name);
    for (let at = 0; at < count; at += 1) {
      const draft = applyCode({ ...like, id: newId<CodingId>() });
      const written = draft && (await commit(db, draft, { coder, now: Date.now() }));
      if (!written?.ok) throw new Error('not stored');
    }
    performance.mark(`${name} done`);
  }

  nodesATurn(): number {
    const walker = document.createTreeWalker(this.#host, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count / this.#made.transcript.units.turns.length;
  }

  get #made(): Project {
    if (!this.#project) throw new Error('no project made');
    return this.#project;
  }

  get #host(): HTMLElement {
    const host = document.querySelector<HTMLElement>('.transcript-host');
    if (!host) throw new Error('no transcript on the desk');
    return host;
  }

  async #openPainted(name: string): Promise<void> {
    performance.mark(name);
    location.hash = this.#addressOf(1);
    await paintedWhen(() => this.#isPainted(1));
    performance.mark(`${name} painted`);
  }

  /** Goes to a place in the open document, by its address. */
  async #goTo(query: string): Promise<void> {
    const gone = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = `${this.#addressOf(1)}${query}`;
    await gone;
    await painted();
  }

  #addressOf(index: number): string {
    const { localId, documents } = this.#made;
    return `#/p/${localId}/desk/${documents[index]?.id ?? ''}`;
  }

  /** Whether a document is on the desk with codings in it. */
  #isPainted(index: number): boolean {
    const title = this.#made.documents[index]?.title ?? '';
    const page = document.querySelector(`.transcript[aria-label="${CSS.escape(title)}"]`);
    return page?.querySelector('svg path[d]:not([d=""])') != null;
  }

  async #complete(): Promise<void> {
    const { count } = this.#made.transcript.blocks;
    const isComplete = (): boolean =>
      this.#host.getElementsByTagName('p').length === count &&
      !this.#host.querySelector('section.opening');
    while (!isComplete()) await pause(50);
    await this.#calm();
  }

  async #calm(): Promise<void> {
    const began = performance.now();
    do await pause(CALM);
    while (performance.now() - Math.max(began, this.#lastLongTask) < CALM);
  }

  #farCoding(): { readonly id: string; readonly place: Span } {
    const { codings, transcript } = this.#made;
    const far = codings[1]?.find(
      ({ place }) => Math.abs(place.start / transcript.text.length - 0.9) < 0.01,
    );
    if (!far) throw new RangeError('no coding at 90 %');
    return far;
  }

  /** Pixels between the coding's first line and where a jump is to bring it: 38 % down the view. */
  #jumpError(): number {
    const view = this.#host.getBoundingClientRect();
    const top = rectAt(this.#host, this.#farCoding().place.start)?.top ?? Infinity;
    return Math.abs(top - view.top - view.height * 0.38);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
