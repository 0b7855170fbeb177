import { readFile } from 'node:fs/promises';
import { checkCodebook } from '#interchange/codebook-file/read.ts';
import { participantsOf } from '#interchange/participants/participants-of.ts';
import { readTranscript } from '#interchange/read-transcript.ts';
import { sampleCodingsSchema, sampleStudySchema } from '#interchange/sample-study.ts';
import { readTable } from '#interchange/table/read-table.ts';
import type { SampleParts } from '#session/sample-study.ts';

async function shipped(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function valueOf<Value>(
  result: { ok: true; value: Value } | { ok: false; problem: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The shipped files of the sample study, read. */
export async function sampleParts(): Promise<SampleParts> {
  const study = sampleStudySchema.parse(await json('sample-transcripts/study.json'));
  const transcripts = [];
  const codings = [];
  for (const { file, speakers } of study.documents) {
    const bytes = await shipped(`sample-transcripts/${file}`);
    const labels = speakers.length === 0 ? 'none' : speakers.map(({ label }) => label);
    transcripts.push(valueOf(await readTranscript({ name: file, bytes, options: { labels } })));
    codings.push(sampleCodingsSchema.parse(await json(`sample-transcripts/codings/${file}.json`)));
  }
  const codebooks = [];
  for (const id of study.codebooks) {
    codebooks.push(valueOf(checkCodebook(await json(`codebooks/${id}.json`))));
  }
  const table = {
    name: study.participants,
    bytes: await shipped('sample-transcripts/participants.csv'),
  };
  const participants = participantsOf(valueOf(await readTable(table)));
  return { study, codebooks, participants, transcripts, codings };
}
