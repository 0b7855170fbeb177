import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_COLOUR_VALUES } from '#domain/code-colours.ts';
import { layerOfId } from '#domain/coding.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { TABLE_NAMES } from '#domain/tables.ts';
import type { ForeignProject, ForeignTarget } from '#interchange/foreign/foreign-project.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import type { Stamp } from '#interchange/project-log.ts';
import { readWhole } from '#interchange/refi-qda/whole/read-whole.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import { anyImage, options } from './project-images.ts';
import { lossOf, opened } from './qdpx-files.ts';

/** As the writer is told to treat what XML cannot hold, found another way. */
function isLegal(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return [0x09, 0x0a, 0x0d].includes(point);
  return !(point >= 0xd800 && point < 0xe000) && point !== 0xfffe && point !== 0xffff;
}

function legal(text: string, by = ''): string {
  return Array.from(text, (character) => (isLegal(character) ? character : by)).join('');
}

/** Readers drop white space around values. */
function trimmed(text: string): string {
  return legal(text).trim();
}

function written(text: string): string {
  return legal(text.replace(/^\ufeff+/u, '').replaceAll('\r', '\n'), '\ufffd');
}

const LONGEST_COMMENT = 200;

async function textsOf({ records, blob }: ProjectImage): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { document, text } of records.revisions) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    texts.set(document, decoder.decode(await blob(text)));
  }
  return texts;
}

function sorted<Item>(items: readonly Item[]): string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

function namesById(rows: readonly { readonly id: string; readonly name: string }[]) {
  const names = new Map(rows.map(({ id, name }) => [id, trimmed(name)]));
  return (id: string | undefined) => (id === undefined ? undefined : names.get(id));
}

/** What a project says that other programs can be told, with names for ids. */
async function expected(image: ProjectImage) {
  const { records } = image;
  const texts = await textsOf(image);
  const code = namesById(records.codes);
  const coder = namesById(records.coders);
  const one = namesById(records.cases);
  const titles = new Map(records.documents.map(({ id, title }) => [id as string, title]));
  const marks = (document: string) => /^\ufeff*/u.exec(texts.get(document) ?? '')?.[0].length ?? 0;
  return {
    name: trimmed(records.project[0]?.name ?? ''),
    note: trimmed(records.project[0]?.note ?? ''),
    coders: sorted(records.coders.map(({ id, initials }) => [coder(id), initials])),
    codes: sorted(
      records.codes.map(({ id, parent, colour, definition, include }) => [
        ...[code(id), code(parent), CODE_COLOUR_VALUES[colour]],
        trimmed([definition, include && `Include: ${include}`].filter(Boolean).join('\n')),
      ]),
    ),
    documents: records.documents.map(({ id, title }) => [title, written(texts.get(id) ?? '')]),
    codings: sorted(
      records.codings.map(({ layer, code: of, place, comment = '' }) => {
        const { document, coder: by } = layerOfId(layer);
        const [start, end] = [place.start, place.end].map((at) =>
          Math.max(0, at - marks(document)),
        );
        const said = trimmed(comment);
        const short = said.length <= LONGEST_COMMENT ? said : '';
        return [titles.get(document), code(of), coder(by), start, end, short];
      }),
    ),
    cases: sorted(
      records.cases.map(({ id }) => [
        one(id),
        records.documents.filter((document) => document.case === id).map(({ title }) => title),
      ]),
    ),
    values: sorted(
      records.values.map(({ attribute, subject, value }) => {
        const { name = '', of } = records.attributes.find(({ id }) => id === attribute) ?? {};
        return [
          trimmed(name),
          of === 'case' ? one(subject) : titles.get(subject),
          comparable(value),
        ];
      }),
    ),
    memos: sorted(
      records.memos.map(({ target, title, body, coder: by, createdAt }) => [
        target.table,
        ...[title, trimmed(richTextToPlain(body)), coder(by), createdAt],
      ]),
    ),
  };
}

/** A variable with a value of another type is one of text. */
function comparable(value: unknown): string {
  return trimmed(String(value));
}

const TABLES: Readonly<Record<ForeignTarget['of'], string>> = {
  ...{ project: 'project', document: 'documents', code: 'codes' },
  ...{ coding: 'codings', case: 'cases', memo: 'memos' },
};

function found(project: ForeignProject) {
  const named = (rows: readonly { readonly key: string; readonly name: string }[]) => {
    const names = new Map(rows.map(({ key, name }) => [key, name]));
    return (key: string | undefined) => (key === undefined ? undefined : names.get(key));
  };
  const titles = new Map(project.documents.map(({ key, title }) => [key, title]));
  const code = named(project.codes);
  const coder = named(project.coders);
  const one = named(project.cases);
  const attributes = new Map(project.attributes.map((each) => [each.key, each]));
  return {
    ...{ name: project.name, note: project.note },
    coders: sorted(project.coders.map(({ key, initials }) => [coder(key), initials])),
    codes: sorted(
      project.codes.map(({ key, parent, colour, definition }) => [
        ...[code(key), code(parent), colour, definition],
      ]),
    ),
    documents: project.documents.map(({ title, text }) => [title, text]),
    codings: sorted(
      project.codings.map(({ document, code: of, coder: by, start, end, comment = '' }) => [
        ...[titles.get(document), code(of), coder(by), start, end, comment],
      ]),
    ),
    cases: sorted(
      project.cases.map(({ key, documents }) => [
        one(key),
        documents.map((document) => titles.get(document)),
      ]),
    ),
    values: sorted(
      project.values.map(({ attribute, subject, value }) => {
        const { name, of } = attributes.get(attribute) ?? {};
        return [name, of === 'case' ? one(subject) : titles.get(subject), comparable(value)];
      }),
    ),
    memos: sorted(
      project.memos
        .filter(({ title }) => title.startsWith('Memo '))
        .map(({ target, title, text, coder: by, createdAt }) => [
          ...[TABLES[target.of], title, text, coder(by), createdAt],
        ]),
    ),
  };
}

function stamp(): Stamp {
  let count = 0;
  return {
    newId: <Id extends string>() => `new-${String((count += 1))}` as Id,
    now: Date.UTC(2026, 10, 22),
  };
}

async function contents({ records, blob }: ProjectImage) {
  const tables = TABLE_NAMES.map((table) => [
    table,
    [...records[table]].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  const hashes = records.revisions.flatMap(({ text, units }) => [text, units]);
  return { tables, blobs: await Promise.all(hashes.map(blob)) };
}

describe('a project that comes back', () => {
  test('from another program is the same, but for what was told', async () => {
    await fc.assert(
      fc.asyncProperty(anyImage, fc.constantFrom('code-point', 'utf-16'), async (make, offsets) => {
        const image = await make();
        const { file, losses } = await writeQdpx(image, options({ offsets, isWhole: false }));
        const project = await opened(file);
        const wanted = await expected(image);
        expect(found(project)).toEqual(wanted);
        if (project.reading) {
          expect(project.reading.unit).toBe(offsets);
        }
        const left = losses.find(({ type }) => type === 'link-left-out')?.count ?? 0;
        const relations = project.links
          .map(({ relation }) => relation)
          .filter((one) => /^relation/u.test(one));
        expect(relations).toHaveLength(image.records.links.length - left);
        expect(lossOf(project, 'unknown-element')).toBe(0);
        expect(lossOf(project, 'repeated-id')).toBe(0);
        expect(lossOf(project, 'dangling-reference')).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  test('untouched is wholly the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyImage, async (make) => {
        const image = await make();
        const { file } = await writeQdpx(image, options());
        const log = await readWhole(file, stamp());
        if (!log) throw new Error('not read');
        expect(log.name).toBe(image.records.project[0]?.name);
        expect(await contents(await projectLogImage(log))).toEqual(await contents(image));
      }),
      { numRuns: 100 },
    );
  });
});
