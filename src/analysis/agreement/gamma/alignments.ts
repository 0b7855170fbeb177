import { dissimilarity, EMPTY, type GammaUnit, type GammaWeights } from './dissimilarity.ts';

/** Units, of one coder one at most, that an alignment takes to be the same; `cost` is their mean dissimilarity. */
export interface UnitaryAlignment {
  /** Places of the units, ascending. */
  readonly units: readonly number[];
  readonly cost: number;
}

/** Dissimilarities of all pairs of a few units, read by places. */
class Dissimilarities {
  readonly #units: readonly GammaUnit[];
  readonly #weights: GammaWeights;
  readonly #known: Float64Array;

  constructor(units: readonly GammaUnit[], weights: GammaWeights) {
    this.#units = units;
    this.#weights = weights;
    this.#known = new Float64Array(units.length * units.length).fill(NaN);
  }

  between(one: number, other: number): number {
    const at = one * this.#units.length + other;
    const known = this.#known[at] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const first = this.#units[one];
    const second = this.#units[other];
    const found = first && second ? dissimilarity(first, second, this.#weights) : 0;
    this.#known[at] = found;
    return found;
  }
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Units that are worth aligning only with others of the same group, for any alignment. */
export function linkedGroups(
  units: readonly GammaUnit[],
  coders: number,
  weights: GammaWeights,
): GammaUnit[][] {
  // Splitting a unitary alignment into parts of k and l units costs as much as C(m, 2) + k l pairs with an empty unit
  // more and saves the k l pairs across: one of these is below C(m, 2) + 1 wherever keeping them together pays.
  const farthest = EMPTY * (pairs(coders) + 1);
  const group = units.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    group[at] = root;
    return root;
  };
  units.forEach((one, at) => {
    for (let next = at + 1; next < units.length; next += 1) {
      const other = units[next];
      if (!other || other.coder === one.coder) continue;
      if (dissimilarity(one, other, weights) < farthest) group[rootOf(next)] = rootOf(at);
    }
  });
  const members = new Map<number, GammaUnit[]>();
  units.forEach((unit, at) => {
    const root = rootOf(at);
    members.set(root, [...(members.get(root) ?? []), unit]);
  });
  return [...members.values()];
}

interface Search {
  readonly units: readonly GammaUnit[];
  readonly coders: number;
  readonly between: (one: number, other: number) => number;
  readonly most: number;
  readonly found: UnitaryAlignment[];
}

/** Cost of so many units whose dissimilarities sum up to so much, all other coders' units being empty. */
function costOf(count: number, sum: number, coders: number): number {
  return (sum + EMPTY * (pairs(coders) - pairs(count))) / pairs(coders);
}

/** Whether no unit would better be aligned with nothing. */
function isWorthwhile(units: readonly number[], { between, coders }: Search): boolean {
  const limit = EMPTY * (pairs(coders) + units.length - 1);
  return units.every((one) => {
    const across = units.reduce(
      (sum, other) => (other === one ? sum : sum + between(one, other)),
      0,
    );
    return across < limit;
  });
}

function extend(search: Search, chosen: readonly number[], sum: number): boolean {
  const { units, coders, between, found, most } = search;
  const count = chosen.length;
  const cost = costOf(count, sum, coders);
  if (count === 1 || (cost < EMPTY * count && isWorthwhile(chosen, search))) {
    if (found.length >= most) return false;
    found.push({ units: chosen, cost });
  }
  if (count === coders) return true;
  for (let next = (chosen.at(-1) ?? 0) + 1; next < units.length; next += 1) {
    const coder = units[next]?.coder;
    if (chosen.some((each) => units[each]?.coder === coder)) continue;
    const longer = chosen.reduce((all, each) => all + between(each, next), sum);
    // However many units follow, they cannot save more than one each.
    if (costOf(coders, longer, coders) >= EMPTY * coders) continue;
    if (!extend(search, [...chosen, next], longer)) return false;
  }
  return true;
}

/** Every unitary alignment that can be part of a best alignment; undefined where they are more than `most`. */
export function unitaryAlignments(
  units: readonly GammaUnit[],
  coders: number,
  weights: GammaWeights,
  most: number,
): UnitaryAlignment[] | undefined {
  const dissimilarities = new Dissimilarities(units, weights);
  const search: Search = {
    units,
    coders,
    between: (one, other) => dissimilarities.between(one, other),
    most,
    found: [],
  };
  const isWhole = units.every((_, at) => extend(search, [at], 0));
  return isWhole ? search.found : undefined;
}
