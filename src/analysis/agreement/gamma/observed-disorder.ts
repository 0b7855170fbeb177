import { figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { Continuum } from '#analysis/agreement/unitizing/segments.ts';
import { linkedGroups, unitaryAlignments, type UnitaryAlignment } from './alignments.ts';
import { EMPTY, type GammaUnit, type GammaWeights } from './dissimilarity.ts';

/** Above these the search would take minutes; it is refused, never shortened. */
const MOST_UNITS = 2000;
const MOST_ALIGNMENTS = 200_000;
const MOST_STATES = 2_000_000;

/** Cheapest way to cover everything up to some unit, by what is covered beyond it. */
type States = Map<string, { readonly covered: readonly number[]; readonly cost: number }>;

/** Alignments by their first unit. */
function byFirstUnit(alignments: readonly UnitaryAlignment[], units: number): UnitaryAlignment[][] {
  const lists = Array.from({ length: units }, (): UnitaryAlignment[] => []);
  for (const alignment of alignments) lists[alignment.units[0] ?? 0]?.push(alignment);
  for (const list of lists) list.sort((one, other) => one.cost - other.cost);
  return lists;
}

/**
 * Prices of units of which no alignment's together exceed its cost, so that covering some units costs their prices at
 * least: equal shares at first, then each raised as far as it goes (dual ascent).
 */
function pricesOf(alignments: readonly UnitaryAlignment[], units: number): Float64Array {
  const prices = new Float64Array(units).fill(EMPTY);
  const ofUnit = Array.from({ length: units }, (): UnitaryAlignment[] => []);
  for (const alignment of alignments) {
    const share = alignment.cost / alignment.units.length;
    for (const unit of alignment.units) {
      prices[unit] = Math.min(prices[unit] ?? EMPTY, share);
      ofUnit[unit]?.push(alignment);
    }
  }
  const sumOf = (own: readonly number[]) => own.reduce((sum, each) => sum + (prices[each] ?? 0), 0);
  ofUnit.forEach((own, unit) => {
    const slack = own.reduce(
      (least, each) => Math.min(least, each.cost - sumOf(each.units)),
      EMPTY,
    );
    prices[unit] = (prices[unit] ?? 0) + Math.max(0, slack);
  });
  return prices;
}

/** The cost of covering greedily, cheapest share first: no best alignment costs more. */
function greedyCost(alignments: readonly UnitaryAlignment[], units: number): number {
  const covered = new Uint8Array(units);
  const shares = alignments.map((alignment) => ({
    alignment,
    share: alignment.cost / alignment.units.length,
  }));
  shares.sort((one, other) => one.share - other.share);
  let cost = 0;
  for (const { alignment } of shares) {
    if (alignment.units.some((unit) => covered[unit] === 1)) continue;
    for (const unit of alignment.units) covered[unit] = 1;
    cost += alignment.cost;
  }
  return cost;
}

interface Cover {
  readonly lists: readonly (readonly UnitaryAlignment[])[];
  readonly prices: Float64Array;
  readonly bound: number;
}

function keep(states: States, covered: readonly number[], cost: number): void {
  const key = covered.join();
  const known = states.get(key);
  if (!known || cost < known.cost) states.set(key, { covered, cost });
}

/** All states one unit further. `remaining` is the prices of the units after this one. */
function advance(states: States, unit: number, remaining: number, { lists, prices, bound }: Cover) {
  const next: States = new Map();
  for (const { covered, cost } of states.values()) {
    const [first, ...others] = covered;
    if (first === unit) {
      keep(next, others, cost);
      continue;
    }
    const saved = covered.reduce((sum, each) => sum + (prices[each] ?? 0), 0);
    for (const alignment of lists[unit] ?? []) {
      const beyond = alignment.units.slice(1);
      if (beyond.some((each) => covered.includes(each))) continue;
      const sum = cost + alignment.cost;
      const gained = beyond.reduce((all, each) => all + (prices[each] ?? 0), saved);
      if (sum + remaining - gained > bound) continue;
      keep(
        next,
        [...covered, ...beyond].sort((one, other) => one - other),
        sum,
      );
    }
  }
  return next;
}

/** Least cost of alignments that hold every unit once; undefined where the search grows too large. */
function leastCover(alignments: readonly UnitaryAlignment[], units: number): number | undefined {
  const prices = pricesOf(alignments, units);
  // Bounds are compared with sums in another order of addition.
  const bound = greedyCost(alignments, units) + 1e-9;
  const cover: Cover = { lists: byFirstUnit(alignments, units), prices, bound };
  let states: States = new Map([['', { covered: [], cost: 0 }]]);
  let remaining = prices.reduce((sum, each) => sum + each, 0);
  let seen = 0;
  for (let unit = 0; unit < units; unit += 1) {
    remaining -= prices[unit] ?? 0;
    states = advance(states, unit, remaining, cover);
    seen += states.size;
    if (seen > MOST_STATES) return undefined;
  }
  return states.get('')?.cost;
}

/** Sum of the disorders of the best alignment's parts. */
function leastDisorder(
  units: readonly GammaUnit[],
  coders: number,
  weights: GammaWeights,
): number | undefined {
  let sum = 0;
  for (const group of linkedGroups(units, coders, weights)) {
    const alignments = unitaryAlignments(group, coders, weights, MOST_ALIGNMENTS);
    const cost = alignments && leastCover(alignments, group.length);
    if (cost === undefined) return undefined;
    sum += cost;
  }
  return sum;
}

/**
 * The observed disorder of gamma (Mathet, Widlöcher & Métivier 2015): the least over all alignments, exactly, divided by
 * the mean number of units a coder.
 */
export function observedDisorder({ segments }: Continuum, weights: GammaWeights): Figure {
  const coders = segments.length;
  if (coders < 2) return noFigure('no_pairable_units');
  const units = segments
    .flatMap((own, coder) => own.map((segment) => ({ ...segment, coder })))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  if (units.length === 0) return noFigure('no_spans');
  if (units.length > MOST_UNITS) return noFigure('too_many_units');
  const disorder = leastDisorder(units, coders, weights);
  if (disorder === undefined) return noFigure('too_many_units');
  return figure(disorder / (units.length / coders));
}
