import { z } from 'zod';
import type { Place } from '#domain/coding.ts';
import { recordsOf } from '#domain/log/apply.ts';
import type { Change, Fields, RecordChange } from '#domain/log/change.ts';
import { fold, type FieldsByTable } from '#domain/log/fold.ts';
import { revisionSchema } from '#domain/revision.ts';
import { isKnownTable, schemaByTable, TABLE_NAMES, type TableName } from '#domain/tables.ts';
import { BlobContents } from './blob-contents.ts';
import { LogFacts } from './log-facts.ts';
import type { StoredBlob } from './write.ts';

/** Of some fields of a record: what a change says of it. */
const someFieldsByTable = new Map<TableName, z.ZodType>(
  TABLE_NAMES.map((table) => {
    const schema: z.ZodObject = schemaByTable[table];
    return [table, schema.partial().extend({ present: z.boolean().optional() })];
  }),
);

function hasSoundFields({ table, before, after }: RecordChange): boolean {
  if (!isKnownTable(table)) return true;
  const schema = someFieldsByTable.get(table);
  return [before, after].every((fields) => schema?.safeParse(fields).success);
}

/** Whether a revision has its text, of the length it says, units that lie in it, and a map from what it was made of. */
function isSoundRevision(
  id: string,
  fields: Fields,
  { revisions }: LogFacts,
  blobs: BlobContents,
): boolean {
  const revision = revisionSchema.safeParse({ ...fields, id });
  if (!revision.success) return false;
  const { document, parent, map, text, units, length } = revision.data;
  const reach = blobs.unitsReach(units);
  if (blobs.textLength(text) !== length || reach === undefined || reach > length) return false;
  if (parent === undefined) return map === undefined;
  const former = revisions.get(parent);
  const lengths = map && blobs.mapLengths(map);
  return (
    lengths !== undefined &&
    former?.['document'] === document &&
    lengths.before === former['length'] &&
    lengths.after === length
  );
}

function isPlacedInside(place: unknown, { revisions }: LogFacts): boolean {
  const { revision, start, end } = place as Place;
  const length = revisions.get(revision)?.['length'];
  return start < end && typeof length === 'number' && end <= length;
}

/** Whether what the fields of a record name was ever there: an undo may set it again. */
function namesWhatWasThere(table: TableName, id: string, fields: Fields, facts: LogFacts): boolean {
  const { place, code, current } = fields;
  if (place !== undefined && !isPlacedInside(place, facts)) return false;
  if (table === 'codings' && code !== undefined && !facts.codes.has(code as string)) return false;
  if (table !== 'documents' || current === undefined) return true;
  return facts.revisions.get(current as string)?.['document'] === id;
}

function faultyChange(changes: readonly Change[], facts: LogFacts): TableName | undefined {
  for (const change of changes) {
    const fault = change.records.find((record) => !hasSoundFields(record));
    if (fault) return fault.table;
    for (const { table, id, before, after } of recordsOf(change)) {
      const isSound = [before, after].every((one) => namesWhatWasThere(table, id, one, facts));
      if (!isSound) return table;
    }
  }
  return undefined;
}

/** Whether a record has all its fields. What was taken away whole may have got single fields since. */
function isSoundRow(table: TableName, id: string, fields: Fields): boolean {
  const mayBePartial = table !== 'codings' && fields['present'] === undefined;
  return mayBePartial || schemaByTable[table].safeParse({ ...fields, id }).success;
}

function faultyRow(tables: FieldsByTable): TableName | undefined {
  for (const [table, rows] of tables) {
    for (const [id, fields] of rows) if (!isSoundRow(table, id, fields)) return table;
  }
  return undefined;
}

function isSeen(fields: Fields | undefined): boolean {
  return fields?.['present'] === true;
}

/** Table of what every project has, or what a document that is seen has, and is missing here. */
function lackingTable(tables: FieldsByTable): TableName | undefined {
  const isIn = (table: TableName) => [...(tables.get(table)?.values() ?? [])].some(isSeen);
  if (!isIn('project')) return 'project';
  if (!isIn('coders')) return 'coders';
  const revisions = tables.get('revisions');
  const documents = [...(tables.get('documents')?.values() ?? [])].filter(isSeen);
  const isReadable = ({ current }: Fields) => isSeen(revisions?.get(current as string));
  return documents.every(isReadable) ? undefined : 'documents';
}

/**
 * Whether a log and what it adds up to is what the screens expect, now and after any undo: records have their fields,
 * revisions a text and units that lie in it, codings a layer for life, a code that was ever there and a place in a text; and
 * there is a project with a coder.
 * Returns the table of the first fault.
 */
export function faultyTable(
  changes: readonly Change[],
  blobs: readonly StoredBlob[],
): TableName | undefined {
  const facts = new LogFacts(changes);
  if (facts.fault) return facts.fault;
  const contents = new BlobContents(blobs);
  for (const [id, fields] of facts.revisions)
    if (!isSoundRevision(id, fields, facts, contents)) return 'revisions';
  const tables = fold(changes);
  return faultyChange(changes, facts) ?? faultyRow(tables) ?? lackingTable(tables);
}
