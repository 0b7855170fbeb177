import {
  forEachPattern,
  MISSING,
  PatternTally,
  type PatternTable,
} from '#analysis/agreement/pattern-table.ts';
import type { SetTable } from './sweep-sets.ts';

/** A unit's value in place of a set of codes, `MISSING` for none; or that there would be two. */
type ValueOf = (codes: readonly number[]) => number | 'overlapping';

/** One value a unit and coder; undefined where a coder gave one unit two codes: none of them is picked. */
function revalued(
  { table, sets }: SetTable,
  categories: number,
  valueOf: ValueOf,
): PatternTable | undefined {
  const tally = new PatternTally();
  let isSingle = true;
  forEachPattern(table, (pattern, weight) => {
    const values = Array.from(pattern, (set) => {
      const value = set === MISSING ? MISSING : valueOf(sets.members(set));
      if (value !== 'overlapping') return value;
      isSingle = false;
      return MISSING;
    });
    tally.add(values, weight);
  });
  return isSingle ? tally.table(table.coders, categories) : undefined;
}

/** What is uncoded has a category of its own, after the codes. */
export function codedAndUncoded(units: SetTable, codes: number): PatternTable | undefined {
  return revalued(units, codes + 1, ([code = codes, ...others]) =>
    others.length > 0 ? 'overlapping' : code,
  );
}

/** What is uncoded is missing. `among` are those of all the codes that count. */
export function codedOnly(
  units: SetTable,
  codes: number,
  among?: ReadonlySet<number>,
): PatternTable | undefined {
  return revalued(units, codes, (applied) => {
    const [code = MISSING, ...others] = among ? applied.filter((each) => among.has(each)) : applied;
    return others.length > 0 ? 'overlapping' : code;
  });
}

/** The other units as they are; of each the sets are numbered by what `valueOf` makes of them. */
export function regrouped(
  { table, sets }: SetTable,
  categories: number,
  valueOf: (codes: readonly number[]) => number,
): PatternTable {
  const tally = new PatternTally();
  forEachPattern(table, (pattern, weight) => {
    tally.add(
      Array.from(pattern, (set) => (set === MISSING ? MISSING : valueOf(sets.members(set)))),
      weight,
    );
  });
  return tally.table(table.coders, categories);
}
