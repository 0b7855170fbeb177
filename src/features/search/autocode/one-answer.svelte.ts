import type { Result } from '#domain/result.ts';
import type { Progress } from '#workers/task.ts';
import { TaskWorker, type RunOptions } from '#workers/task-worker.ts';

/** One question to a worker of its own, which is stopped with it. */
export class OneAnswer<Value> {
  readonly #worker: TaskWorker;
  #progress = $state.raw<Progress>();
  #value = $state.raw<Value>();
  #problem = $state.raw<'failed' | 'stuck'>();

  constructor(worker = new TaskWorker()) {
    this.#worker = worker;
  }

  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Undefined until there is an answer. */
  get value(): Value | undefined {
    return this.#value;
  }

  get problem(): 'failed' | 'stuck' | undefined {
    return this.#problem;
  }

  async ask(
    question: (
      worker: TaskWorker,
      options: RunOptions,
    ) => Promise<Result<Value, { readonly type: string }>>,
  ): Promise<void> {
    const outcome = await question(this.#worker, {
      onprogress: (progress) => {
        this.#progress = progress;
      },
    });
    if (outcome.ok) this.#value = outcome.value;
    else if (outcome.problem.type !== 'cancelled')
      this.#problem = outcome.problem.type === 'stuck' ? 'stuck' : 'failed';
  }

  close(): void {
    this.#worker.close();
  }
}
