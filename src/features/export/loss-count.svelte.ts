import type { Session } from '#session/session.svelte.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import type { ElsewhereWords, ForeignForm, ToldLosses } from '#workers/tasks/export-elsewhere.ts';

/** What a form of another tool would lose of the project, counted when it is asked for. */
export class LossCount {
  readonly #session: Pick<Session, 'db' | 'coderId'>;
  readonly #words: ElsewhereWords;
  readonly #worker: TaskWorker;
  readonly #told = new Map<ForeignForm, ToldLosses | 'no-codes'>();
  #asked: ForeignForm | undefined;
  #current = $state.raw<ToldLosses | 'no-codes'>();
  #isRunning = $state(false);

  constructor(
    session: Pick<Session, 'db' | 'coderId'>,
    words: ElsewhereWords,
    worker = new TaskWorker(),
  ) {
    this.#session = session;
    this.#words = words;
    this.#worker = worker;
  }

  /** Undefined while nothing is known. */
  get current(): ToldLosses | 'no-codes' | undefined {
    return this.#current;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Also where the count itself failed: the project can still be written. */
  get canBeWritten(): boolean {
    return !this.#isRunning && this.#current !== 'no-codes';
  }

  async ask(form: ForeignForm): Promise<void> {
    this.#asked = form;
    this.#current = this.#told.get(form);
    if (this.#current) {
      this.#isRunning = false;
      return;
    }
    this.#isRunning = true;
    const { db, coderId: viewer } = this.#session;
    const input = { databaseName: db.name, viewer, form, words: this.#words };
    const told = await this.#worker.run('tellLosses', input);
    const isNone = !told.ok && told.problem.type === 'no-codes';
    const found = told.ok ? told.value : isNone ? 'no-codes' : undefined;
    if (found) this.#told.set(form, found);
    if (this.#asked !== form) return;
    this.#current = found;
    this.#isRunning = false;
  }

  close(): void {
    this.#worker.close();
  }
}
