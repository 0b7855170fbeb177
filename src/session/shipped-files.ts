import {
  sampleCodingsSchema,
  sampleStudySchema,
  type SampleCodings,
  type SampleStudy,
} from '#interchange/sample-study.ts';

/** The invented survey of the sample study. */
export const SAMPLE_SURVEY = 'survey.csv';

const transcripts = import.meta.glob<string>('/sample-transcripts/*', {
  query: '?url',
  import: 'default',
  eager: true,
});
const codings = import.meta.glob<string>('/sample-transcripts/codings/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const codebooks = import.meta.glob<string>('/codebooks/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function fetched(url: string | undefined, name: string): Promise<Response> {
  if (!url) throw new RangeError(`${name} is not part of the build`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
  return response;
}

export async function sampleBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetched(transcripts[`/sample-transcripts/${file}`], file);
  return new Uint8Array(await response.arrayBuffer());
}

export async function sampleStudy(): Promise<SampleStudy> {
  const response = await fetched(transcripts['/sample-transcripts/study.json'], 'study.json');
  return sampleStudySchema.parse(await response.json());
}

export async function sampleCodings(file: string): Promise<SampleCodings> {
  const url = codings[`/sample-transcripts/codings/${file}.json`];
  const response = await fetched(url, `codings of ${file}`);
  return sampleCodingsSchema.parse(await response.json());
}

/** Ids of the codebooks that come with the app: the names of their files. */
export const shippedCodebooks = Object.keys(codebooks).map((path) =>
  path.replace(/^.*\//, '').replace(/\.json$/, ''),
);

export async function shippedCodebook(id: string): Promise<unknown> {
  const response = await fetched(codebooks[`/codebooks/${id}.json`], id);
  return response.json();
}
