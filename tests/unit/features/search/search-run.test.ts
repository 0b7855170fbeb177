import { describe, expect, it } from 'vitest';
import type { DocumentHits } from '#analysis/search.ts';
import type { DocumentId } from '#domain/ids.ts';
import { SearchRun } from '#features/search/search-run.svelte.ts';
import type { Session } from '#session/session.svelte.ts';
import type { TaskReply, TaskRequest } from '#workers/serve-tasks.ts';
import { TaskWorker, type WorkerLike } from '#workers/task-worker.ts';
import type { SearchDocumentsInput } from '#workers/tasks/search-documents.ts';

/** A worker that answers when it is told to. */
class SlowWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror = null;
  readonly asked: SearchDocumentsInput[] = [];
  isEnded = false;
  #id = 0;

  postMessage({ id, input }: TaskRequest): void {
    this.#id = id;
    this.asked.push(input as SearchDocumentsInput);
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** As many hits as are named, in the documents that were asked for. */
  async answer(...counts: readonly number[]): Promise<void> {
    const { documents = [], request } = this.asked.at(-1) ?? {};
    let left = request?.limit ?? 0;
    const value = counts.map((count, index): DocumentHits => {
      const hits = Array.from({ length: Math.min(left, count) });
      left -= hits.length;
      return { document: documents[index] as DocumentId, count, hits: hits as never };
    });
    const data: TaskReply = { id: this.#id, type: 'done', result: { ok: true, value } };
    this.onmessage?.({ data } as MessageEvent);
    await settled();
  }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

function searching() {
  const workers: SlowWorker[] = [];
  const start = () => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker;
  };
  const session = { db: { name: 'study' } } as unknown as Session;
  return { workers, run: new SearchRun(session, new TaskWorker(start)) };
}

/** Two documents that are searched together, and a long one. */
const DOCUMENTS = [
  { id: 'a' as DocumentId, length: 10 },
  { id: 'b' as DocumentId, length: 10 },
  { id: 'long' as DocumentId, length: 5_000_000 },
];
const wanted = (text: string) => ({ text, wholeWord: false, documents: DOCUMENTS });

describe('a search that takes its time', () => {
  it('gives the first hits before it has read everything', async () => {
    const { workers, run } = searching();
    run.ask(wanted('trust'));
    expect(run.findings).toBeUndefined();
    expect(run.progress).toEqual({ done: 0, total: 3 });
    expect(workers[0]?.asked[0]).toMatchObject({
      databaseName: 'study',
      documents: ['a', 'b'],
      request: { text: 'trust', wholeWord: false },
    });
    await workers[0]?.answer(2, 1);
    expect(run.findings).toMatchObject({ count: 3, listed: 3 });
    expect(run.progress).toEqual({ done: 2, total: 3 });
    await workers[0]?.answer(4);
    expect(run.findings?.documents.map(({ document }) => document)).toEqual(['a', 'b', 'long']);
    expect(run.progress).toBeUndefined();
  });

  it('lists so many hits and counts the others', async () => {
    const { workers, run } = searching();
    run.ask(wanted('e'));
    await workers[0]?.answer(4990);
    expect(workers[0]?.asked[1]?.request.limit).toBe(10);
    await workers[0]?.answer(300);
    expect(run.findings).toMatchObject({ count: 5290, listed: 5000 });
  });

  it('answers the newest question only, and keeps what was found till then', async () => {
    const { workers, run } = searching();
    run.ask(wanted('t'));
    await workers[0]?.answer(9);
    run.ask(wanted('tr'));
    run.ask(wanted('tru'));
    await workers[0]?.answer(8);
    expect(run.findings?.count).toBe(9);
    while (workers[0]?.asked.at(-1)?.request.text !== 'tru') await workers[0]?.answer(7);
    await workers[0].answer(1);
    expect(run.findings?.count).toBe(1);
    expect(workers[0].asked.filter(({ request }) => request.text === 't')).toHaveLength(2);
  });

  it('is stopped, keeps what it has, and searches again when asked', async () => {
    const { workers, run } = searching();
    run.ask(wanted('trust'));
    await workers[0]?.answer(2, 1);
    run.stop();
    await settled();
    expect(workers[0]?.isEnded).toBe(true);
    expect(run.findings?.count).toBe(3);
    expect(run.broken).toEqual({ why: 'stopped', done: 2, total: 3 });
    expect(run.progress).toBeUndefined();
    run.ask(wanted('doubt'));
    expect(run.broken).toBeUndefined();
    await workers[1]?.answer(1);
    expect(run.findings?.count).toBe(1);
  });

  it('says when the worker breaks down', async () => {
    const { workers, run } = searching();
    run.ask(wanted('trust'));
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await settled();
    expect(run.broken?.why).toBe('failed');
  });

  it('finds nothing where there is nothing to search or nothing is asked', async () => {
    const { run } = searching();
    run.ask({ ...wanted('trust'), documents: [] });
    await settled();
    expect(run.findings).toEqual({ documents: [], count: 0, listed: 0 });
    expect(run.progress).toBeUndefined();
    run.clear();
    expect(run.findings).toBeUndefined();
  });
});
