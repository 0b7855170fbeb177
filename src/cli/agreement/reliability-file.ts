import Papa from 'papaparse';
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

/** What coders said of every unit, in words; undefined where they did not see it. */
export interface Ratings<Value> {
  readonly coders: number;
  readonly units: readonly (readonly (Value | undefined)[])[];
  /** Of every unit how many there are like it; one where it is left out. */
  readonly times?: readonly number[] | undefined;
}

export type ReliabilityFile = Partial<ReliabilityOptions> & {
  readonly categories?: readonly string[];
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
type Rating = z.infer<typeof rating>;

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

/** A set of labels is written `[a, b]`, the empty set `[]`. */
function ratingOf(cell: string): Rating {
  if (cell === '') return null;
  const list = /^\[(.*)\]$/su.exec(cell)?.[1];
  if (list === undefined) return cell;
  const labels = list.split(/[,;]/u).map((label) => label.trim().replace(/^"(.*)"$/u, '$1'));
  return labels.filter((label) => label !== '');
}

function fromCsv(place: string, text: string): ReliabilityFile {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/u, ''), { header: false });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong) {
    const row = wrong.row ? `row ${String(wrong.row)}` : 'the first row';
    throw new CommandProblem(`${place}: a quotation mark in ${row} is never closed, or misplaced.`);
  }
  const [header = [], ...rows] = data;
  // A blank line is no unit; where there is but one coder it is one that is missing.
  const units = rows.filter(
    (row) => header.length === 1 || row.length > 1 || row[0]?.trim() !== '',
  );
  const long = units.findIndex((row) => row.length > header.length);
  if (long >= 0) {
    throw new CommandProblem(`${place}: row ${long + 1} has more cells than there are coders.`);
  }
  const ratings = units.map((row) => header.map((_, coder) => ratingOf((row[coder] ?? '').trim())));
  return ofRatings(ratings, header.length);
}

/** Ratings from a table, or from the form of `agreement-vectors.json`. */
export function readReliability(place: string, text: string): ReliabilityFile {
  return /^\s*[{[]/u.test(text) ? fromVector(place, text) : fromCsv(place, text);
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** The categories in order: as numbers, where all of them are. Numbers are one however they are written. */
export function categorized(
  { coders, units, times }: Ratings<string>,
  chosen: readonly string[] | undefined,
): ReliabilityData {
  const found = new Set<string>();
  for (const unit of units) for (const each of unit) if (each !== undefined) found.add(each);
  const areNumbers = [...found, ...(chosen ?? [])].every((name) => NUMBER.test(name));
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
