import { SaxesParser } from 'saxes';
import { openProjectFile } from '#session/open-project-file.ts';
import { Registry } from '#storage/registry.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { madeQdpx, unpacked } from './made-qdpx.ts';

const registry = new Registry(localStorage);
const worker = new TaskWorker();
let file: File;

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
            copyName: (name) => name,
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

  /** Milliseconds for one Word file read so many times, as a drop of many is read. */
  async word(bytes: readonly number[], count: number): Promise<number> {
    return timed(async () => {
      for (let index = 0; index < count; index += 1) {
        const read = await worker.run('readTranscript', {
          name: 'interview.docx',
          bytes: new Uint8Array(bytes).buffer,
          options: { labels: 'detect' },
        });
        if (!read.ok) throw new Error(read.problem.type);
      }
    });
  },

  /** The same number of times only unpacked. */
  async plainWord(bytes: readonly number[], count: number): Promise<number> {
    return timed(async () => {
      for (let index = 0; index < count; index += 1) {
        const files = await unpacked(new Blob([new Uint8Array(bytes)]));
        for (const [name, content] of files)
          if (name.endsWith('.xml'))
            new SaxesParser({}).write(new TextDecoder().decode(content)).close();
      }
    });
  },
};

export type ExchangeBench = typeof bench;
Object.assign(window, { bench });
