import {
  serveTasks,
  type TaskPort,
  type TaskReply,
  type TaskRequest,
} from '#workers/serve-tasks.ts';
import type { Task } from '#workers/task.ts';
import type { WorkerLike } from '#workers/task-worker.ts';

/** A worker in this thread: messages are cloned and come later, as between threads. */
export class NearbyWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  isEnded = false;
  readonly #port: TaskPort;

  constructor(served: Readonly<Record<string, Task<never, unknown, unknown>>>) {
    this.#port = {
      onmessage: null,
      postMessage: (reply: TaskReply) => {
        const data = structuredClone(reply);
        queueMicrotask(() => {
          if (!this.isEnded) this.onmessage?.(new MessageEvent('message', { data }));
        });
      },
    };
    serveTasks(this.#port, served);
  }

  postMessage(request: TaskRequest): void {
    const data = structuredClone(request);
    queueMicrotask(() => {
      this.#port.onmessage?.(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}
