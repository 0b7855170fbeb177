import { failure, type Result } from '#domain/result.ts';
import type { TaskReply, TaskRequest } from './serve-tasks.ts';
import type { Progress, Report } from './task.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** Why a task gave nothing that has nothing to do with its input. */
export type TaskProblem =
  | { readonly type: 'cancelled' }
  /** The worker broke down, as when memory runs out; `message` is for a report of the fault. */
  | { readonly type: 'worker-failed'; readonly message: string };

/** Nothing more came of a task that was waited for with patience; `done` is what it had last said. */
export interface StuckProblem {
  readonly type: 'stuck';
  readonly done: number;
}

export interface RunOptions {
  /** Stops the task, whatever it is doing. */
  readonly signal?: AbortSignal;
  readonly onprogress?: Report;
}

export interface PatientOptions extends RunOptions {
  /** Milliseconds after a word of progress in which another word or the end must come; else the task is ended. */
  readonly patience: number;
}

/** What a task worker needs of a `Worker`. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(request: TaskRequest): void;
  terminate(): void;
}

type Input<Name extends TaskName> = Parameters<Tasks[Name]>[0];
type Output<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;
type Outcome = Result<unknown, unknown>;

interface Job {
  readonly request: TaskRequest;
  readonly onprogress: Report | undefined;
  readonly patience: number | undefined;
  readonly settle: (outcome: Outcome) => void;
}

function startWorker(): WorkerLike {
  return new Worker(new URL('./hashiya.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Runs tasks in a worker, one at a time in the order of asking. Cancelling the running one ends the worker; the next
 * task starts a new one.
 */
export class TaskWorker {
  readonly #start: () => WorkerLike;
  readonly #waiting: Job[] = [];
  #worker: WorkerLike | undefined;
  #running: Job | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;

  constructor(start: () => WorkerLike = startWorker) {
    this.#start = start;
  }

  run<Name extends TaskName>(
    name: Name,
    input: Input<Name>,
    options?: RunOptions,
  ): Promise<Output<Name> | Result<never, TaskProblem>> {
    return this.#run(name, input, options ?? {}) as Promise<
      Output<Name> | Result<never, TaskProblem>
    >;
  }

  /** The same for a task that may never end: it is ended where it is stuck. */
  runPatiently<Name extends TaskName>(
    name: Name,
    input: Input<Name>,
    options: PatientOptions,
  ): Promise<Output<Name> | Result<never, TaskProblem | StuckProblem>> {
    return this.#run(name, input, options) as Promise<
      Output<Name> | Result<never, TaskProblem | StuckProblem>
    >;
  }

  async #run(
    name: TaskName,
    input: unknown,
    { signal, onprogress, patience }: Partial<PatientOptions>,
  ): Promise<Outcome> {
    if (signal?.aborted) return failure({ type: 'cancelled' });
    const { promise, resolve } = withResolver<Outcome>();
    this.#lastId += 1;
    const request = { id: this.#lastId, name, input };
    const job: Job = { request, onprogress, patience, settle: resolve };
    const cancel = (): void => {
      this.#cancel(job);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    this.#waiting.push(job);
    this.#next();
    const outcome = await promise;
    signal?.removeEventListener('abort', cancel);
    return outcome;
  }

  /** Cancels everything and lets the worker go. */
  close(): void {
    for (const job of this.#waiting.splice(0)) job.settle(failure({ type: 'cancelled' }));
    this.#finish(failure({ type: 'cancelled' }), true);
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    this.#worker ??= this.#listenTo(this.#start());
    this.#worker.postMessage(job.request);
  }

  #listenTo(worker: WorkerLike): WorkerLike {
    worker.onmessage = (event: MessageEvent<TaskReply>) => {
      this.#receive(event.data);
    };
    worker.onerror = (event) => {
      this.#finish(failure({ type: 'worker-failed', message: event.message }), true);
    };
    worker.onmessageerror = () => {
      this.#finish(failure({ type: 'worker-failed', message: 'unreadable message' }), true);
    };
    return worker;
  }

  #receive(reply: TaskReply): void {
    if (reply.id !== this.#running?.request.id) return;
    if (reply.type === 'progress') this.#hearProgress(this.#running, reply.progress);
    else if (reply.type === 'done') this.#finish(reply.result as Outcome, false);
    else this.#finish(failure({ type: 'worker-failed', message: reply.message }), false);
  }

  #hearProgress({ onprogress, patience }: Job, progress: Progress): void {
    clearTimeout(this.#patience);
    if (patience !== undefined)
      this.#patience = setTimeout(() => {
        this.#finish(failure({ type: 'stuck', done: progress.done }), true);
      }, patience);
    onprogress?.(progress);
  }

  #cancel(job: Job): void {
    if (this.#running === job) {
      this.#finish(failure({ type: 'cancelled' }), true);
      return;
    }
    const place = this.#waiting.indexOf(job);
    if (place < 0) return;
    this.#waiting.splice(place, 1);
    job.settle(failure({ type: 'cancelled' }));
  }

  /** Settles the running job and goes on with the next one, in a new worker where this one is to end. */
  #finish(outcome: Outcome, endsWorker: boolean): void {
    clearTimeout(this.#patience);
    if (endsWorker) {
      this.#worker?.terminate();
      this.#worker = undefined;
    }
    const job = this.#running;
    this.#running = undefined;
    job?.settle(outcome);
    this.#next();
  }
}

function withResolver<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
