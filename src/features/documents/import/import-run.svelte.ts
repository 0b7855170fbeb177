import type { Case } from '#domain/case.ts';
import type { Result } from '#domain/result.ts';
import type { ReadOptions } from '#interchange/transcript.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import { newId } from '#storage/new-id.ts';
import { applyToAll, type Setting } from './apply-setting.ts';
import { dateInFileName, defaultTitle } from './default-title.ts';
import {
  isRead,
  isWaiting,
  type FileDraft,
  type FileProblem,
  type FileReading,
} from './file-draft.ts';
import { proposeSpeakers } from './propose-speakers.ts';

/** Reads one file; what it answers after the signal was given is not looked at, and it may throw then. */
export type ReadFile = (
  file: File,
  options: ReadOptions,
  signal: AbortSignal,
) => Promise<Result<FileReading, FileProblem>>;

/** How far the documents of a run have come into the project. */
export interface Storing {
  readonly done: number;
  readonly total: number;
  readonly stop: AbortController;
}

const DETECT: ReadOptions = { labels: 'detect' };

/** The files of a drop on their way into the project: read some at a time, looked at, corrected. */
export class ImportRun {
  /** Undefined while nothing is being stored. */
  storing = $state.raw<Storing | undefined>();
  readonly #read: ReadFile;
  readonly #cases: () => readonly Case[];
  readonly #atOnce: number;
  #drafts = $state.raw<readonly FileDraft[]>([]);
  #reading = $state.raw<readonly FileDraft[]>([]);
  #stop = new AbortController();

  constructor(read: ReadFile, cases: () => readonly Case[], atOnce = 1) {
    this.#read = read;
    this.#cases = cases;
    this.#atOnce = atOnce;
  }

  get drafts(): readonly FileDraft[] {
    return this.#drafts;
  }

  /** The file longest in work; undefined when nothing is left to read. */
  get current(): FileDraft | undefined {
    return this.#reading[0];
  }

  get share(): number {
    // Nothing derived is kept here: it would end with the screen that the run began on, and the run goes on.
    const waiting = this.#drafts.filter(isWaiting).length;
    return this.#drafts.length === 0 ? 1 : 1 - waiting / this.#drafts.length;
  }

  add(files: readonly File[]): void {
    this.#append(files.map((file) => draftOf(file)));
  }

  /** Text that was typed or pasted; it is read like a file. */
  addText(title: string, text: string): void {
    const file = new File([text], `${title}.txt`, { type: 'text/plain' });
    this.#append([{ ...draftOf(file), isPasted: true, title }]);
  }

  edit(id: string, change: (draft: FileDraft) => FileDraft): void {
    this.#drafts = this.#drafts.map((draft) => (draft.id === id ? change(draft) : draft));
    this.#readOn();
  }

  applyToAll(setting: Setting): void {
    this.#drafts = applyToAll(this.#drafts, setting);
    this.#readOn();
  }

  /** Stops reading. What has been read stays as it was read; the rest is dropped. */
  cancel(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#reading = [];
    this.#drafts = this.#drafts.flatMap((draft) =>
      draft.outcome ? [{ ...draft, options: draft.outcome.options }] : [],
    );
  }

  /** Forgets everything. */
  clear(): void {
    this.cancel();
    this.#drafts = [];
  }

  #append(drafts: readonly FileDraft[]): void {
    this.#drafts = [...this.#drafts, ...drafts];
    this.#readOn();
  }

  #readOn(): void {
    while (this.#reading.length < this.#atOnce) {
      const next = this.#next();
      if (!next) return;
      this.#reading = [...this.#reading, next];
      void this.#readOne(next);
    }
  }

  async #readOne(draft: FileDraft): Promise<void> {
    const { signal } = this.#stop;
    const { id, file, options } = draft;
    const result = await this.#read(file, options, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
      return undefined;
    });
    if (signal.aborted || !result) return;
    this.#reading = this.#reading.filter((each) => each !== draft);
    this.#settle(id, { ...result, options });
    this.#readOn();
  }

  #next(): FileDraft | undefined {
    const read = new Set(this.#reading.map(({ id }) => id));
    return this.#drafts.find((draft) => isWaiting(draft) && !read.has(draft.id));
  }

  #settle(id: string, outcome: NonNullable<FileDraft['outcome']>): void {
    const caseNames = new Map(this.#cases().map(({ name }) => [caseKey(name), name]));
    this.#drafts = this.#drafts.map((draft) => {
      if (draft.id !== id) return draft;
      const settled = { ...draft, outcome };
      if (!isRead(settled)) return settled;
      const ground = { title: draft.title, caseNames };
      const { labels } = settled.outcome.value.transcript;
      return { ...settled, speakers: proposeSpeakers(labels, ground, draft.speakers) };
    });
  }
}

function draftOf(file: File): FileDraft {
  return {
    id: newId(),
    file,
    isPasted: false,
    title: defaultTitle(file.name),
    kind: 'transcript',
    date: dateInFileName(file.name),
    choice: undefined,
    options: DETECT,
    outcome: undefined,
    speakers: [],
  };
}
