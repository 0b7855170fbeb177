import { SaxesParser } from 'saxes';
import { readWithWorkers } from '#features/documents/import/read-with-worker.ts';
import { openProjectFile } from '#session/open-project-file.ts';
import { Registry } from '#storage/registry.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { madeQdpx, unpacked } from './made-qdpx.ts';
import { madeWords } from './made-words.ts';

const registry = new Registry(localStorage);
const worker = new TaskWorker();
/** As many as the page has. */
const readers = [worker, new TaskWorker()];
let file: File;
let words: readonly File[] = [];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Longest task of the page, in milliseconds, while something is done. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await work();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return longest;
}

const bench = {
  /** Megabytes of what is in the archive. */
  async make(documents: number, codings: number): Promise<number> {
    const blob = await madeQdpx(documents, codings);
    file = new File([blob], 'made.qdpx');
    const files = await unpacked(blob);
    return [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  },

  /** The file from the disk, as a person gives it. */
  take({ files }: HTMLInputElement): void {
    file = files?.[0] ?? file;
  },

  /** The file, for a program that reads it from the disk. */
  async base64(): Promise<string> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  },

  /** Unpacks, decodes, and walks the XML, and does nothing with it. */
  async plain(): Promise<number> {
    return timed(async () => {
      for (const [name, bytes] of await unpacked(file)) {
        const text = new TextDecoder().decode(bytes);
        if (name.endsWith('.qde')) new SaxesParser({}).write(text).close();
      }
    });
  },

  /** Until the project is listed: milliseconds, and the longest task of the page meanwhile. */
  async open(): Promise<{ time: number; longest: number; codings: number }> {
    let time = 0;
    let codings = 0;
    const longest = await longestTask(async () => {
      time = await timed(async () => {
        const opened = await openProjectFile(
          registry,
          worker,
          { file, beside: [] },
          {
            signal: new AbortController().signal,
            onprogress: () => undefined,
            memoOf: () => undefined,
            names: { coder: 'Nobody', outside: 'Outside' },
          },
        );
        if (!opened.ok) throw new Error(opened.problem.type);
        const [made] = opened.value;
        codings = made?.report.counts.codings ?? 0;
      });
    });
    for (const { id } of await registry.list()) await registry.remove(id);
    return { time, longest, codings };
  },

  /** Megabytes of so many different Word files, packed and unpacked. */
  async makeWords(pattern: readonly number[], count: number): Promise<[number, number]> {
    words = await madeWords(new Blob([new Uint8Array(pattern)]), count);
    const [first] = words;
    const parts = first ? [...(await unpacked(first)).values()] : [];
    const bytes = parts.reduce((sum, part) => sum + part.length, 0);
    return [words.reduce((sum, { size }) => sum + size, 0) / 1e6, (bytes * count) / 1e6];
  },

  /** Milliseconds until all of them are read, as a drop of many is read. */
  async word(): Promise<number> {
    const read = readWithWorkers(readers);
    const files = words.values();
    const { signal } = new AbortController();
    return timed(() =>
      Promise.all(
        readers.map(async () => {
          for (const one of files) {
            const outcome = await read(one, { labels: 'detect' }, signal);
            if (!outcome.ok) throw new Error(outcome.problem.type);
          }
        }),
      ),
    );
  },

  /** The same files only unpacked and walked through. */
  async plainWord(): Promise<number> {
    return timed(async () => {
      for (const one of words) {
        for (const [name, content] of await unpacked(one))
          if (name.endsWith('.xml'))
            new SaxesParser({}).write(new TextDecoder().decode(content)).close();
      }
    });
  },
};

export type ExchangeBench = typeof bench;
Object.assign(window, { bench });
