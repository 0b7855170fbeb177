import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '#domain/log/change.ts';
import { FoldedTexts } from '#session/folded-texts.svelte.ts';
import type { Session } from '#session/session.svelte.ts';
import type { TaskReply, TaskRequest } from '#workers/serve-tasks.ts';
import { TaskWorker, type WorkerLike } from '#workers/task-worker.ts';

class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror = null;
  onmessageerror = null;
  readonly asked: TaskRequest[] = [];
  isEnded = false;

  postMessage(request: TaskRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  async reply(reply: { progress: { done: number; total: number } } | 'done'): Promise<void> {
    const id = this.asked.at(-1)?.id ?? 0;
    const data: TaskReply =
      reply === 'done'
        ? { id, type: 'done', result: { ok: true, value: undefined } }
        : { id, type: 'progress', ...reply };
    this.onmessage?.({ data } as MessageEvent);
    await vi.advanceTimersByTimeAsync(0);
  }
}

const change = (table: string) => ({ edit: {}, records: [{ table }] }) as unknown as Draft;

function opened() {
  const worker = new FakeWorker();
  let tell: (draft: Draft) => void = () => undefined;
  const feed = {
    listen: (listener: (draft: Draft) => void) => {
      tell = listener;
      return () => (tell = () => undefined);
    },
  };
  const session = { db: { name: 'study' }, feed } as unknown as Session;
  const folded = new FoldedTexts(session, new TaskWorker(() => worker));
  return {
    worker,
    folded,
    tell: (draft: Draft) => {
      tell(draft);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the texts of an open project', () => {
  it('are folded when it has come to rest, and it is told how far they are', async () => {
    const { worker, folded } = opened();
    expect(worker.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(worker.asked).toMatchObject([{ name: 'foldTexts', input: { databaseName: 'study' } }]);
    await worker.reply({ progress: { done: 2, total: 9 } });
    expect(folded.progress).toEqual({ done: 2, total: 9 });
    await worker.reply('done');
    expect(folded.progress).toBeUndefined();
  });

  it('are folded again after texts came or changed, once for many changes', async () => {
    const { worker, tell } = opened();
    await vi.advanceTimersByTimeAsync(5000);
    await worker.reply('done');
    tell(change('codings'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(worker.asked).toHaveLength(1);
    tell(change('revisions'));
    tell(change('documents'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(worker.asked).toHaveLength(2);
    // While it is at it, another one: it goes on with that afterwards.
    tell(change('documents'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(worker.asked).toHaveLength(2);
    await worker.reply('done');
    expect(worker.asked).toHaveLength(3);
  });

  it('are left as they are when the project is closed', async () => {
    const { worker, folded, tell } = opened();
    await vi.advanceTimersByTimeAsync(5000);
    folded.close();
    expect(worker.isEnded).toBe(true);
    tell(change('documents'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(worker.asked).toHaveLength(1);
  });
});
