import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentHits } from '#analysis/search.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
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

  get last(): SearchDocumentsInput {
    const last = this.asked.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  }

  /** The next documents are done, with as many hits in each. */
  async answer(...counts: readonly number[]): Promise<void> {
    let left = this.last.limit;
    const found = counts.map((count, index): DocumentHits => {
      const hits = Array.from({ length: Math.min(left, count) });
      left -= hits.length;
      return { document: this.#document(index), count, hits: hits as never };
    });
    const value = { found, searched: counts.length };
    this.#post({ id: this.#id, type: 'done', result: { ok: true, value } });
    await settled();
  }

  looksThrough(place: number): void {
    const progress = { done: place, total: this.last.documents.length };
    this.#post({ id: this.#id, type: 'progress', progress });
  }

  #document(index: number): DocumentId {
    const document = this.last.documents[index];
    if (!document) throw new Error('was not asked for');
    return document.id;
  }

  #post(data: TaskReply): void {
    this.onmessage?.({ data } as MessageEvent);
  }
}

async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
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

const DOCUMENTS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id: id as DocumentId,
  revision: `${id}-text` as RevisionId,
}));
const wanted = (text: string, count = 3) => ({
  request: { text, wholeWord: false },
  documents: DOCUMENTS.slice(0, count),
});
const namesOf = ({ documents }: SearchDocumentsInput) => documents.map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a search that takes its time', () => {
  it('gives the first hits before it has read everything', async () => {
    const { workers, run } = searching();
    run.ask(wanted('trust'));
    expect(run.findings).toBeUndefined();
    expect(run.progress).toEqual({ done: 0, total: 3 });
    expect(workers[0]?.last).toMatchObject({
      databaseName: 'study',
      documents: DOCUMENTS.slice(0, 3),
      request: { text: 'trust', wholeWord: false },
    });
    await workers[0]?.answer(2, 1);
    expect(run.findings).toMatchObject({ count: 3, listed: 3 });
    expect(run.progress).toEqual({ done: 2, total: 3 });
    expect(workers[0] && namesOf(workers[0].last)).toEqual(['c']);
    await workers[0]?.answer(4);
    expect(run.findings?.documents.map(({ document }) => document)).toEqual(['a', 'b', 'c']);
    expect(run.progress).toBeUndefined();
  });

  it('lists so many hits and counts the others', async () => {
    const { workers, run } = searching();
    run.ask(wanted('e'));
    await workers[0]?.answer(4990);
    expect(workers[0]?.last.limit).toBe(10);
    await workers[0]?.answer(300, 0);
    expect(run.findings).toMatchObject({ count: 5290, listed: 5000 });
  });

  it('answers the newest question only, in the same worker, and keeps what was found till then', async () => {
    const { workers, run } = searching();
    run.ask(wanted('t'));
    await workers[0]?.answer(9);
    run.ask(wanted('tr'));
    run.ask(wanted('tru'));
    await workers[0]?.answer(8);
    expect(run.findings?.count).toBe(9);
    await workers[0]?.answer(1, 0, 0);
    expect(run.findings?.count).toBe(1);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.asked.map(({ request }) => request.text)).toEqual(['t', 't', 'tru']);
  });

  it('lists nothing that another question found, but for the moment that an answer takes', async () => {
    const { workers, run } = searching();
    run.ask(wanted('trust'));
    await workers[0]?.answer(9, 9, 9);
    expect(run.isEarlier).toBe(false);
    run.ask(wanted('doubt'));
    expect(run.isEarlier).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    run.ask(wanted('doubts'));
    expect(run.findings?.count).toBe(27);
    await vi.advanceTimersByTimeAsync(100);
    expect(run.findings).toBeUndefined();
    expect(run.isEarlier).toBe(false);
  });

  it('that is stopped before it finds anything lists nothing of the one before', async () => {
    const { workers, run } = searching();
    run.ask(wanted('trust'));
    await workers[0]?.answer(9, 9, 9);
    run.ask(wanted('doubt'));
    run.stop();
    await settled();
    expect(run.broken?.why).toBe('stopped');
    expect(run.findings?.count).toBe(0);
    expect(run.isEarlier).toBe(false);
  });

  it('leaves off when nothing is asked any more', async () => {
    const { workers, run } = searching();
    run.ask(wanted('t'));
    run.clear();
    await workers[0]?.answer(9);
    expect(run.findings).toBeUndefined();
    expect(workers[0]?.asked).toHaveLength(1);
    run.ask(wanted('u'));
    await workers[0]?.answer(1, 1, 1);
    expect(run.findings?.count).toBe(3);
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
    await workers[1]?.answer(1, 0, 0);
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

describe('a pattern that comes to no end', () => {
  it('is given up in that document, and a new worker searches the others', async () => {
    const { workers, run } = searching();
    run.ask(wanted('(a+)+b'));
    workers[0]?.looksThrough(0);
    workers[0]?.looksThrough(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(workers[0]?.isEnded).toBe(true);
    expect(run.stuck).toEqual(['b']);
    expect(workers[1] && namesOf(workers[1].last)).toEqual(['a', 'c']);
    await workers[1]?.answer(1, 1);
    expect(run.findings?.count).toBe(2);
    expect(run.broken).toBeUndefined();
    expect(run.progress).toBeUndefined();
  });

  const pattern = (text: string) => {
    const { documents } = wanted(text, 5);
    return { request: { text, wholeWord: false, kind: 'pattern' as const }, documents };
  };

  it('makes no other question wait', async () => {
    const { workers, run } = searching();
    for (const text of ['(a+)+b', '(a+)+bc', '(a+)+bcd', '(a+)+bcde', 'harmless']) {
      run.ask(pattern(text));
      workers.at(-1)?.looksThrough(0);
      await vi.advanceTimersByTimeAsync(30);
    }
    await vi.advanceTimersByTimeAsync(200);
    const last = workers.at(-1);
    expect(last?.last.request.text).toBe('harmless');
    expect(workers.slice(0, -1).every(({ isEnded }) => isEnded)).toBe(true);
    await last?.answer(1, 0, 0, 0, 0);
    expect(run.findings?.count).toBe(1);
    expect(run.stuck).toEqual([]);
    expect(run.broken).toBeUndefined();
  });

  it('keeps its worker when it comes back soon enough', async () => {
    const { workers, run } = searching();
    run.ask(pattern('trust'));
    run.ask(pattern('trusts'));
    await vi.advanceTimersByTimeAsync(20);
    await workers[0]?.answer(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(workers[0]?.isEnded).toBe(false);
    expect(workers[0]?.last.request.text).toBe('trusts');
  });

  it('is broken off where nothing is asked after it', async () => {
    const { workers, run } = searching();
    run.ask(pattern('(a+)+b'));
    run.clear();
    await vi.advanceTimersByTimeAsync(1000);
    expect(workers[0]?.isEnded).toBe(true);
    expect(run.progress).toBeUndefined();
    expect(run.broken).toBeUndefined();
  });

  it('is left alone as long as it moves on', async () => {
    const { workers, run } = searching();
    run.ask(wanted('slow', 5));
    for (const place of [0, 1, 2, 3, 4]) {
      workers[0]?.looksThrough(place);
      await vi.advanceTimersByTimeAsync(2000);
    }
    await workers[0]?.answer(0, 0, 0, 0, 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(run.stuck).toEqual([]);
    expect(run.findings?.count).toBe(1);
  });

  it('is given up altogether after a few documents', async () => {
    const { workers, run } = searching();
    run.ask(wanted('(a+)+b', 5));
    for (const at of [0, 1, 2]) {
      workers[at]?.looksThrough(0);
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(workers).toHaveLength(3);
    expect(run.stuck).toEqual(['a', 'b', 'c']);
    expect(run.broken).toEqual({ why: 'stuck', done: 3, total: 5 });
  });
});
