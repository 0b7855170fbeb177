import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeHashiya } from '#interchange/hashiya/write.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { newId } from '#storage/new-id.ts';
import { madeQdpx } from '#tests/bench/exchange/made-qdpx.ts';
import { odsOf } from '#tests/unit/interchange/table/workbooks.ts';
import { aSource } from '#tests/unit/interchange/hashiya/hashiya-files.ts';
import { madeForeignProjects } from './foreign-specimens.ts';

export interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const top = path.resolve(import.meta.dirname, '../../../..');
const samples = path.resolve(top, '../shared/samples');
/** Above it a file only takes time: what is in it is in smaller ones too. */
const LARGEST = 200_000;

export const hasSamples = existsSync(samples);

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LICENSE')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** A QDPX, and the same as a file of ours. */
async function madeProjects(): Promise<Specimen[]> {
  const qdpx = await madeQdpx(2, 60);
  const read = await readProjectFile(
    { name: 'made.qdpx', content: qdpx },
    {
      appFormat: APP_FORMAT,
      stamp: { newId, now: 1e12 },
      names: { coder: 'Nobody', outside: 'Outside' },
    },
  );
  if (!read.ok) throw new Error(read.problem.type);
  const { changes, blobs } = (await read.value.open(0)).log;
  const own = await writeHashiya(aSource({ changes, blobs }));
  return [
    { name: 'made.qdpx', bytes: await bytesOf(qdpx) },
    { name: 'made.hashiya', bytes: await bytesOf(own) },
  ];
}

const RICH_TEXT = String.raw`{\rtf1\ansi\ansicpg1256\uc1{\fonttbl{\f0 Arial;}}\pard Raza: \u1705?\u1740?\u1575? \'c7\b bold\b0\par{\trowd\cell\row}{\footnote a note}\par}`;
const PAGE =
  '<!doctype html><meta charset="utf-8"><h1>Raza</h1><p>One &amp; two<script>x()</script><li>three';
const WHISPER = JSON.stringify({
  text: 'Who asks?',
  segments: [{ id: 0, start: 0, end: 2.5, text: ' Who asks?', speaker: 'S1' }],
});

const CELL = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const SHEET = `<table:table table:name="s"><table:table-row>${CELL('name')}${CELL('says')}</table:table-row><table:table-row>${CELL('Raza')}${CELL('کیا')}</table:table-row></table:table>`;

/** Kinds that are not among the samples. */
async function madeTexts(): Promise<Specimen[]> {
  const encoder = new TextEncoder();
  return [
    { name: 'made.rtf', bytes: encoder.encode(RICH_TEXT) },
    { name: 'made.html', bytes: encoder.encode(PAGE) },
    { name: 'made.json', bytes: encoder.encode(WHISPER) },
    {
      name: 'made.ods',
      bytes: await odsOf(SHEET),
    },
  ];
}

/** Every sample of another tool or of ours, and made files of the kinds that are missing there. */
export async function specimens(): Promise<Specimen[]> {
  const samplesThere = [...filesIn(path.join(top, 'sample-transcripts')), ...filesIn(samples)]
    .map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length <= LARGEST);
  return [
    ...samplesThere,
    ...(await madeProjects()),
    ...(await madeForeignProjects()),
    ...(await madeTexts()),
  ];
}
