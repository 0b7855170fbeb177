import type { Place } from '#domain/coding.ts';
import type { LayerId } from '#domain/ids.ts';
import type { QuoteCounterpart } from '#domain/quote.ts';
import type { EntityOf, TableName } from '#domain/tables.ts';
import type { RecordChange } from './change.ts';
import { isSameValue } from './same-value.ts';

/** Where what is seen in another text than its own is stored. */
interface AsSeen {
  readonly stored?: Place;
  readonly storedCounterpart?: QuoteCounterpart;
}

function defined(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function fieldsOf(entity: { readonly id: string }): Record<string, unknown> {
  const { id: _id, ...rest } = entity;
  const { stored: _stored, storedCounterpart: _counterpart, ...fields } = rest as AsSeen;
  return defined(fields);
}

/** As it is stored: what is seen in another text than its own has its place in its own. */
function asStored(entity: object): Readonly<Record<string, unknown>> {
  const { stored, storedCounterpart } = entity as AsSeen;
  return {
    ...entity,
    ...(stored && { place: stored }),
    ...(storedCounterpart && { counterpart: storedCounterpart }),
  };
}

function layerOf(entity: object): { layer?: LayerId } {
  return 'layer' in entity ? { layer: entity.layer as LayerId } : {};
}

/** A record that was not there before. */
export function created<Name extends TableName>(table: Name, entity: EntityOf<Name>): RecordChange {
  const after = { ...fieldsOf(entity), present: true };
  return { table, id: entity.id, ...layerOf(entity), before: {}, after };
}

/** A record that is no longer seen; its fields stay for whoever brings it back. */
export function removed<Name extends TableName>(table: Name, entity: EntityOf<Name>): RecordChange {
  return {
    table,
    id: entity.id,
    ...layerOf(entity),
    before: { present: true },
    after: { present: false },
  };
}

/**
 * The fields of `to` that differ from the entity's; a field given as undefined is taken away. Undefined when
 * nothing differs.
 */
export function changed<Name extends TableName>(
  table: Name,
  entity: EntityOf<Name>,
  to: { readonly [Field in keyof EntityOf<Name>]?: EntityOf<Name>[Field] | undefined },
): RecordChange | undefined {
  const from = asStored(entity);
  const names = Object.keys(to).filter(
    (name) => !isSameValue(from[name], (to as Record<string, unknown>)[name]),
  );
  if (names.length === 0) return undefined;
  const pick = (source: object) =>
    defined(
      Object.fromEntries(names.map((name) => [name, (source as Record<string, unknown>)[name]])),
    );
  return { table, id: entity.id, ...layerOf(entity), before: pick(from), after: pick(to) };
}

/**
 * A record that is taken away whole. For ids derived from what they name (values, turn corrections): the same id can be
 * created again.
 */
export function dropped<Name extends TableName>(table: Name, entity: EntityOf<Name>): RecordChange {
  const before = { ...fieldsOf(entity), present: true };
  return { table, id: entity.id, ...layerOf(entity), before, after: {} };
}
