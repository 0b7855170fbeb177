import type { Draft } from '#domain/log/change.ts';
import type { Result } from '#domain/result.ts';
import { isOpen } from '#domain/round.ts';
import { TaskWorker, type TaskProblem } from '#workers/task-worker.ts';
import type { Tasks } from '#workers/tasks.ts';
import type { Session } from './session.svelte.ts';

type StudyTask =
  | 'compareCoders'
  | 'compareRounds'
  | 'countFrequencies'
  | 'retrieveCodings'
  | 'listDisagreements'
  | 'listLinkedPassages'
  | 'listQuotes'
  | 'readConsensus'
  | 'readReview';
type Input<Name extends StudyTask> = Omit<Parameters<Tasks[Name]>[0], 'databaseName' | 'viewer'>;
type Value<Name extends StudyTask> =
  Awaited<ReturnType<Tasks[Name]>> extends Result<infer Given, unknown> ? Given : never;

interface Answer<Name extends StudyTask> {
  /** What was asked: it may differ from what is asked by now. */
  readonly input: Input<Name>;
  readonly value: Value<Name>;
}

interface Options {
  readonly worker?: TaskWorker;
  /** Whether a change may make another answer; any may where it is left out. */
  readonly concerns?: (change: Draft) => boolean;
}

/** Milliseconds without a change before the project is read again: typing and coding come in bursts. */
const REST = 250;

/**
 * What a task makes of the project, asked anew when the question or the project changes. The answer before stays until
 * the new one is there, and an answer to a question that nobody asks any more is dropped. Where something else may be
 * seen than before, because another coder goes on or rounds change, what was answered goes at once.
 */
export class TaskAnswer<Name extends StudyTask> {
  readonly #name: Name;
  readonly #session: Session;
  readonly #worker: TaskWorker;
  readonly #stopListening: readonly (() => void)[];
  #input: Input<Name> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts how often what may be seen has changed. */
  #seer = 0;
  #isRunning = false;
  #running: Promise<void> | undefined;
  #isWanted = false;
  #current = $state.raw<Answer<Name>>();
  #problem = $state.raw<TaskProblem>();

  constructor(
    session: Session,
    name: Name,
    { worker = new TaskWorker(), concerns = () => true }: Options = {},
  ) {
    this.#name = name;
    this.#session = session;
    this.#worker = worker;
    this.#stopListening = [
      session.onSwitch(() => {
        // Where no round is open everybody sees the same.
        if (session.data.rounds.some(isOpen)) this.#askAfresh();
        else this.#run();
      }),
      session.feed.listen((change) => {
        if (change.records.some(({ table }) => table === 'rounds')) this.#askAfresh();
        else if (concerns(change)) this.#askAgain();
      }),
    ];
  }

  /** Undefined until the first answer, and until the first for whoever sees something else than before. */
  get current(): Answer<Name> | undefined {
    return this.#current;
  }

  /** Why there is no newer answer. */
  get problem(): TaskProblem | undefined {
    return this.#problem;
  }

  ask(input: Input<Name>): void {
    this.#input = input;
    this.#run();
  }

  /** Until what is asked now is answered, or cannot be. */
  async settled(): Promise<void> {
    while (this.#isRunning) await this.#running;
  }

  close(): void {
    for (const stop of this.#stopListening) stop();
    clearTimeout(this.#timer);
    this.#input = undefined;
    this.#worker.close();
  }

  #askAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#run();
    }, REST);
  }

  #askAfresh(): void {
    clearTimeout(this.#timer);
    this.#seer += 1;
    this.#current = undefined;
    this.#run();
  }

  #run(): void {
    this.#isWanted = true;
    if (!this.#isRunning) this.#running = this.#answerAll();
  }

  async #answerAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#isWanted && this.#input) {
      this.#isWanted = false;
      const input = this.#input;
      const seer = this.#seer;
      const question = {
        ...input,
        databaseName: this.#session.db.name,
        viewer: this.#session.coderId,
      };
      const outcome = (await this.#worker.run(this.#name, question)) as Result<
        Value<Name>,
        TaskProblem
      >;
      if (this.#input !== input || this.#seer !== seer) continue;
      if (outcome.ok) this.#current = { input, value: outcome.value };
      this.#problem = outcome.ok ? undefined : outcome.problem;
    }
    this.#isRunning = false;
  }
}
