import { codebookAt, turnOf, type CodebookChange } from '#analysis/codebook-version.ts';
import type { Session } from '#session/session.svelte.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import type { Progress } from '#workers/task.ts';
import type { CodebookHistory, LogPosition } from '#workers/tasks/read-codebook-history.ts';

/** Above every clock there can be. */
const NOW = 'g';
/** Below every clock. */
const BEGINNING = '';
/** Milliseconds without a change before the log is read again. */
const REST = 500;

/** The codebook through time: what the log says of it, and the two moments that are looked at. */
export class CodebookVersions {
  readonly #session: Pick<Session, 'db' | 'feed'>;
  readonly #worker: TaskWorker;
  readonly #stopListening: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: AbortController | undefined;
  /** How far the log was read for `#history`. */
  #upTo: LogPosition | undefined;
  #history = $state.raw<readonly CodebookChange[]>();
  #progress = $state.raw<Progress>();
  #problem = $state.raw<'stopped' | 'failed'>();
  /** Clocks up to which changes count: of the version that is looked at, and of the one before it. */
  #to = $state(NOW);
  #from = $state(BEGINNING);

  readonly version = $derived.by(() => codebookAt(this.#history ?? [], this.#to));
  readonly before = $derived.by(() => codebookAt(this.#history ?? [], this.#from));
  /** Every code there ever was, by the name it had last. */
  readonly #names = $derived.by(() => {
    const names = new Map<string, string>();
    for (const { records } of this.#history ?? []) {
      for (const { id, after } of records) {
        if (typeof after['name'] === 'string') names.set(id, after['name']);
      }
    }
    return names;
  });
  readonly #byId = $derived.by(
    () => new Map<string, CodebookChange>((this.#history ?? []).map((one) => [one.id, one])),
  );

  constructor(session: Pick<Session, 'db' | 'feed'>, worker = new TaskWorker()) {
    this.#session = session;
    this.#worker = worker;
    this.#stopListening = session.feed.listen((change) => {
      if (!change.records.some(({ table }) => table === 'codes')) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.read(), REST);
    });
  }

  /** Undefined until it was read. */
  get history(): readonly CodebookChange[] | undefined {
    return this.#history;
  }
  get progress(): Progress | undefined {
    return this.#progress;
  }
  get problem(): 'stopped' | 'failed' | undefined {
    return this.#problem;
  }
  /** The last change that counts in the version looked at; undefined where none does. */
  get to(): CodebookChange | undefined {
    return this.#history?.findLast(({ clock }) => clock <= this.#to);
  }
  /** The same of the version it is compared with. */
  get from(): CodebookChange | undefined {
    return this.#history?.findLast(({ clock }) => clock <= this.#from);
  }

  async read(): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#problem = undefined;
    const read = await this.#worker.run(
      'readCodebookHistory',
      { databaseName: this.#session.db.name, after: this.#upTo },
      {
        signal: reading.signal,
        onprogress: (progress) => (this.#progress = progress),
      },
    );
    if (this.#reading !== reading) return;
    this.#progress = undefined;
    if (read.ok) this.#take(read.value);
    else this.#problem = read.problem.type === 'cancelled' ? 'stopped' : 'failed';
  }

  #take({ changes, isWhole, upTo }: CodebookHistory): void {
    this.#history = isWhole ? changes : [...(this.#history ?? []), ...changes];
    this.#upTo = upTo;
  }

  stop(): void {
    this.#reading?.abort();
  }

  close(): void {
    this.#stopListening();
    clearTimeout(this.#timer);
    this.#worker.close();
  }

  /** Looks at the codebook after some changes, and at what they changed. */
  look(changes: readonly CodebookChange[]): void {
    const clocks = changes.map(({ clock }) => clock).sort();
    this.#to = clocks.at(-1) ?? NOW;
    const first = clocks[0] ?? BEGINNING;
    this.#from = this.#history?.findLast(({ clock }) => clock < first)?.clock ?? BEGINNING;
  }

  /** Looks at it as it was at a moment. */
  lookAt(clock: string): void {
    this.#to = clock;
    if (this.#from > clock) this.#from = clock;
  }

  /** Compares with what it was at an earlier moment. */
  compareFrom(clock: string): void {
    this.#from = clock;
    if (this.#to < clock) this.#to = clock;
  }

  turnOf(change: CodebookChange): 'done' | 'undone' | 'redone' {
    return turnOf(change, this.#byId);
  }

  nameOf(code: string | undefined): string | undefined {
    return code === undefined ? undefined : this.#names.get(code);
  }
}
