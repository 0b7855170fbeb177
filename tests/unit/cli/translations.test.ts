import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProject } from '#cli/load-project.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Session } from '#session/session.svelte.ts';
import { readImage } from '#storage/project-image.ts';
import { joinSample, ORIGINAL, textNow, TRANSLATION } from '#tests/unit/support/joined-sample.ts';
import { sessionOf } from '#tests/unit/support/revisable.ts';
import { SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { tasks } from '#workers/tasks.ts';
import type { ExportElsewhereInput } from '#workers/tasks/export-elsewhere.ts';
import { jsonOf, madeFolder, runCommand, savedProject } from './run-command.ts';

const WORDS = {
  labels: { include: 'Include', exclude: 'Exclude', example: 'Example' },
  participant: 'Participant',
};

const { folder, remove } = madeFolder();
let session: Session;
let file: string;
beforeAll(async () => {
  session = sessionOf(await sampleProject());
  await joinSample(session);
  file = await savedProject(session.db, folder);
});
afterAll(async () => {
  await session.close();
  remove();
});

async function exported(more: Pick<ExportElsewhereInput, 'form' | 'isWhole' | 'usesPseudonyms'>) {
  const input = {
    ...{ databaseName: session.db.name, viewer: SANA.id, words: WORDS },
    offsets: 'code-point',
    exportedAt: '2026-11-22T08:00:00.000Z',
    ...more,
  } as const;
  const written = await tasks.exportElsewhere(input, () => undefined);
  if (!written.ok) throw new Error(written.problem.type);
  return written.value.file;
}

async function stored(name: string, content: Blob): Promise<string> {
  const place = path.join(folder, name);
  writeFileSync(place, new Uint8Array(await content.arrayBuffer()));
  return place;
}

/** What there is of translations: who is one of whom, what was said of turns, and quotes in two languages. */
function told({ records: { documents, turns, quotes } }: ProjectImage) {
  return {
    joined: documents.flatMap(({ id, translationOf }) =>
      translationOf === undefined ? [] : [{ id, translationOf }],
    ),
    said: turns.filter(({ counterpart }) => counterpart !== undefined),
    quoted: quotes.map(({ counterpart, given }) => ({ counterpart, given })),
  };
}

async function toldIn(place: string) {
  return told((await loadProject(place)).image);
}

describe('what belongs together in two languages travels', () => {
  it('in a file of ours, and in a REFI-QDA project that is for us too', async () => {
    const here = told(await readImage(session.db));
    expect(here).toMatchObject({ joined: [{}], said: [{}, {}], quoted: [{ given: 'both' }] });
    expect(await toldIn(file)).toEqual(here);
    const whole = await exported({ form: 'qdpx', isWhole: true, usesPseudonyms: false });
    expect(await toldIn(await stored('whole.qdpx', whole))).toEqual(here);
  });

  it('not to other programs, which is said before', async () => {
    const bare = await exported({ form: 'qdpx', isWhole: false, usesPseudonyms: false });
    expect((await toldIn(await stored('bare.qdpx', bare))).joined).toEqual([]);
    const { name: databaseName } = session.db;
    const answer = await tasks.tellLosses({
      ...{ databaseName, viewer: SANA.id, form: 'qdpx', words: WORDS },
    });
    const losses = answer.ok ? answer.value.losses : [];
    expect(losses.find(({ type }) => type === 'translations')).toEqual({
      ...{ type: 'translations', count: 1, places: [TRANSLATION] },
    });
    expect(losses.find(({ type }) => type === 'quotes')?.count).toBe(1);
  });

  it.each([false, true])(
    'in a bundle for an archive; under pseudonyms: %s',
    async (usesPseudonyms) => {
      const bundle = await exported({ form: 'archive', isWhole: true, usesPseudonyms });
      const entries = await new ZipReader(new BlobReader(bundle)).getEntries();
      const textOf = async (name: string) => {
        const entry = entries.find(({ filename }) => filename === name);
        if (!entry || entry.directory) throw new Error(`no ${name}`);
        return entry.getData(new TextWriter(), { useWebWorkers: false });
      };
      const rowsOf = async (name: string) =>
        Papa.parse<Record<string, string>>(await textOf(name), {
          ...{ header: true, skipEmptyLines: true },
        }).data;
      const documents = await rowsOf('documents.csv');
      const translation = documents.find(({ translation_of: of }) => of !== '');
      const original = documents.find(
        ({ document }) => document === translation?.['translation_of'],
      );
      const read = async (file = '') => Array.from(await textOf(file));
      const texts = [await read(original?.['file']), await read(translation?.['file'])] as const;
      const rows = await rowsOf('alignment.csv');
      const words = (text: readonly string[], row: Record<string, string>, side: string) =>
        text.slice(Number(row[`${side}_start`]), Number(row[`${side}_end`])).join('');
      const said = rows.filter((row) => row['said'] === 'true');
      expect(said).toHaveLength(2);
      const [pair, alone] = said;
      expect(alone).toMatchObject({ original_start: '', original_end: '' });
      const [own, other] = [await textNow(session, TRANSLATION), await textNow(session, ORIGINAL)];
      const bodyOf = ({ text, turns }: typeof own, index: number) =>
        text.slice(turns[index]?.bodyStart, turns[index]?.end);
      expect(words(texts[1], pair ?? {}, 'translation')).toContain(bodyOf(own, 2));
      expect(words(texts[0], pair ?? {}, 'original')).toContain(bodyOf(other, 4));
      const [quote] = await rowsOf('quotes.csv');
      expect(quote).toMatchObject({
        ...{ given: 'both', other_document: original?.['document'], other_text: bodyOf(other, 4) },
      });
    },
  );
});

describe('the command line', () => {
  it('says which documents are translations of which, and how far they go side by side', async () => {
    const { translations } = (await jsonOf('inspect', file, '--json')) as {
      translations: readonly Record<string, unknown>[];
    };
    const turns = (await textNow(session, TRANSLATION)).turns.length;
    const originalTurns = (await textNow(session, ORIGINAL)).turns.length;
    const [one] = translations;
    expect(one).toMatchObject({
      ...{ document: TRANSLATION, original: ORIGINAL, turns, originalTurns, corrected: 2 },
    });
    const { printed } = await runCommand(['inspect', file]);
    expect(printed).toContain(`${TRANSLATION}: translation of ${ORIGINAL}.`);
    expect(printed).toContain(`Original: ${String(originalTurns)} turns.`);
    expect(printed).toMatch(/Side by side as far as row \d+\. The \w+ goes on for/u);
  });

  it('prints coded passages in the original, the translation or both', async () => {
    const rowsOf = async (...args: readonly string[]) => {
      const report = (await jsonOf('quotes', file, ...args, '--format', 'json')) as {
        tables: [{ rows: readonly Record<string, string | null>[] }];
      };
      return report.tables[0].rows;
    };
    const coded = await rowsOf();
    const both = await rowsOf('--print', 'both');
    const original = await rowsOf('--print', 'original');
    expect(both).toHaveLength(coded.length);
    const { text, turns } = await textNow(session, ORIGINAL);
    const bodies = turns.map(({ bodyStart, end }) => text.slice(bodyStart, end));
    const at = coded.findIndex(
      ({ document }, index) => document === TRANSLATION && both[index]?.['translation'] !== null,
    );
    expect(both[at]?.['translation']).toBe(coded[at]?.['text']);
    expect(bodies.some((body) => both[at]?.['text']?.startsWith(body))).toBe(true);
    expect(original[at]?.['text']).toBe(both[at]?.['text']);
    expect(both[at]?.['attribution']).not.toBe(coded[at]?.['attribution']);
    expect(await runCommand(['quotes', file, '--print', 'all'])).toMatchObject({
      ...{ code: 2, notes: ['There is no “--print all”; there are original, translation, both.'] },
    });
  });
});
