import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * Fractional keys: strings that sort (by code unit) in list order; between any two there is room for another,
 * so moving one thing rewrites one record.
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  return generateKeyBetween(before ?? null, after ?? null);
}

export function ordersBetween(
  before: string | undefined,
  after: string | undefined,
  count: number,
): string[] {
  return generateNKeysBetween(before ?? null, after ?? null, count);
}

export function ordersAfter(last: string | undefined, count: number): string[] {
  return generateNKeysBetween(last ?? null, null, count);
}

export function compareOrder(a: { readonly order: string }, b: { readonly order: string }): number {
  if (a.order === b.order) return 0;
  return a.order < b.order ? -1 : 1;
}
