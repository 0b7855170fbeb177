import type { Progress, Report, Task } from './task.ts';

/** Sent to a worker: do this. */
export interface TaskRequest {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** Sent by a worker: how far it is, what came of it, or that the task itself failed. */
export type TaskReply =
  | { readonly id: number; readonly type: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly type: 'done'; readonly result: unknown }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };

/** The worker's side of a channel. */
export interface TaskPort {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(reply: TaskReply): void;
}

type AnyTask = (input: unknown, report: Report) => Promise<unknown>;

async function perform(task: AnyTask | undefined, request: TaskRequest, port: TaskPort) {
  const { id, name, input } = request;
  try {
    if (!task) throw new RangeError(`no task ${name}`);
    const report: Report = (progress) => {
      port.postMessage({ id, type: 'progress', progress });
    };
    port.postMessage({ id, type: 'done', result: await task(input, report) });
  } catch (error) {
    port.postMessage({ id, type: 'failed', message: String(error) });
  }
}

/** Answers the requests that come through a port. */
export function serveTasks(
  port: TaskPort,
  tasks: Readonly<Record<string, Task<never, unknown, unknown>>>,
): void {
  port.onmessage = (event: MessageEvent<TaskRequest>) => {
    const { data } = event;
    const task = Object.hasOwn(tasks, data.name) ? tasks[data.name] : undefined;
    void perform(task as AnyTask | undefined, data, port);
  };
}
