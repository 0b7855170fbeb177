import type { Case } from '#domain/case.ts';
import type { ReadParticipants } from '#interchange/participants/read.ts';
import type { Work } from '#session/kept-work.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { ImportRun } from './import-run.svelte.ts';
import { readWithWorker } from './read-with-worker.ts';

/** Files on their way into a project, with what a person corrected in them. */
export class ImportWork implements Work {
  readonly worker = new TaskWorker();
  readonly run: ImportRun;
  /** Tables of participants; the first of them is looked at. */
  tables = $state.raw<readonly File[]>([]);
  /** What the first of the tables holds, once it has been read. */
  table = $state.raw<ReadParticipants>();
  /** The cases there are, as the screen last saw them. */
  cases: () => readonly Case[] = () => [];

  constructor() {
    this.run = new ImportRun(readWithWorker(this.worker), () => this.cases());
  }

  get isUnfinished(): boolean {
    return this.run.drafts.length > 0 || this.tables.length > 0;
  }

  /** Lets the worker go when there is nothing left for it. */
  rest(): void {
    if (!this.isUnfinished) this.worker.close();
  }
}
