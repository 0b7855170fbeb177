import type { LayerId } from '#domain/ids.ts';
import type { TableName } from '#domain/tables.ts';
import type { Fields, RecordChange } from './change.ts';
import type { FieldsByTable } from './fold.ts';
import { isSameValue } from './same-value.ts';

function difference(
  table: TableName,
  id: string,
  from: Fields,
  to: Fields,
): RecordChange | undefined {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (name) => !isSameValue(from[name], to[name]),
  );
  if (names.length === 0) return undefined;
  const pick = (fields: Fields) =>
    Object.fromEntries(
      names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
    );
  const layer = table === 'codings' ? { layer: (from['layer'] ?? to['layer']) as LayerId } : {};
  return { table, id, ...layer, before: pick(from), after: pick(to) };
}

const NOTHING: Fields = {};

/** What makes one state of a project out of another. */
export function differences(from: FieldsByTable, to: FieldsByTable): RecordChange[] {
  const tables = new Set([...from.keys(), ...to.keys()]);
  return [...tables].flatMap((table) => {
    const before = from.get(table);
    const after = to.get(table);
    const ids = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    return [...ids].flatMap(
      (id) => difference(table, id, before?.get(id) ?? NOTHING, after?.get(id) ?? NOTHING) ?? [],
    );
  });
}
