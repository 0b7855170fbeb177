import { z } from 'zod';
import type {
  ReliabilityData,
  ReliabilityOptions,
} from '#analysis/agreement/figures/reliability-figures.ts';
import type { SetRatings } from '#analysis/agreement/figures/set-reliability-figures.ts';
import { LEVELS } from '#analysis/agreement/coefficients/levels.ts';
import { MISSING } from '#analysis/agreement/pattern-table.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { parseJson } from './read-input.ts';
import { isNumber, readRatingTable, type Rating, type TableChoice } from './reliability-table.ts';

/** What coders said of every unit, in words; undefined where they did not see it. */
export interface Ratings<Value> {
  readonly coders: number;
  readonly units: readonly (readonly (Value | undefined)[])[];
  /** Of every unit how many there are like it; one where it is left out. */
  readonly times?: readonly number[] | undefined;
}

export type ReliabilityFile = Partial<ReliabilityOptions> & {
  readonly categories?: readonly string[];
  /** Where the file has them. */
  readonly coderNames?: readonly string[];
  /** The one that the ratings are about, where the file has several. */
  readonly code?: string;
} & (
    | { readonly kind: 'values'; readonly ratings: Ratings<string> }
    | { readonly kind: 'sets'; readonly ratings: Ratings<readonly string[]> }
  );

const value = z.union([z.string(), z.number()]).transform(String);
const rating = z.union([value, z.array(value), z.null()]);

const vectorSchema = z
  .object({
    units: z.array(z.array(rating)),
    contingency: z.array(z.array(z.int().nonnegative())),
    pattern_counts: z.array(z.tuple([z.array(rating), z.int().nonnegative()])),
    categories: z.array(value),
    levels: z.array(z.enum(LEVELS)),
    bootstrap: z.object({ B: z.int().positive(), seed: z.int() }),
    bootstrap_krippendorff: z.object({ seed: z.int() }),
  })
  .partial();
type Vector = z.infer<typeof vectorSchema>;

type CountedUnit = readonly [unit: readonly Rating[], times: number];

/** Rows are the first coder's categories, columns the second's. */
function unitsOfContingency(
  counts: readonly (readonly number[])[],
  categories: readonly string[],
): CountedUnit[] {
  const named = (category: number) => categories[category] ?? String(category);
  return counts.flatMap((row, first) =>
    row.map((count, second): CountedUnit => [[named(first), named(second)], count]),
  );
}

function unitsOf(vector: Vector): readonly CountedUnit[] {
  if (vector.units) return vector.units.map((unit) => [unit, 1]);
  const counted = vector.contingency
    ? unitsOfContingency(vector.contingency, vector.categories ?? [])
    : (vector.pattern_counts ?? []);
  return counted.filter(([, times]) => times > 0);
}

function ofRatings(
  units: readonly (readonly Rating[])[],
  coders: number,
  times?: readonly number[],
): ReliabilityFile {
  if (units.some((unit) => unit.some(Array.isArray))) {
    const sets = units.map((unit) =>
      unit.map((each) => (each === null ? undefined : typeof each === 'string' ? [each] : each)),
    );
    return { kind: 'sets', ratings: { coders, units: sets, times } };
  }
  const values = units.map((unit) =>
    unit.map((each) => (typeof each === 'string' ? each : undefined)),
  );
  return { kind: 'values', ratings: { coders, units: values, times } };
}

function fromVector(place: string, text: string): ReliabilityFile {
  const vector = parseJson(place, text, vectorSchema);
  const counted = unitsOf(vector);
  const units = counted.map(([unit]) => unit);
  const coders = units.reduce((most, unit) => Math.max(most, unit.length), 0);
  const times = counted.map(([, often]) => often);
  const level = LEVELS.findLast((each) => vector.levels?.includes(each));
  return {
    ...ofRatings(units, coders, times),
    ...(vector.categories && { categories: vector.categories }),
    ...(level && { level }),
    ...(vector.bootstrap && { resamples: vector.bootstrap.B, seed: vector.bootstrap.seed }),
    ...(vector.bootstrap_krippendorff && { coincidenceSeed: vector.bootstrap_krippendorff.seed }),
  };
}

function fromCsv(place: string, text: string, choice: TableChoice): ReliabilityFile {
  const { coders, units, times, categories, code } = readRatingTable(place, text, choice);
  return {
    ...ofRatings(units, coders.length, times),
    coderNames: coders,
    ...(categories && { categories }),
    ...(code !== undefined && { code }),
  };
}

/** Ratings from a table, or from the form of `agreement-vectors.json`. */
export function readReliability(place: string, text: string, choice: TableChoice): ReliabilityFile {
  if (!/^\s*[{[]/u.test(text)) return fromCsv(place, text, choice);
  if (choice.code === undefined) return fromVector(place, text);
  throw new CommandProblem(`${place} has no codes to choose from.`);
}

/** The categories in order: as numbers, where all of them are. Numbers are one however they are written. */
export function categorized(
  { coders, units, times }: Ratings<string>,
  chosen: readonly string[] | undefined,
): ReliabilityData {
  const found = new Set<string>();
  for (const unit of units) for (const each of unit) if (each !== undefined) found.add(each);
  const areNumbers = [...found, ...(chosen ?? [])].every((name) => isNumber(name));
  const plain = (name: string): string => (areNumbers ? String(Number(name)) : name);
  const names = [...new Set((chosen ?? [...found]).map(plain))];
  if (!chosen) names.sort();
  if (!chosen && areNumbers) names.sort((one, other) => Number(one) - Number(other));
  const places = new Map(names.map((name, at) => [name, at]));
  const placeOf = (name: string | undefined): number => {
    if (name === undefined) return MISSING;
    const place = places.get(plain(name));
    if (place === undefined) throw new CommandProblem(`“${name}” is none of the categories.`);
    return place;
  };
  return {
    coders,
    categories: names,
    values: areNumbers ? names.map(Number) : undefined,
    units: units.map((unit) => Array.from({ length: coders }, (_, coder) => placeOf(unit[coder]))),
    times,
  };
}

/** Every label that is in a set. */
export function labelsOf({ units }: Ratings<readonly string[]>): string[] {
  return [...new Set(units.flatMap((unit) => unit.flatMap((labels) => labels ?? [])))].sort();
}

/** Labels as numbers. */
export function numberedSets({ coders, units }: Ratings<readonly string[]>): SetRatings {
  const labels = new Map<string, number>();
  const numberOf = (label: string): number => {
    const number = labels.get(label) ?? labels.size;
    labels.set(label, number);
    return number;
  };
  return units.map((unit) =>
    Array.from({ length: coders }, (_, coder) => unit[coder]?.map(numberOf)),
  );
}
