import { everything } from '#domain/visibility.ts';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrequencyTable } from '#analysis/frequencies.ts';
import type { ListedCoding } from '#cli/listed-codings.ts';
import { checkCodebook } from '#interchange/codebook-file/read.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readStudy } from '#storage/queries.ts';
import { GROUP, NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { taguetteFile } from '#tests/unit/support/taguette-file.ts';
import { tasks } from '#workers/tasks.ts';
import { freshFolder, jsonOf, madeFolder, runCommand, savedProject } from './run-command.ts';

interface JsonReport {
  readonly tables: readonly [
    {
      readonly columns: readonly { readonly key: string; readonly title: string }[];
      readonly rows: readonly Readonly<Record<string, string | number | null>>[];
    },
  ];
}

const { folder: home, remove } = madeFolder();
let db: ProjectDatabase;
let file: string;
beforeAll(async () => {
  db = await sampleProject();
  file = await savedProject(db, home);
});
afterAll(remove);

async function codingsIn(place: string): Promise<readonly ListedCoding[]> {
  return (await jsonOf('codings', place)) as readonly ListedCoding[];
}

async function reportOf(...args: readonly string[]): Promise<JsonReport['tables'][0]> {
  const report = (await jsonOf(...args, '--format', 'json')) as JsonReport;
  return report.tables[0];
}

describe('inspect', () => {
  it('counts what the project holds', async () => {
    const study = await readStudy(db, everything);
    expect(await jsonOf('inspect', file, '--json')).toEqual({
      format: 'hashiya',
      origin: 'Hashiya',
      documents: 3,
      codes: study.codes.length,
      codings: study.codings.length,
      coders: 2,
      cases: 3,
      attributes: 1,
      memos: (await presentRows(db, 'memos')).length,
      links: 0,
      translations: [],
      reading: null,
      warnings: [],
    });
  });

  it('says the same to people', async () => {
    const { printed } = await runCommand(['inspect', file]);
    expect(printed).toMatch(/^Sample\nHashiya\n/u);
    expect(printed).toMatch(/Documents +3\n/u);
    expect(printed).toContain('Everything came over.');
  });
});

describe('a file of several projects', () => {
  async function savedTaguette(...names: string[]): Promise<string> {
    const place = path.join(freshFolder(), 'taguette.sqlite3');
    const bytes = await (await taguetteFile(...names)).arrayBuffer();
    writeFileSync(place, new Uint8Array(bytes));
    return place;
  }

  async function documentOf(place: string, project: string): Promise<string> {
    const { printed, notes } = await runCommand(['inspect', place, '--project', project]);
    return printed.split('\n')[0] ?? notes.join('\n');
  }

  it('gives the one of a name or number', async () => {
    const place = await savedTaguette('Study', '1', 'Study');
    const list = '1 “Study”, 2 “1”, 3 “Study”.';
    expect(await documentOf(place, '3')).toBe('Study');
    expect(await documentOf(place, '1')).toBe('1');
    const texts = await runCommand(['convert', place, `${place}.qdpx`, '--project', '3']);
    expect(texts.notes.join('\n')).toContain('text 3');
    expect(await runCommand(['inspect', place])).toMatchObject({
      code: 2,
      notes: [
        `${place} holds several projects; choose one with --project, by its name or number: ${list}`,
      ],
    });
    expect(await runCommand(['inspect', place, '--project', 'Study'])).toMatchObject({
      code: 2,
      notes: [
        `${place} has several projects “Study”; choose one with --project and its number: ${list}`,
      ],
    });
    for (const wanted of ['0', '4', 'study']) {
      const { notes } = await runCommand(['inspect', place, '--project', wanted]);
      expect(notes).toEqual([`${place} has no project “${wanted}”; it has ${list}`]);
    }
  });
});

describe('codings', () => {
  it('lists every coding with its words, where they stand', async () => {
    const study = await readStudy(db, everything);
    const texts = new Map(study.documents.map(({ document, text }) => [document.title, text]));
    const listed = await codingsIn(file);
    expect(listed).toHaveLength(study.codings.length);
    for (const { document, start, end, text, code, codePath, coder } of listed) {
      expect(texts.get(document)?.slice(start ?? 0, end ?? 0)).toBe(text);
      expect(codePath.at(-1)).toBe(code);
      expect([SANA.name, NADEEM.name]).toContain(coder);
    }
    expect(listed.filter(({ memo }) => memo !== '').length).toBeGreaterThan(2);
  });

  it('is a table too', async () => {
    const { printed } = await runCommand(['codings', file, '--format', 'csv']);
    const [head, ...rows] = printed.trimEnd().split('\r\n');
    expect(head).toBe('document,start,end,text,code,codePath,coder,memo,where');
    expect(rows.length).toBeGreaterThanOrEqual((await codingsIn(file)).length);
  });
});

describe('frequencies', () => {
  function figures({ rows }: FrequencyTable): number[][] {
    const used = rows.filter(({ cells }) => cells.some(({ codings }) => codings > 0));
    return used.map(({ cells }) => cells.map(({ codings }) => codings));
  }

  function figuresPrinted({ columns, rows }: JsonReport['tables'][0]): number[][] {
    const counted = columns.filter(({ key }) => key.endsWith('.codings'));
    return rows.map((row) => counted.map(({ key }) => Number(row[key])));
  }

  async function pageCounts(request: Parameters<typeof tasks.countFrequencies>[0]['request']) {
    const counted = await tasks.countFrequencies({
      databaseName: db.name,
      viewer: NADEEM.id,
      request,
    });
    if (!counted.ok) throw new Error('not counted');
    return figures(counted.value);
  }

  it('are those of the page, by the group that the page shows first', async () => {
    const grouping = { by: 'attribute', attribute: GROUP.id } as const;
    const both = { coders: [SANA.id, NADEEM.id], united: true, grouping };
    const table = await reportOf('frequencies', file);
    expect(figuresPrinted(table)).toEqual(await pageCounts(both));
    expect(table.columns[2]).toMatchObject({
      key: 'value:official.codings',
      title: 'official: Codings',
    });
    const one = { coders: [NADEEM.id], united: false, grouping };
    const ofNadeem = await reportOf('frequencies', file, '--by', 'Group', '--coder', 'NK');
    expect(figuresPrinted(ofNadeem)).toEqual(await pageCounts(one));
  });

  it('are set side by side by coder or document', async () => {
    const grouping = { by: 'coder' } as const;
    const request = { coders: [SANA.id, NADEEM.id], united: false, grouping };
    const table = await reportOf('frequencies', file, '--by', 'coder');
    expect(figuresPrinted(table)).toEqual(await pageCounts(request));
    expect(table.columns[2]?.key).toBe('coder:Sana Afridi.codings');
    const byDocument = await reportOf('frequencies', file, '--by', 'document');
    expect(byDocument.columns.map(({ key }) => key)).toContain('document:Citizen 03.share');
  });

  it('name what can be asked for', async () => {
    const { code, notes } = await runCommand(['frequencies', file, '--by', 'gender']);
    expect({ code, notes }).toEqual({
      code: 2,
      notes: ['There is no attribute of cases “gender”; there are “group”, “coder”, “document”.'],
    });
  });
});

describe('quotes', () => {
  it('are the passages that the page retrieves, attributed', async () => {
    const filter = { coders: [NADEEM.id], codes: ['trust' as never], withDescendants: true };
    const found = await tasks.retrieveCodings({
      databaseName: db.name,
      viewer: NADEEM.id,
      filter,
    });
    const template = '(Interview {name}, {month} {year})';
    const asked = ['--code', 'trust', '--coder', NADEEM.name, '--template', template];
    const { rows } = await reportOf('quotes', file, ...asked);
    expect(found.ok && found.value.map(({ text }) => text)).toEqual(rows.map(({ text }) => text));
    expect(new Set(rows.map(({ attribution }) => attribution))).toContain(
      '(Interview Tariq Mehsud, April 2019)',
    );
  });

  it('are found by the path of a code', async () => {
    const all = await reportOf('quotes', file);
    const paths = [...new Set(all.rows.map(({ code }) => String(code)))];
    const path = paths.find((one) => one.includes(' › ')) ?? '';
    const { rows } = await reportOf('quotes', file, '--code', path.replace(' › ', '/'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(all.rows.filter(({ code }) => code === path));
  });
});

it('quotes print nothing by a template with a field that nothing is called', async () => {
  const template = '({name}, {coder}, {village})';
  const { code, printed, notes } = await runCommand(['quotes', file, '--template', template]);
  expect([code, printed]).toEqual([2, '']);
  expect(notes.join()).toContain('There is no field “{coder}”; there are “{name}”, “{pseudonym}”');
});

describe('codebook', () => {
  it('counts the codings of each code, also to be read', async () => {
    const { codes, codings } = await readStudy(db, everything);
    const used = codes.map(({ id }) => codings.filter(({ code }) => code === id).length);
    const { printed } = await runCommand(['codebook', file, '--format', 'md']);
    const counts = [...printed.matchAll(/^\*\*Codings:\*\* (\d+)$/gmu)].map(([, count]) =>
      Number(count),
    );
    expect(counts.sort()).toEqual(used.sort());
    expect(printed).toContain('what is coded twice counts twice');
  });

  it('is a file that can be opened as a codebook', async () => {
    const read = checkCodebook(await jsonOf('codebook', file));
    expect(read).toMatchObject({
      ok: true,
      value: { format: 'hashiya-codebook', title: 'Sample' },
    });
  });

  it('is written in the form that the name of the file says', async () => {
    const place = path.join(freshFolder(), 'codes.docx');
    expect(await runCommand(['codebook', file, '-o', place])).toEqual({
      code: 0,
      printed: '',
      notes: [],
    });
    expect(readFileSync(place).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('convert', () => {
  it('keeps everything in a file of our own', async () => {
    const copy = path.join(freshFolder(), 'copy.hashiya');
    expect(await runCommand(['convert', file, copy])).toMatchObject({ code: 0, notes: [] });
    expect(await jsonOf('inspect', copy, '--json')).toEqual(
      await jsonOf('inspect', file, '--json'),
    );
    expect(await codingsIn(copy)).toEqual(await codingsIn(file));
  });

  it('keeps codes, places and coders in a REFI-QDA project, and says what it loses', async () => {
    const other = path.join(freshFolder(), 'other.qdpx');
    const { code, printed, notes } = await runCommand(['convert', file, other, '--plain']);
    expect({ code, printed }).toEqual({ code: 0, printed: '' });
    expect(notes[0]).toBe(`Writing ${other}:`);
    const bare = (codings: readonly ListedCoding[]) =>
      codings
        .map(({ document, start, end, text, codePath, coder }) =>
          JSON.stringify([document, start, end, text, codePath, coder]),
        )
        .sort();
    expect(bare(await codingsIn(other))).toEqual(bare(await codingsIn(file)));
  });

  it('says what a codebook leaves behind', async () => {
    const study = await readStudy(db, everything);
    const codings = `- ${String(study.codings.length)} codings stay behind: the file is only a codebook.`;
    for (const name of ['codes.qdc', 'codes.json']) {
      const place = path.join(freshFolder(), name);
      const { notes } = await runCommand(['convert', file, place]);
      expect(notes[0]).toBe(`Writing ${place}:`);
      const sentences = notes.map((note) => note.replace(/ \(for example .*/u, ''));
      expect(sentences).toContain('- 3 documents stay behind: the file is only a codebook.');
      expect(sentences).toContain(codings);
      expect(sentences).toContain('- One attribute stays behind: the file is only a codebook.');
    }
  });

  it('writes over a file only where that is asked for, and leaves no part behind', async () => {
    const folder = freshFolder();
    const place = path.join(folder, 'codes.json');
    writeFileSync(place, 'mine');
    const refused = await runCommand(['convert', file, place]);
    expect(refused).toMatchObject({
      code: 2,
      notes: [`${place} is already there; --force writes over it.`],
    });
    expect(readFileSync(place, 'utf8')).toBe('mine');
    expect(await runCommand(['convert', file, place, '--force'])).toMatchObject({ code: 0 });
    expect(statSync(place).size).toBeGreaterThan(100);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes nothing where the file cannot be read', async () => {
    const folder = freshFolder();
    const damaged = path.join(folder, 'damaged.hashiya');
    writeFileSync(damaged, readFileSync(file).subarray(0, 5000));
    const place = path.join(folder, 'out.qdpx');
    const { code, notes } = await runCommand(['convert', damaged, place]);
    expect({ code, sentences: notes.length }).toEqual({ code: 2, sentences: 1 });
    expect(notes[0]).toContain('is not complete');
    expect(existsSync(place)).toBe(false);
  });
});
