import type { Attribute, AttributeValue, Value } from '#domain/case.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, dropped } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** A stored value and what becomes of it; undefined empties the cell. */
export interface ConvertedValue {
  readonly standing: Value;
  readonly value: AttributeValue | undefined;
}

/** Changes an attribute's type or choices, and with it what the cells hold. */
export function convertAttribute(
  attribute: Attribute,
  fields: { readonly type?: Attribute['type']; readonly choices?: string[] },
  values: readonly ConvertedValue[],
): Draft | undefined {
  return draft({ name: 'editAttribute', ids: { attribute: attribute.id } }, [
    changed('attributes', attribute, fields),
    ...values.map(({ standing, value }) =>
      value === undefined ? dropped('values', standing) : changed('values', standing, { value }),
    ),
  ]);
}
