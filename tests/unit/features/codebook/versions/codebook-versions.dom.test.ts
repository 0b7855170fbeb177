import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodebookChange } from '#analysis/codebook-version.ts';
import { CodebookVersions } from '#features/codebook/versions/codebook-versions.svelte.ts';
import type { ChangeId, CoderId } from '#domain/ids.ts';
import { lastClockOf } from '#domain/log/clock.ts';
import type { Session } from '#session/session.svelte.ts';
import type { TaskReply, TaskRequest } from '#workers/serve-tasks.ts';
import { TaskWorker, type WorkerLike } from '#workers/task-worker.ts';
import type { LogPosition } from '#workers/tasks/read-codebook-history.ts';

const READ: LogPosition = { key: ['clock', 'device', 1], count: 1 };

/** A worker that answers when it is told to. */
class SlowWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror = null;
  onmessageerror = null;
  readonly requests: TaskRequest[] = [];

  postMessage(request: TaskRequest): void {
    this.requests.push(request);
  }

  terminate(): void {}

  async say(
    reply:
      | Omit<Extract<TaskReply, { type: 'done' }>, 'id'>
      | Omit<Extract<TaskReply, { type: 'progress' }>, 'id'>,
  ): Promise<void> {
    const data = { ...reply, id: this.requests.at(-1)?.id ?? 0 };
    this.onmessage?.({ data } as MessageEvent);
    await vi.advanceTimersByTimeAsync(0);
  }

  answer(changes: readonly CodebookChange[], isWhole = true): Promise<void> {
    return this.say({
      type: 'done',
      result: { ok: true, value: { changes, isWhole, upTo: READ } },
    });
  }
}

/** The name of one code, given in each millisecond. */
const HISTORY = ['Trust', 'Faith', 'Belief'].map((name, at): CodebookChange => ({
  id: `change-${String(at)}` as ChangeId,
  clock: lastClockOf(1000 + at),
  coder: 'coder-1' as CoderId,
  edit: { name: at === 0 ? 'addCode' : 'editCode', ids: { code: 'code' } },
  records: [{ table: 'codes', id: 'code', before: {}, after: { name, order: 'a', present: true } }],
}));

function reading() {
  const worker = new SlowWorker();
  const listeners = new Set<(change: { records: { table: string }[] }) => void>();
  const feed = {
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const session = { db: { name: 'study' }, feed } as unknown as Session;
  const versions = new CodebookVersions(session, new TaskWorker(() => worker));
  void versions.read();
  const change = (table: string) => {
    for (const listener of listeners) listener({ records: [{ table }] });
  };
  return { versions, worker, change, listeners };
}

const nameAt = ({ version }: CodebookVersions) => version.codes[0]?.name;
const nameBefore = ({ before }: CodebookVersions) => before.codes[0]?.name;

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

describe('the versions of a codebook', () => {
  it('are read with progress, and show the last one first', async () => {
    const { versions, worker } = reading();
    await worker.say({ type: 'progress', progress: { done: 1, total: 4 } });
    expect(versions.progress).toEqual({ done: 1, total: 4 });
    await worker.answer(HISTORY);
    expect(versions.progress).toBeUndefined();
    expect(nameAt(versions)).toBe('Belief');
    expect(versions.nameOf('code')).toBe('Belief');
  });

  it('can be stopped while they are read, and read again', async () => {
    const { versions, worker } = reading();
    versions.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(versions.problem).toBe('stopped');
    void versions.read();
    await worker.answer(HISTORY);
    expect(versions.problem).toBeUndefined();
    expect(versions.history).toHaveLength(3);
  });

  it('are looked at by change, by day and by moment, with what was before', async () => {
    const { versions, worker } = reading();
    await worker.answer(HISTORY);
    versions.look(HISTORY.slice(1, 2));
    expect([nameBefore(versions), nameAt(versions)]).toEqual(['Trust', 'Faith']);
    versions.look(HISTORY.slice(1).reverse());
    expect([nameBefore(versions), nameAt(versions)]).toEqual(['Trust', 'Belief']);
    versions.lookAt(lastClockOf(999));
    expect([nameBefore(versions), nameAt(versions)]).toEqual([undefined, undefined]);
    expect(versions.to).toBeUndefined();
    versions.compareFrom(lastClockOf(1001));
    expect([nameBefore(versions), nameAt(versions)]).toEqual(['Faith', 'Faith']);
    versions.lookAt(lastClockOf(5000));
    expect(versions.to?.id).toBe('change-2');
  });

  it('are read anew after a change of the codebook, and of nothing else', async () => {
    const { versions, worker, change, listeners } = reading();
    await worker.answer(HISTORY.slice(0, 1));
    change('codings');
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.requests).toHaveLength(1);
    change('codes');
    change('codes');
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.requests).toHaveLength(2);
    await worker.answer(HISTORY);
    expect(nameAt(versions)).toBe('Belief');
    versions.close();
    expect(listeners.size).toBe(0);
  });

  it('are read from where the last reading ended, and from the beginning where that is not enough', async () => {
    const { versions, worker, change } = reading();
    const asked = () => worker.requests.at(-1)?.input;
    const again = async () => {
      change('codes');
      await vi.advanceTimersByTimeAsync(1000);
    };
    expect(asked()).toEqual({ databaseName: 'study', after: undefined });
    await worker.answer(HISTORY.slice(1, 2));
    await again();
    expect(asked()).toEqual({ databaseName: 'study', after: READ });
    await worker.answer(HISTORY.slice(2), false);
    expect(versions.history).toEqual(HISTORY.slice(1));
    await again();
    await worker.answer(HISTORY, true);
    expect(versions.history).toEqual(HISTORY);
  });
});
