import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import { countPlaces } from '#features/search/autocode/count-places.ts';
import type { TaskReply, TaskRequest } from '#workers/serve-tasks.ts';
import { TaskWorker, type WorkerLike } from '#workers/task-worker.ts';
import type { FindPlacesToCodeInput } from '#workers/tasks/find-places-to-code.ts';

/** Says what it looks through, and stays in documents that are endless. */
class StickingWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror = null;
  readonly #endless: readonly string[];

  constructor(endless: readonly string[]) {
    this.#endless = endless;
  }

  postMessage({ id, input }: TaskRequest): void {
    const { documents } = input as FindPlacesToCodeInput;
    const total = documents.length;
    const stuckAt = documents.findIndex((one) => this.#endless.includes(one.id));
    const reply = (data: TaskReply) => {
      queueMicrotask(() => this.onmessage?.({ data } as MessageEvent));
    };
    const seen = stuckAt < 0 ? total : stuckAt + 1;
    for (let done = 0; done < seen; done += 1)
      reply({ id, type: 'progress', progress: { done, total } });
    if (stuckAt < 0)
      reply({ id, type: 'done', result: { ok: true, value: { hits: total, documents: [] } } });
  }

  terminate(): void {
    this.onmessage = null;
  }
}

const DOCUMENTS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id: id as DocumentId,
  revision: `${id} text` as RevisionId,
}));
const PATTERN: SearchRequest = { text: '(a+)+b', wholeWord: false, kind: 'pattern' };

function count(endless: readonly string[], request = PATTERN) {
  const worker = new TaskWorker(() => new StickingWorker(endless));
  return countPlaces(worker, { databaseName: 'study', documents: DOCUMENTS, request }, {});
}

describe('counting hits', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('leaves out and names the documents a pattern comes to no end in', async () => {
    const counting = count(['b', 'd']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await counting).toMatchObject({
      ok: true,
      value: { places: { hits: 3 }, stuck: ['b', 'd'] },
    });
  });

  it('ends where it comes to no end in several', async () => {
    const counting = count(['a', 'b', 'd', 'e']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await counting).toMatchObject({ ok: false, problem: { type: 'stuck' } });
  });

  it('waits for words and turns however long it takes', async () => {
    let isDone = false;
    void count(['c'], { text: '', wholeWord: false }).then(() => {
      isDone = true;
    });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(isDone).toBe(false);
  });
});
