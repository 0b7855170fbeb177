import type { Case } from '#domain/case.ts';
import type { Work } from '#session/kept-work.ts';
import type { TableContent } from '#features/documents/table/table-actions.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { ImportRun } from './import-run.svelte.ts';
import { readWithWorkers, type TableReading } from './read-with-worker.ts';

/** Files on their way into a project, with what a person corrected in them. */
export class ImportWork implements Work {
  readonly worker = new TaskWorker();
  readonly run: ImportRun;
  /** Tables of participants or of answers; the first of them is looked at. */
  tables = $state.raw<readonly File[]>([]);
  /** What the first of the tables holds, once it has been read. */
  table = $state.raw<TableReading>();
  /** What a person takes it for. */
  holds = $state<TableContent>('participants');
  /** The cases there are, as the screen last saw them. */
  cases: () => readonly Case[] = () => [];

  /** Two read many files nearly twice as fast; with more, several large ones at once would take too much memory. */
  readonly #workers: readonly TaskWorker[];

  constructor() {
    const isOneCore = navigator.hardwareConcurrency === 1;
    this.#workers = isOneCore ? [this.worker] : [this.worker, new TaskWorker()];
    const read = readWithWorkers(this.#workers);
    this.run = new ImportRun(read, () => this.cases(), this.#workers.length);
  }

  get isUnfinished(): boolean {
    return this.run.drafts.length > 0 || this.tables.length > 0;
  }

  /** Lets the worker go when there is nothing left for it. */
  rest(): void {
    if (this.isUnfinished) return;
    for (const worker of this.#workers) worker.close();
  }
}
