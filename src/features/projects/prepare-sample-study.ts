import { checkCodebook } from '#interchange/codebook-file/read.ts';
import type { CodebookFile } from '#interchange/codebook-file/codebook-file.ts';
import { participantsOf } from '#interchange/participants/participants-of.ts';
import type { SampleCodings } from '#interchange/sample-study.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import { createSampleStudy } from '#session/sample-study.ts';
import {
  sampleBytes,
  sampleCodings,
  sampleStudy,
  shippedCodebook,
} from '#session/shipped-files.ts';
import type { Registry } from '#storage/registry.ts';
import type { TaskWorker } from '#workers/task-worker.ts';

interface Options {
  readonly signal: AbortSignal;
  readonly onprogress: (share: number) => void;
}

/** The shipped files are checked by the tests: one that cannot be read is a fault of the build. */
function valueOf<Value>(name: string, result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(`${name} cannot be read`);
  return result.value;
}

async function readCodebooks(ids: readonly string[]): Promise<CodebookFile[]> {
  return Promise.all(ids.map(async (id) => valueOf(id, checkCodebook(await shippedCodebook(id)))));
}

/** Reads the shipped study as if it were a researcher's own files, and makes a project of it. Returns its local id. */
export async function prepareSampleStudy(
  registry: Registry,
  worker: TaskWorker,
  { signal, onprogress }: Options,
): Promise<string> {
  const study = await sampleStudy();
  const transcripts: ReadTranscript[] = [];
  const codings: SampleCodings[] = [];
  for (const { file, speakers } of study.documents) {
    const bytes = (await sampleBytes(file)).buffer;
    const labels = speakers.length === 0 ? 'none' : speakers.map(({ label }) => label);
    const input = { name: file, bytes, options: { labels } } as const;
    transcripts.push(valueOf(file, await worker.run('readTranscript', input, { signal })));
    codings.push(await sampleCodings(file));
    onprogress(transcripts.length / (study.documents.length + 1));
  }
  const table = { name: study.participants, bytes: (await sampleBytes(study.participants)).buffer };
  const participants = participantsOf(
    valueOf(study.participants, await worker.run('readTable', table, { signal })),
  );
  const codebooks = await readCodebooks(study.codebooks);
  return createSampleStudy(registry, { study, codebooks, participants, transcripts, codings });
}
