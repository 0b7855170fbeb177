import type { Attribute, AttributeValue, Value } from '#domain/case.ts';

/** The values that cases have for an attribute: choices in their order, others by size or alphabet. */
export function groupValues(
  attribute: Attribute,
  values: readonly Value[],
  compare: (a: string, b: string) => number,
): AttributeValue[] {
  const own = values.filter((value) => value.attribute === attribute.id);
  const found = [...new Set(own.map(({ value }) => value))];
  const place = (value: AttributeValue) => {
    const choice = attribute.choices.indexOf(String(value));
    return choice < 0 ? attribute.choices.length : choice;
  };
  return found.sort((a, b) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : place(a) - place(b) || compare(String(a), String(b)),
  );
}
