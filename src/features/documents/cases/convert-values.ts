import type { Attribute, AttributeType, AttributeValue, Value } from '#domain/case.ts';
import type { ConvertedValue } from '#domain/edits/convert-attribute.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';

export interface Conversion {
  readonly type: AttributeType;
  readonly choices: string[];
  readonly values: readonly ConvertedValue[];
  /** Values that the new type cannot hold and that will be emptied. */
  readonly lost: readonly Value[];
}

/** A value as it would have been written into a cell. */
function written(value: AttributeValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** What becomes of an attribute's values under another type. A new choice offers every value there is. */
export function convertValues(
  attribute: Attribute,
  values: readonly Value[],
  type: AttributeType,
): Conversion {
  const own = values.filter((value) => value.attribute === attribute.id);
  const converted = own.map((standing): ConvertedValue => ({
    standing,
    value: parseAttributeValue(written(standing.value), type),
  }));
  const said = converted.map(({ value }) => value).filter((value) => typeof value === 'string');
  return {
    type,
    choices: type === 'choice' ? [...new Set([...attribute.choices, ...said])] : [],
    values: converted,
    lost: converted.filter(({ value }) => value === undefined).map(({ standing }) => standing),
  };
}

/** The values that say one choice, under its new name. */
export function renamedValues(
  attribute: Attribute,
  values: readonly Value[],
  from: string,
  to: string,
): ConvertedValue[] {
  return values
    .filter((value) => value.attribute === attribute.id && value.value === from)
    .map((standing) => ({ standing, value: to }));
}
