import { failure, type Result } from '#domain/result.ts';
import type { TaskReply, TaskRequest } from './serve-tasks.ts';
import type { Report } from './task.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** Why a task gave nothing that has nothing to do with its input. */
export type TaskProblem =
  | { readonly type: 'cancelled' }
  /** The worker broke down, as when memory runs out; `message` is for a report of the fault. */
  | { readonly type: 'worker-failed'; readonly message: string };

export interface RunOptions {
  /** Stops the task, whatever it is doing. */
  readonly signal?: AbortSignal;
  readonly onprogress?: Report;
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
  #lastId = 0;

  constructor(start: () => WorkerLike = startWorker) {
    this.#start = start;
  }

  async run<Name extends TaskName>(
    name: Name,
    input: Input<Name>,
    { signal, onprogress }: RunOptions = {},
  ): Promise<Output<Name> | Result<never, TaskProblem>> {
    if (signal?.aborted) return failure({ type: 'cancelled' });
    const { promise, resolve } = withResolver<Outcome>();
    this.#lastId += 1;
    const job: Job = { request: { id: this.#lastId, name, input }, onprogress, settle: resolve };
    const cancel = (): void => {
      this.#cancel(job);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    this.#waiting.push(job);
    this.#next();
    const outcome = await promise;
    signal?.removeEventListener('abort', cancel);
    return outcome as Output<Name> | Result<never, TaskProblem>;
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
    if (reply.type === 'progress') this.#running.onprogress?.(reply.progress);
    else if (reply.type === 'done') this.#finish(reply.result as Outcome, false);
    else this.#finish(failure({ type: 'worker-failed', message: reply.message }), false);
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
