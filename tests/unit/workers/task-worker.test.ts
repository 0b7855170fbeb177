import { describe, expect, test } from 'vitest';
import { success } from '#domain/result.ts';
import type { Report, Task } from '#workers/task.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { tasks } from '#workers/tasks.ts';
import { NearbyWorker } from '../support/nearby-worker.ts';
import { encoded } from '../support/transcripts.ts';

type SomeTasks = Readonly<Record<string, Task<never, unknown, unknown>>>;

function started(served: SomeTasks = tasks) {
  const workers: NearbyWorker[] = [];
  const worker = new TaskWorker(() => {
    const made = new NearbyWorker(served);
    workers.push(made);
    return made;
  });
  return { worker, workers };
}

const hello = {
  name: 'a.txt',
  bytes: encoded('Q: Who?\nA: Me.', 'utf-8').buffer,
  options: { labels: 'detect' },
} as const;
const table = { name: 'a.csv', bytes: encoded('name,age\nRaza,40', 'utf-8').buffer };

describe('a task worker', () => {
  test('gives what the task gives, problems included', async () => {
    const { worker } = started();
    const read = await worker.run('readTranscript', hello);
    expect(read).toMatchObject({ ok: true, value: { text: 'Q: Who?\nA: Me.' } });
    const empty = await worker.run('readTranscript', { ...hello, bytes: new ArrayBuffer(0) });
    expect(empty).toEqual({ ok: false, problem: { type: 'empty' } });
    expect(await worker.run('readTable', table)).toMatchObject({
      value: { rows: [['Raza', '40']] },
    });
  });

  test('does one task at a time, in the order of asking', async () => {
    let running = 0;
    const most: number[] = [];
    const readTranscript = async ({ name }: { name: string }) => {
      running += 1;
      most.push(running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return success(name);
    };
    const { worker, workers } = started({ readTranscript });
    const names = ['a', 'b', 'c'];
    const results = await Promise.all(
      names.map((name) => worker.run('readTranscript', { ...hello, name })),
    );
    expect(results).toEqual(names.map((value) => ({ ok: true, value })));
    expect(most).toEqual([1, 1, 1]);
    expect(workers).toHaveLength(1);
  });

  test('ends a task from which nothing more comes, and says how far it was', async () => {
    const readTranscript = async ({ name }: { name: string }, report: Report) => {
      report({ done: 3, total: 9 });
      if (name === 'endless') await new Promise(() => undefined);
      return success(name);
    };
    const { worker, workers } = started({ readTranscript });
    const endless = { ...hello, name: 'endless' };
    const stuck = await worker.runPatiently('readTranscript', endless, { patience: 5 });
    expect(stuck).toEqual({ ok: false, problem: { type: 'stuck', done: 3 } });
    const next = await worker.runPatiently('readTranscript', hello, { patience: 5 });
    expect(next).toEqual({ ok: true, value: hello.name });
    expect(workers).toHaveLength(2);
  });

  test('tells how far a task is', async () => {
    const readTranscript: Task<unknown, string, never> = (_, report) => {
      report({ done: 1, total: 2 });
      report({ done: 2, total: 2 });
      return Promise.resolve(success('done'));
    };
    const seen: number[] = [];
    await started({ readTranscript }).worker.run('readTranscript', hello, {
      onprogress: ({ done }) => seen.push(done),
    });
    expect(seen).toEqual([1, 2]);
  });

  test('stops a running task by ending its worker, and goes on with a new one', async () => {
    const readTranscript = ({ name }: { name: string }) =>
      name === 'endless' ? new Promise<never>(() => undefined) : Promise.resolve(success(name));
    const { worker, workers } = started({ readTranscript });
    const stop = new AbortController();
    const endless = worker.run(
      'readTranscript',
      { ...hello, name: 'endless' },
      { signal: stop.signal },
    );
    const next = worker.run('readTranscript', { ...hello, name: 'next' });
    stop.abort();
    expect(await endless).toEqual({ ok: false, problem: { type: 'cancelled' } });
    expect(await next).toEqual({ ok: true, value: 'next' });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('a waiting task is cancelled without disturbing the running one', async () => {
    const { worker, workers } = started();
    const stop = new AbortController();
    const first = worker.run('readTranscript', hello);
    const second = worker.run('readTranscript', hello, { signal: stop.signal });
    stop.abort();
    expect(await second).toEqual({ ok: false, problem: { type: 'cancelled' } });
    expect(await first).toMatchObject({ ok: true });
    expect(workers).toHaveLength(1);
    expect(await worker.run('readTranscript', hello, { signal: stop.signal })).toMatchObject({
      ok: false,
    });
  });

  test('a fault in a task or in the worker is a problem of that task only', async () => {
    const readTranscript = ({ name }: { name: string }) =>
      name === 'fault' ? Promise.reject(new Error('broken')) : Promise.resolve(success(name));
    const { worker, workers } = started({ readTranscript });
    const fault = await worker.run('readTranscript', { ...hello, name: 'fault' });
    expect(fault).toEqual({
      ok: false,
      problem: { type: 'worker-failed', message: 'Error: broken' },
    });
    const unknown = await worker.run('readTable', table);
    expect(unknown).toMatchObject({ problem: { type: 'worker-failed' } });

    const crashed = worker.run('readTranscript', hello);
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(await crashed).toEqual({
      ok: false,
      problem: { type: 'worker-failed', message: 'out of memory' },
    });
    expect(await worker.run('readTranscript', hello)).toEqual({ ok: true, value: 'a.txt' });
    expect(workers).toHaveLength(2);
  });

  test('closing cancels everything', async () => {
    const { worker } = started();
    const all = [worker.run('readTranscript', hello), worker.run('readTranscript', hello)];
    worker.close();
    const cancelled = { ok: false, problem: { type: 'cancelled' } };
    expect(await Promise.all(all)).toEqual([cancelled, cancelled]);
  });
});
