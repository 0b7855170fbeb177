import fc from 'fast-check';
import { valueIdOf, type Attribute, type AttributeValue } from '#domain/case.ts';
import { CODE_COLOUR_VALUES } from '#domain/code-colours.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { BlobHash } from '#domain/ids.ts';
import type { Target } from '#domain/memo.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { DEFAULT_ATTRIBUTION } from '#domain/project.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { TABLE_NAMES, type EntityOf, type TableName } from '#domain/tables.ts';
import { sha256 } from '#interchange/archive/sha256.ts';
import type { QdpxOptions } from '#interchange/refi-qda/write/qdpx-options.ts';

export const EXPORTED_AT = '2026-11-22T08:00:00.000Z';

export function options(more: Partial<QdpxOptions> = {}): QdpxOptions {
  return {
    exportedAt: EXPORTED_AT,
    offsets: 'code-point',
    codeColour: (index) => CODE_COLOUR_VALUES[index] ?? '',
    labels: { include: 'Include', exclude: 'Exclude', example: 'Example' },
    isWhole: true,
    ...more,
  };
}

/** The id of a number. Records of different tables may have the same one: nothing forbids it. */
export function idOf<Id extends string>(number: number): Id {
  // Of another version, or derived from something: any text is an id.
  if (number % 7 === 6) return `thing/${String(number)}` as Id;
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as Id;
}

export function order(index: number): string {
  return `a${String(index).padStart(4, '0')}`;
}

type Records = { [Name in TableName]?: readonly EntityOf<Name>[] };

export const NO_UNITS = { version: 1, labels: [], turns: [], paragraphs: [], sentences: [] };

/** A project while it is put together. */
export class ImageMaker {
  readonly blobs = new Map<BlobHash, Uint8Array<ArrayBuffer>>();

  async put(content: string | Uint8Array<ArrayBuffer>): Promise<BlobHash> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const hash = await sha256(bytes);
    this.blobs.set(hash, bytes);
    return hash;
  }

  /** Document and revision of one number. */
  async document(
    number: number,
    text: string,
    more: Partial<EntityOf<'documents'>> = {},
    units: object = NO_UNITS,
  ): Promise<readonly [EntityOf<'documents'>, EntityOf<'revisions'>]> {
    const document: EntityOf<'documents'> = {
      ...{ id: idOf(number), title: `Document ${String(number)}`, kind: 'transcript' },
      ...{ order: order(number), current: idOf(number), language: 'und' },
      ...more,
    };
    const revision: EntityOf<'revisions'> = {
      ...{ id: document.current, document: document.id, length: text.length, words: 0 },
      ...{ text: await this.put(text), units: await this.put(JSON.stringify(units)) },
    };
    return [document, revision];
  }

  image(records: Records): ProjectImage {
    const none = Object.fromEntries(TABLE_NAMES.map((table) => [table, []]));
    const project = [aProject()];
    const coders = [aCoder(0)];
    const blob = (hash: BlobHash) => {
      const bytes = this.blobs.get(hash);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new RangeError(`no blob ${hash}`));
    };
    const all = { ...none, project, coders, ...records } as ProjectImage['records'];
    return { records: all, blob };
  }
}

export function aProject(more: Partial<EntityOf<'project'>> = {}): EntityOf<'project'> {
  return {
    ...{ id: idOf(0), name: 'Digital governance', note: '' },
    ...{ attribution: DEFAULT_ATTRIBUTION, usePseudonyms: false },
    ...more,
  };
}

function aCoder(number: number, name = `Coder ${String(number)}`): EntityOf<'coders'> {
  return { id: idOf(number), name, initials: `C${String(number)}` };
}

export function aCode(number: number, more: Partial<EntityOf<'codes'>> = {}): EntityOf<'codes'> {
  return {
    ...{ id: idOf(number), name: `Code ${String(number)}`, order: order(number), colour: 0 },
    ...{ isTheme: false, definition: '', include: '', exclude: '', example: '' },
    ...more,
  };
}

export function aCoding(
  number: number,
  at: { document: number; code: number; coder?: number; start: number; end: number },
  more: Partial<Coding> = {},
): Coding {
  const { document, code, coder = 0, start, end } = at;
  return {
    id: idOf(number),
    layer: layerIdOf({ document: idOf(document), kind: 'ordinary', coder: idOf(coder) }),
    code: idOf(code),
    place: { revision: idOf(document), start, end },
    ...more,
  };
}

export function aMemo(
  number: number,
  target: Target,
  text: string,
  more: Partial<EntityOf<'memos'>> = {},
): EntityOf<'memos'> {
  return {
    ...{ id: idOf(number), target, title: `Memo ${String(number)}`, body: plainToRichText(text) },
    ...{ coder: idOf(0), createdAt: Date.UTC(2024, 0, 1, 0, 0, number) },
    ...more,
  };
}

/** Scripts, joined emoji, marks, line ends and what no XML file can hold. */
const fragment = fc.constantFrom(
  ...['trust ', 'گل رحیم نے کہا ', 'ډېر ښه ', '😀', '👩‍👩‍👧 ', '𠀋', '\n', '\n\n', 'a\u0301 '],
  ...['<&>"\' ', '\u0001', '\ufffe', '\u2028', '\u00a0', ']]>', '… ', '... ', '\t', '\u0085', 'x'],
);
const words = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(''));
const text = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(fragment, { maxLength: 40 }))
  .map(([mark, parts]) => mark + parts.join(''));

const value: fc.Arbitrary<AttributeValue> = fc.oneof(
  words.map((written) => `v${written}v`),
  // JSON, in which everything is stored, knows no negative nought.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('2019-04-03', '2019-02-30', '0001-01-01'),
);

const shape = fc.record({
  name: words,
  note: words,
  coders: fc.array(words, { minLength: 1, maxLength: 3 }),
  codes: fc.array(
    fc.record({
      ...{ name: words, definition: words, include: words, isTheme: fc.boolean() },
      ...{ parent: fc.nat(20), colour: fc.nat(15), isTop: fc.boolean() },
    }),
    { maxLength: 6 },
  ),
  documents: fc.array(fc.record({ text, case: fc.nat(3) }), { maxLength: 4 }),
  codings: fc.array(
    fc.record({
      ...{ document: fc.nat(20), code: fc.nat(20), coder: fc.nat(20), from: fc.nat(60) },
      ...{ length: fc.integer({ min: 1, max: 40 }), comment: fc.option(words) },
      weight: fc.option(fc.nat(100)),
    }),
    { maxLength: 12 },
  ),
  cases: fc.array(words, { maxLength: 3 }),
  attributes: fc.array(
    fc.record({
      ...{ name: words, of: fc.constantFrom('case', 'document') },
      type: fc.constantFrom('text', 'number', 'date', 'yes-no', 'choice'),
      values: fc.array(value, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  memos: fc.array(
    fc.record({
      ...{ table: fc.constantFrom('project', 'documents', 'codes', 'codings', 'cases', 'memos') },
      ...{ target: fc.nat(20), text: words, coder: fc.nat(20) },
    }),
    { maxLength: 8 },
  ),
  links: fc.array(
    fc.record({
      ...{ from: fc.nat(20), to: fc.nat(20), note: words },
      fromTable: fc.constantFrom('documents', 'codes', 'codings', 'cases'),
      toTable: fc.constantFrom('documents', 'codes', 'codings', 'cases', 'project'),
    }),
    { maxLength: 4 },
  ),
});
type Shape = typeof shape extends fc.Arbitrary<infer Of> ? Of : never;

/** Offsets where a character begins, and the end. */
function edges(of: string): number[] {
  let offset = 0;
  return [0, ...Array.from(of, (character) => (offset += character.length))];
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

function someCodings(of: Shape, texts: readonly string[]): Coding[] {
  return of.codings.flatMap((one, index) => {
    if (texts.length === 0 || of.codes.length === 0) return [];
    const document = one.document % texts.length;
    const places = edges(texts[document] ?? '');
    const first = Math.min(one.from, places.length - 2);
    const start = places[first];
    const end = places[Math.min(first + one.length, places.length - 1)];
    // Nobody codes a byte order mark alone.
    if (start === undefined || end === undefined || texts[document]?.slice(0, end) === '\ufeff')
      return [];
    const at = { document, code: one.code % of.codes.length, coder: one.coder % of.coders.length };
    const comment = one.comment?.replaceAll('\n', ' ');
    const more = {
      ...(comment ? { comment } : {}),
      ...(one.weight === null ? {} : { weight: one.weight }),
    };
    return [aCoding(index, { ...at, start, end }, more)];
  });
}

function someValues(of: Shape): EntityOf<'values'>[] {
  return of.attributes.flatMap(({ of: kind, values }, attribute) => {
    const subjects = kind === 'case' ? of.cases.length : of.documents.length;
    return values.slice(0, subjects).map((one, subject) => {
      const ids = {
        subject: idOf<EntityOf<'cases'>['id']>(subject),
        attribute: idOf<Attribute['id']>(attribute),
      };
      return { id: valueIdOf(ids.subject, ids.attribute), ...ids, value: one };
    });
  });
}

async function imageOfShape(of: Shape): Promise<ProjectImage> {
  const maker = new ImageMaker();
  const documents = await Promise.all(
    of.documents.map(({ text: own, case: one }, index) =>
      maker.document(index, own, one < of.cases.length ? { case: idOf(one) } : {}),
    ),
  );
  const texts = of.documents.map((one) => one.text);
  const codings = someCodings(of, texts);
  const counts: Readonly<Record<string, number>> = {
    documents: of.documents.length,
    ...{ codes: of.codes.length, codings: codings.length, cases: of.cases.length },
  };
  const target = (table: Target['table'], number: number, own: number): Target => {
    const count = table === 'memos' ? own : (counts[table] ?? 0);
    if (count === 0) return { table: 'project', id: idOf(0) };
    const id = table === 'codings' ? (pick(codings, number)?.id ?? '') : idOf(number % count);
    return { table, id };
  };
  return maker.image({
    project: [aProject({ name: `P${of.name}P`, note: of.note })],
    coders: of.coders.map((name, index) => aCoder(index, `N${name}${String(index)}`)),
    codes: of.codes.map(({ name, parent, isTop, ...more }, index) =>
      aCode(index, {
        ...{ ...more, name: `N${name}${String(index)}` },
        ...(isTop || index === 0 ? {} : { parent: idOf(parent % index) }),
      }),
    ),
    documents: documents.map(([document]) => document),
    revisions: documents.map(([, revision]) => revision),
    codings,
    cases: of.cases.map((name, index) => ({
      ...{ id: idOf(index), name: `N${name}${String(index)}`, pseudonym: '', order: order(index) },
    })),
    attributes: of.attributes.map(({ name, of: kind, type }, index) => ({
      ...{ id: idOf(index), name: `N${name}${String(index)}`, of: kind, type },
      ...{ choices: [], order: order(index) },
    })),
    values: someValues(of),
    memos: of.memos.map((one, index) =>
      aMemo(index, target(one.table, one.target, index), one.text, {
        coder: idOf(one.coder % of.coders.length),
      }),
    ),
    links: of.links.map((one, index) => ({
      ...{ id: idOf(index), relation: `relation ${String(index)}`, note: one.note, coder: idOf(0) },
      from: target(one.fromTable, one.from, 0),
      to: target(one.toTable, one.to, 0),
    })),
  });
}

/** Whole projects, with everything that may stand in one. */
export const anyImage: fc.Arbitrary<() => Promise<ProjectImage>> = shape.map(
  (of) => () => imageOfShape(of),
);
