import { isAbsent, type Made } from './made-study.ts';

/** The codes that each coder gave to one unit; undefined where a coder took no part. */
export type Unit = readonly (ReadonlySet<number> | undefined)[];

/** Every character for itself, straight from the spans. */
export function characters(made: Made, document: number): Unit[] {
  return Array.from({ length: made.lengths[document] ?? 0 }, (_, at) =>
    Array.from({ length: made.coders }, (__, coder) => {
      if (isAbsent(made, document, coder)) return undefined;
      const here = made.spans.filter(
        ([who, where, start, end]) =>
          who === coder && where === document && start <= at && at < end,
      );
      return new Set(here.map(([, , , , code]) => code));
    }),
  );
}

export function allCharacters(made: Made): Unit[] {
  return made.lengths.flatMap((_, document) => characters(made, document));
}

/** One code applied, not applied or not known. */
export function binary(units: readonly Unit[], code: number): (number | undefined)[][] {
  return units.map((unit) => unit.map((codes) => codes && Number(codes.has(code))));
}

/** Krippendorff's alpha by its definition, over every pair of values; undefined where nothing varies. */
export function alphaByDefinition<Value>(
  units: readonly (readonly (Value | undefined)[])[],
  distance: (one: Value, other: Value) => number,
): number | undefined {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter((unit) => unit.length > 1);
  const values = pairable.flat();
  let observed = 0;
  for (const unit of pairable) {
    for (const one of unit) {
      for (const other of unit) observed += distance(one, other) / (unit.length - 1);
    }
  }
  let expected = 0;
  for (const one of values) for (const other of values) expected += distance(one, other);
  if (expected === 0) return undefined;
  return 1 - observed / (expected / (values.length - 1));
}
