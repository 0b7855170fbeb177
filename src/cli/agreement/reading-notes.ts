import type { ReliabilityFile } from './reliability-file.ts';

/** As other programs write a missing value. */
const MISSING_ELSEWHERE = /^(?:na|n\/a|nan|null)$/iu;
const MOST_NAMES = 20;

function counted(count: number, one: string, others: string): string {
  return `${String(count)} ${count === 1 ? one : others}`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ', …' : '';
  return ` (${names.slice(0, MOST_NAMES).join(', ')}${more})`;
}

/** What was read, to be compared with what was meant. */
export function readingNotes(
  { coderNames = [], code, ratings: { coders, units, times } }: ReliabilityFile,
  categories: readonly string[],
): string[] {
  const count = times ? times.reduce((sum, each) => sum + each, 0) : units.length;
  const parts = [
    `${counted(coders, 'coder', 'coders')}${listed(coderNames)}`,
    counted(count, 'unit', 'units'),
    `${counted(categories.length, 'category', 'categories')}${listed(categories)}`,
  ];
  const of = code === undefined ? '' : ` of the code “${code}”`;
  const missing = categories.find((name) => MISSING_ELSEWHERE.test(name));
  return [
    `Read${of}: ${parts.join(', ')}.`,
    ...(missing === undefined
      ? []
      : [`“${missing}” was taken for a category: an empty cell is a missing value.`]),
  ];
}
