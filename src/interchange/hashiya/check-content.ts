import type { Coding, Place } from '#domain/coding.ts';
import type { Change, Fields } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import type { Quote } from '#domain/quote.ts';
import type { Revision } from '#domain/revision.ts';
import { schemaByTable, type TableName } from '#domain/tables.ts';
import { unitsSchema, type Units } from '#domain/text/turn.ts';
import type { StoredBlob } from './write.ts';

const decoder = new TextDecoder();

function parsedUnits(blob: StoredBlob | undefined): Units | undefined {
  try {
    return blob && unitsSchema.parse(JSON.parse(decoder.decode(blob.bytes)));
  } catch {
    return undefined;
  }
}

function isInside(units: Units, length: number): boolean {
  const ends = [...units.turns.map((turn) => turn.end), ...units.paragraphs, ...units.sentences];
  const areInside = ends.every((end) => end <= length);
  const areOrdered = units.turns.every(
    ({ start, bodyStart, end }) => start <= bodyStart && bodyStart <= end,
  );
  return areInside && areOrdered;
}

type Rows = ReturnType<typeof fold>;

function hasSoundUnits({ units: hash, length }: Revision, blobs: ReadonlyMap<string, StoredBlob>) {
  const units = parsedUnits(blobs.get(hash));
  return units !== undefined && isInside(units, length);
}

/** Whether a coding or quote lies in the text it names. */
function isPlacedInside({ place }: { readonly place: Place }, tables: Rows): boolean {
  const length = tables.get('revisions')?.get(place.revision)?.['length'];
  return typeof length === 'number' && place.end <= length;
}

/**
 * Whether what a log adds up to is what the screens expect: every record that is seen has its fields, every revision units
 * that lie in its text, every coding and quote a place in one. Returns the table of the first fault.
 */
export function faultyTable(
  changes: readonly Change[],
  blobs: readonly StoredBlob[],
): TableName | undefined {
  const byHash = new Map<string, StoredBlob>(blobs.map((blob) => [blob.hash, blob]));
  const tables = fold(changes);
  const isSound = (table: TableName, id: string, fields: Fields): boolean => {
    const row = schemaByTable[table].safeParse({ ...fields, id });
    if (!row.success) return false;
    if (table === 'revisions') return hasSoundUnits(row.data as Revision, byHash);
    if (table === 'codings' || table === 'quotes')
      return isPlacedInside(row.data as Coding | Quote, tables);
    return true;
  };
  for (const [table, rows] of tables) {
    for (const [id, fields] of rows) {
      if (fields['present'] === true && !isSound(table, id, fields)) return table;
    }
  }
  return undefined;
}
