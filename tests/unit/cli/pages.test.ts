import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListedCoding } from '#cli/listed-codings.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { createProject } from '#domain/edits/edit-project.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import type { CodingId, ProjectId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { stageTranscripts } from '#session/stage-transcripts.ts';
import { commit } from '#storage/commit.ts';
import { documentText } from '#storage/queries.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { linesAt, madePdf } from '#tests/unit/support/made-pdf.ts';
import { aCode, freshDatabase } from '#tests/unit/support/project-database.ts';
import { SANA } from '#tests/unit/support/sample-project.ts';
import { read } from '#tests/unit/support/transcripts.ts';
import { tasks } from '#workers/tasks.ts';
import { jsonOf, madeFolder, runCommand, savedProject } from './run-command.ts';

const PDF = madePdf([
  linesAt(72, 100, ['Interviewer: Who opens the portal?', 'Raza: Few people come.']),
  [],
  linesAt(72, 100, ['Interviewer: And then?', 'Raza: They bring their own.']),
]);
const ATTRIBUTION = '({document}, {page})';
/** Each coded passage with its page; the second page is empty. */
const PAGES = {
  Few: '1',
  'people come.': '1',
  'come.\nInterviewer: And': '1–3',
  'Interviewer: And then?': '3',
  own: '3',
  'one line': '',
};

const { folder, remove } = madeFolder();
let db: ProjectDatabase;
let file: string;

async function write(draft: Draft | undefined): Promise<void> {
  const written = draft && (await commit(db, draft, { coder: SANA.id, now: 1_800_000_000_000 }));
  if (!written?.ok) throw new Error(JSON.stringify(written?.problem));
}

beforeAll(async () => {
  db = await freshDatabase();
  const raza = { labels: ['Raza'], name: 'Raza', role: 'respondent', caseName: 'Raza' } as const;
  const transcripts = [
    { read: await read('a.pdf', PDF), title: 'Report', speakers: [raza] },
    { read: await read('b.txt', 'Raza: This is one line.'), title: 'Note', speakers: [] },
  ].map((one) => ({ ...one, kind: 'transcript' as const }));
  const none = { cases: [], documents: [] };
  const { imported, newCases } = await stageTranscripts(db, transcripts, none);
  const about = { name: 'Pages', note: '', attribution: ATTRIBUTION, usePseudonyms: false };
  const code = aCode('trust');
  const codings = Object.keys(PAGES).map((passage): Coding => {
    const at = transcripts.findIndex((one) => one.read.text.includes(passage));
    const [text = '', of] = [transcripts[at]?.read.text, imported[at]];
    if (!of) throw new RangeError(passage);
    const start = text.indexOf(passage);
    return {
      id: newId<CodingId>(),
      layer: layerIdOf({ document: of.document.id, kind: 'ordinary', coder: SANA.id }),
      code: code.id,
      place: { revision: of.revision.id, start, end: start + passage.length },
    };
  });
  await write(createProject({ id: 'project-1' as ProjectId, ...about }, SANA));
  await write(importDocuments(imported, newCases));
  await write(addCodes([code]));
  await write(importCodings(codings, []));
  file = await savedProject(db, folder);
});
afterAll(remove);

async function pagesIn(place: string): Promise<Record<string, string>> {
  const listed = (await jsonOf('codings', place)) as readonly ListedCoding[];
  return Object.fromEntries(listed.map(({ text, page = '' }) => [text ?? '', page] as const));
}

describe('the pages of a PDF', () => {
  it('are kept with its text', async () => {
    const documents = await presentRows(db, 'documents');
    const texts = await Promise.all(documents.map((one) => documentText(db, one)));
    const [report, note] = texts;
    const second = report?.text.indexOf('Interviewer: And');
    expect(report?.units.pages).toEqual([0, second, second]);
    expect(note?.units).not.toHaveProperty('pages');
  });

  it.each(['hashiya', 'qdpx'])('come back in a .%s file', async (ending) => {
    const copy = path.join(folder, `copy.${ending}`);
    expect(await runCommand(['convert', file, copy])).toMatchObject({ code: 0 });
    expect(await pagesIn(copy)).toEqual(PAGES);
  });

  it('are a column where they are known', async () => {
    const { printed } = await runCommand(['codings', file, '--format', 'csv']);
    expect(printed).toMatch(/^document,start,end,text,code,codePath,coder,memo,page,where\r\n/u);
  });

  it('stand in attributions and in their column, and leave no gap where there are none', async () => {
    const { tables } = (await jsonOf('quotes', file, '--format', 'json')) as {
      tables: [{ rows: readonly { text: string; attribution: string; page: string | null }[] }];
    };
    const shown = tables[0].rows.map(({ text, attribution, page }) => [text, attribution, page]);
    expect(shown).toEqual([
      ['Few', '(Report, p. 1)', '1'],
      ['people come.', '(Report, p. 1)', '1'],
      ['come.\nInterviewer: And', '(Report, pp. 1–3)', '1–3'],
      ['Interviewer: And then?', '(Report, p. 3)', '3'],
      ['own', '(Report, p. 3)', '3'],
      ['one line', '(Note)', null],
    ]);
  });

  it.each([
    ['names', false],
    ['pseudonyms', true],
  ])('are in an archive with %s', async (_, usesPseudonyms) => {
    const labels = { include: 'Include', exclude: 'Exclude', example: 'Example' };
    const input = {
      databaseName: db.name,
      viewer: SANA.id,
      form: 'archive',
      exportedAt: '2026-11-22T08:00:00.000Z',
      words: { labels, participant: 'A participant whose name is long' },
      offsets: 'code-point',
      isWhole: true,
      usesPseudonyms,
    } as const;
    const written = await tasks.exportElsewhere(input, () => undefined);
    if (!written.ok) throw new Error(written.problem.type);
    const entries = await new ZipReader(new BlobReader(written.value.file)).getEntries();
    const codings = entries.find(({ filename }) => filename === 'codings.csv');
    if (!codings || codings.directory) throw new Error('no codings');
    const csv = await codings.getData(new TextWriter(), { useWebWorkers: false });
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
    const pages = data.flatMap(({ document, page }) => (document === 'Report' ? [page] : []));
    expect(pages).toEqual(['1', '1', '1–3', '3', '3']);
  });
});
