/** A coder's unit as gamma sees it. */
export interface GammaUnit {
  readonly coder: number;
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

/** Weights of place and of category. */
export interface GammaWeights {
  readonly place: number;
  readonly category: number;
}

/** What a pair with an empty unit costs. */
export const EMPTY = 1;

/** Combined dissimilarity of two units (Mathet, Widlöcher & Métivier 2015, eqs. for positional and categorial). */
export function dissimilarity(one: GammaUnit, other: GammaUnit, weights: GammaWeights): number {
  const shift = Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
  const lengths = one.end - one.start + other.end - other.start;
  return weights.place * (shift / lengths) ** 2 + (one.code === other.code ? 0 : weights.category);
}
