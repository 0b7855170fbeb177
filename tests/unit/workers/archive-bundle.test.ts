import { BlobReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { editDocument } from '#domain/edits/edit-document.ts';
import { addMemos } from '#domain/edits/write-memo.ts';
import type { DocumentId, MemoId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { readImage } from '#storage/project-image.ts';
import { tasks } from '#workers/tasks.ts';
import { NADEEM, documentNamed, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const WORDS = {
  labels: { include: 'Include', exclude: 'Exclude', example: 'Example' },
  participant: 'Participant',
};
/** Has a pseudonym; the others have none. */
const NAMED = 'Tariq Mehsud';
/** Whom somebody calls by name: what people say stays. */
const ADDRESSED = ['گل رحیم', 'نور ولي'];
const NAMES = [NAMED, ...ADDRESSED];

interface Field {
  readonly name: string;
  readonly type: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly Field[] };
}
type Row = Readonly<Record<string, string>>;

/** A bundle as somebody reads it who has only its README. */
class Bundle {
  readonly entries: ReadonlyMap<string, Uint8Array>;

  private constructor(entries: ReadonlyMap<string, Uint8Array>) {
    this.entries = entries;
  }

  static async of(file: Blob): Promise<Bundle> {
    return new Bundle(await unpacked(new BlobReader(file)));
  }

  text(name: string): string {
    const bytes = this.entries.get(name);
    if (!bytes) throw new Error(`no ${name}`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  rows(name: string): Row[] {
    return Papa.parse<Row>(this.text(name), { header: true, skipEmptyLines: true }).data;
  }

  get resources(): readonly Resource[] {
    const { resources } = JSON.parse(this.text('datapackage.json')) as {
      resources: readonly Resource[];
    };
    return resources;
  }
}

async function unpacked(reader: BlobReader | Uint8ArrayReader) {
  const entries = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(reader).getEntries())
    if (!entry.directory)
      entries.set(
        entry.filename,
        await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false }),
      );
  return entries;
}

let db: ProjectDatabase;
let real: Bundle;
let hidden: Bundle;

async function write(draft: Draft | undefined): Promise<void> {
  if (!draft) throw new Error('nothing to write');
  const written = await commit(db, draft, { coder: SANA.id, now: 1_900_000_000_000 });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
}

async function bundleOf(usesPseudonyms: boolean): Promise<Bundle> {
  const input = {
    databaseName: db.name,
    viewer: NADEEM.id,
    form: 'archive',
    exportedAt: '2026-11-22T08:00:00.000Z',
    words: WORDS,
    offsets: 'code-point',
    isWhole: true,
    usesPseudonyms,
  } as const;
  const written = await tasks.exportElsewhere(input, () => undefined);
  if (!written.ok) throw new Error(written.problem.type);
  return Bundle.of(written.value.file);
}

beforeAll(async () => {
  db = await sampleProject();
  const { cases, documents } = (await readImage(db)).records;
  const named = cases.find(({ name }) => name === NAMED);
  const id: DocumentId = await documentNamed(db, 'Official 03');
  const document = documents.find((one) => one.id === id);
  if (!named || !document) throw new Error('not the sample');
  const pseudonym = changed('cases', named, { pseudonym: 'Asad' });
  await write({ edit: { name: 'setValues' }, records: pseudonym ? [pseudonym] : [] });
  await write(editDocument(document, { title: `${NAMED} – DoIT` }));
  const target = { table: 'cases', id: named.id } as const;
  const body = plainToRichText(`${NAMED} was tired.\n\nHe came back to it.`);
  const memo = { id: 'memo-on' as MemoId, target, title: `On ${NAMED}`, body, coder: SANA.id };
  await write(addMemos([{ ...memo, createdAt: Date.UTC(2019, 3, 3) }]));
  real = await bundleOf(false);
  hidden = await bundleOf(true);
});

describe.each([
  ['with names', () => real],
  ['with pseudonyms', () => hidden],
])('a bundle %s', (_, bundle) => {
  it('has all its files, and each has its checksum', () => {
    const sums = bundle().text('manifest-sha256.txt').trim().split('\n');
    const listed = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)] as const));
    const names = [...bundle().entries.keys()].filter((name) => name !== 'manifest-sha256.txt');
    expect([...listed.keys()].sort()).toEqual(names.sort());
    for (const [name, sum] of listed) {
      const bytes = bundle().entries.get(name) ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
  });

  it('describes every file and every column', () => {
    const { resources, entries } = bundle();
    const described = resources.map(({ path }) => path);
    const rest = [...entries.keys()].filter((name) => !described.includes(name));
    expect(rest).toEqual(['datapackage.json', 'manifest-sha256.txt']);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path, bytes, schema } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/u);
      expect(entries.get(path)).toHaveLength(bytes);
      if (!path.endsWith('.csv')) continue;
      const [head = []] = Papa.parse<string[]>(bundle().text(path)).data;
      expect(schema?.fields.map((field) => field.name)).toEqual(head);
    }
  });

  it('has every passage where it says', () => {
    const codings = bundle().rows('codings.csv');
    expect(codings.length).toBeGreaterThan(150);
    for (const { file = '', start, end, text = '' } of codings) {
      const characters = Array.from(bundle().text(file));
      const passage = characters.slice(Number(start), Number(end)).join('');
      expect(passage).toBe(text.replace(/^'(?=[=+\-@])/u, ''));
    }
  });

  it('holds a REFI-QDA project with the same codings', async () => {
    const bytes = bundle().entries.get('project.qdpx') as Uint8Array<ArrayBuffer>;
    const read = await readQdpx(new Blob([bytes]));
    const project = read.ok ? read.value : undefined;
    expect(project?.documents.map(({ title }) => title).sort()).toEqual(
      bundle()
        .rows('documents.csv')
        .map(({ document }) => document)
        .sort(),
    );
    expect(project?.codings.length).toBe(bundle().rows('codings.csv').length);
  });
});

describe('a bundle with names', () => {
  it('says who everybody is', () => {
    expect(real.rows('attributes.csv').map((row) => row['case'])).toEqual(
      expect.arrayContaining(NAMES),
    );
    expect(real.text('memos.md')).toContain(`2019-04-03 · On ${NAMED}`);
    expect(real.entries.has(`texts/${NAMED} – DoIT.txt`)).toBe(true);
  });

  it('holds each text as it is', () => {
    const text = real.text('texts/Official 06.txt');
    expect(text).toContain('گل رحیم');
    expect(text).not.toContain('\r');
  });
});

describe('a bundle with pseudonyms', () => {
  /** Everything in the bundle, the REFI-QDA project unpacked too, in UTF-8 as it stands. */
  async function everything(): Promise<Map<string, string>> {
    const all = new Map(hidden.entries);
    const qdpx = hidden.entries.get('project.qdpx') ?? new Uint8Array();
    for (const [name, bytes] of await unpacked(new Uint8ArrayReader(qdpx)))
      all.set(`project.qdpx/${name}`, bytes);
    return new Map([...all].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  }

  it('says no name anywhere that nobody says', async () => {
    const found: string[] = [];
    for (const [name, text] of await everything())
      for (const one of NAMES) {
        const isSpeech =
          /^(?:texts\/|codings|project\.qdpx)/u.test(name) && ADDRESSED.includes(one);
        if (name.includes(one) || (!isSpeech && text.includes(one))) found.push(`${one}: ${name}`);
      }
    expect(found).toEqual([]);
    for (const name of ['Official 06', 'Citizen 03'])
      expect(hidden.text(`texts/${name}.txt`)).not.toMatch(/^(?:گل رحیم|نور ولي)\s*:/mu);
  });

  it('calls everybody by pseudonym, or by a number', () => {
    expect(hidden.rows('attributes.csv').map((row) => row['case'])).toEqual([
      'Asad',
      'Participant 2',
      'Participant 3',
    ]);
    expect(hidden.text('texts/Asad – DoIT.txt')).toMatch(/^Asad: /mu);
    expect(hidden.text('texts/Official 06.txt')).toMatch(/^Participant 2: /mu);
    expect(hidden.text('memos.md')).toContain('Asad was tired.');
  });

  it('leaves what people say as they said it', () => {
    const said = (bundle: Bundle) =>
      bundle.rows('codings.csv').map(({ code, coder, text }) => [code, coder, text]);
    const labels = /^(?:Asad|Tariq Mehsud|Participant \d|گل رحیم|نور ولي)\s*:\s*/gmu;
    const plain = (rows: (string | undefined)[][]) =>
      rows.map((row) => row.map((cell) => cell?.replace(labels, '')));
    expect(plain(said(hidden))).toEqual(plain(said(real)));
  });

  it('has no private entry in its REFI-QDA project', async () => {
    const names = [...(await everything()).keys()];
    expect(names.filter((name) => /hashiya/iu.test(name))).toEqual([]);
  });
});
