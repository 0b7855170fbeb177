import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoderId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Round } from '#domain/round.ts';
import type { TableName } from '#domain/tables.ts';
import type { Session } from '#session/session.svelte.ts';
import { TaskAnswer } from '#session/task-answer.svelte.ts';
import type { TaskReply, TaskRequest } from '#workers/serve-tasks.ts';
import { TaskWorker, type WorkerLike } from '#workers/task-worker.ts';

/** A worker that answers when it is told to. */
class SlowWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror = null;
  onmessageerror = null;
  readonly requests: TaskRequest[] = [];
  isEnded = false;

  postMessage(request: TaskRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  async answer(value: readonly string[]): Promise<void> {
    const id = this.requests.at(-1)?.id ?? 0;
    const data: TaskReply = { id, type: 'done', result: { ok: true, value } };
    this.onmessage?.({ data } as MessageEvent);
    await vi.advanceTimersByTimeAsync(0);
  }
}

function asking(options: { readonly concerns?: (change: Draft) => boolean } = {}) {
  const worker = new SlowWorker();
  const listeners = new Set<(change: Draft) => void>();
  const switching = new Set<() => void>();
  const feed = {
    listen: (listener: (change: Draft) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const coder = { id: 'SA' };
  const rounds: Partial<Round>[] = [{}];
  const session = {
    ...{ db: { name: 'study' }, feed, data: { rounds } },
    get coderId() {
      return coder.id;
    },
    onSwitch: (listener: () => void) => {
      switching.add(listener);
      return () => switching.delete(listener);
    },
  } as unknown as Session;
  const answer = new TaskAnswer(session, 'retrieveCodings', {
    worker: new TaskWorker(() => worker),
    ...options,
  });
  const change = (table: TableName = 'codes') => {
    const records = [{ table, id: 'one', before: {}, after: { present: true } }];
    for (const listener of listeners) listener({ edit: { name: 'edit' }, records });
  };
  const goOnAs = (id: string) => {
    coder.id = id;
    for (const listener of switching) listener();
  };
  return { worker, answer, change, goOnAs, rounds, listeners, switching };
}

const of = (coder: string) => ({
  filter: { coders: [coder as CoderId], withDescendants: true },
});

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

describe('the answer of a task', () => {
  it('comes with the question it answers, asked of the open project', async () => {
    const { worker, answer } = asking();
    answer.ask(of('SA'));
    expect(worker.requests[0]).toMatchObject({
      name: 'retrieveCodings',
      input: { databaseName: 'study', ...of('SA') },
    });
    await worker.answer(['one']);
    expect(answer.current).toEqual({ input: of('SA'), value: ['one'] });
  });

  it('stays until the next is there', async () => {
    const { worker, answer } = asking();
    answer.ask(of('SA'));
    await worker.answer(['one']);
    answer.ask(of('NK'));
    expect(answer.current?.value).toEqual(['one']);
    await worker.answer(['two']);
    expect(answer.current?.value).toEqual(['two']);
  });

  it('is dropped when something else has been asked meanwhile, and only the last question is put', async () => {
    const { worker, answer } = asking();
    for (const coder of ['SA', 'NK', 'RK']) answer.ask(of(coder));
    await worker.answer(['of SA']);
    expect(answer.current).toBeUndefined();
    expect(worker.requests).toHaveLength(2);
    await worker.answer(['of RK']);
    expect(answer.current).toEqual({ input: of('RK'), value: ['of RK'] });
  });

  it('can be waited for until it is that of the last question', async () => {
    const { worker, answer } = asking();
    await answer.settled();
    answer.ask(of('SA'));
    answer.ask(of('NK'));
    const waited = answer.settled().then(() => answer.current?.value);
    await worker.answer(['of SA']);
    expect(answer.current).toBeUndefined();
    await worker.answer(['of NK']);
    expect(await waited).toEqual(['of NK']);
  });

  it('is asked for anew once after a burst of changes', async () => {
    const { worker, answer, change } = asking();
    answer.ask(of('SA'));
    await worker.answer(['one']);
    for (let count = 0; count < 10; count += 1) {
      change();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(worker.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.requests).toHaveLength(2);
    await worker.answer(['one', 'more']);
    expect(answer.current?.value).toEqual(['one', 'more']);
  });

  it('is not asked for anew where a change makes no other', async () => {
    const concerns = ({ records }: Draft) => records.some(({ table }) => table === 'codings');
    const { worker, answer, change } = asking({ concerns });
    answer.ask(of('SA'));
    await worker.answer(['one']);
    change('decisions');
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.requests).toHaveLength(1);
    change('codings');
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.requests).toHaveLength(2);
  });

  it('keeps what was there when the worker fails, and says why', async () => {
    const { worker, answer, change } = asking();
    answer.ask(of('SA'));
    await worker.answer(['one']);
    change();
    await vi.advanceTimersByTimeAsync(1000);
    const id = worker.requests.at(-1)?.id ?? 0;
    worker.onmessage?.({ data: { id, type: 'failed', message: 'no memory' } } as MessageEvent);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer.current?.value).toEqual(['one']);
    expect(answer.problem).toMatchObject({ type: 'worker-failed' });
  });

  it('goes at once when another coder goes on while a round is open, and the question is put as theirs', async () => {
    const { worker, answer, goOnAs } = asking();
    answer.ask(of('SA'));
    await worker.answer(['seen by SA']);
    goOnAs('NK');
    expect(answer.current).toBeUndefined();
    expect(worker.requests.at(-1)).toMatchObject({ input: { viewer: 'NK', ...of('SA') } });
    await worker.answer(['seen by NK']);
    expect(answer.current?.value).toEqual(['seen by NK']);
  });

  it('stays until the next where no round is open and everybody sees the same', async () => {
    const { worker, answer, goOnAs, rounds } = asking();
    rounds.splice(0, 1, { closedAt: 1 });
    answer.ask(of('SA'));
    await worker.answer(['seen by SA']);
    goOnAs('NK');
    expect(answer.current?.value).toEqual(['seen by SA']);
    await worker.answer(['seen by NK']);
    expect(answer.current?.value).toEqual(['seen by NK']);
  });

  it('on its way to one coder is not shown to the next', async () => {
    const { worker, answer, goOnAs } = asking();
    answer.ask(of('SA'));
    goOnAs('NK');
    await worker.answer(['seen by SA']);
    expect(answer.current).toBeUndefined();
    await worker.answer(['seen by NK']);
    expect(answer.current?.value).toEqual(['seen by NK']);
  });

  it('goes at once when a round opens or closes', async () => {
    const { worker, answer, change } = asking();
    answer.ask(of('SA'));
    await worker.answer(['one']);
    change('rounds');
    expect(answer.current).toBeUndefined();
    expect(worker.requests).toHaveLength(2);
  });

  it('ends with the screen', async () => {
    const { worker, answer, change, listeners, switching } = asking();
    answer.ask(of('SA'));
    change();
    answer.close();
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.isEnded).toBe(true);
    expect([listeners.size, switching.size]).toEqual([0, 0]);
    expect(worker.requests).toHaveLength(1);
  });
});
