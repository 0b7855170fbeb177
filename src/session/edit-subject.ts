import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CodeId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Draft, Fields, RecordChange } from '#domain/log/change.ts';
import { shortened } from '#domain/text/shortened.ts';
import { entityOf } from '#storage/present-rows.ts';
import { findCoding, textOf } from '#storage/queries.ts';
import type { Session } from './session.svelte.ts';

/** What a change is about, in names and words of the project that are short enough for one line. */
export interface EditSubject {
  readonly code?: string | undefined;
  /** The words of the one coding it touched. */
  readonly passage?: string | undefined;
  /** Where all its codings lie, or what was changed itself. */
  readonly document?: string | undefined;
}

/** Graphemes. */
const LONGEST_PASSAGE = 30;
const LONGEST_NAME = 24;

/** Edits of many codings that all have, or get, the code that is named. */
const OF_ONE_CODE = new Set([
  'autocode',
  'copyCodings',
  'mergeCodings',
  'mergeCodes',
  'recode',
  'splitCode',
]);

function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

/** A name by the list; of what is gone again by the change that had made it. */
function nameIn({ records }: Draft, table: RecordChange['table'], id: string): string | undefined {
  const record = records.find((one) => one.table === table && one.id === id);
  const field = table === 'documents' ? 'title' : 'name';
  return record && (textField(record.before, field) ?? textField(record.after, field));
}

function codeOf({ data }: Session, taken: Draft): string | undefined {
  const { edit, records } = taken;
  const [only, ...others] = records.filter(({ table }) => table === 'codes');
  const id = edit.ids?.['code'] ?? (others.length === 0 ? only?.id : undefined);
  const isOne = (edit.count ?? 1) === 1 || OF_ONE_CODE.has(edit.name);
  if (id === undefined || !isOne) return undefined;
  const name = data.codes.find((code) => code.id === (id as CodeId))?.name;
  return name ?? nameIn(taken, 'codes', id);
}

/** The one document in which all codings lie that were touched, or that was touched itself. */
function documentOf({ edit, records, columns = [] }: Draft): DocumentId | undefined {
  const layers = [...records, ...columns].flatMap(({ layer }) => layer ?? []);
  const [document, ...others] = new Set(layers.map((layer) => layerOfId(layer).document));
  if (others.length > 0) return undefined;
  return document ?? (edit.ids?.['document'] as DocumentId | undefined);
}

async function passageOf({ db }: Session, { records }: Draft): Promise<string | undefined> {
  const [only, ...others] = records.filter(({ table }) => table === 'codings');
  if (!only?.layer || others.length > 0) return undefined;
  const stored = await findCoding(db, only.layer, only.id as CodingId);
  const { place } = { ...only.after, ...only.before, ...stored } as Partial<Coding>;
  const revision = place && entityOf<'revisions'>(await db.rows('revisions').get(place.revision));
  return revision && (await textOf(db, revision)).slice(place.start, place.end);
}

function short(text: string | undefined, most: number): string | undefined {
  return text === undefined ? undefined : shortened(text, most);
}

/**
 * What a change that was taken back or done again was about. The document is left out where it is the one that `onScreen`
 * names: there it is seen.
 */
export async function editSubject(
  session: Session,
  taken: Draft,
  onScreen: DocumentId | undefined,
): Promise<EditSubject> {
  const document = documentOf(taken);
  const title =
    document === undefined || document === onScreen
      ? undefined
      : (session.data.documents.find(({ id }) => id === document)?.title ??
        nameIn(taken, 'documents', document));
  return {
    code: short(codeOf(session, taken), LONGEST_NAME),
    // What cannot be read is left out: the edit is done all the same.
    passage: short(await passageOf(session, taken).catch(() => undefined), LONGEST_PASSAGE),
    document: short(title, LONGEST_NAME),
  };
}
