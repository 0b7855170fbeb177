import type { Mark } from '#analysis/compared-passage.ts';

/** How two versions, and what is to stand instead of them, are called for short: signs, the same in every language. */
export const VERSION_LETTERS = { first: 'A', second: 'B', own: '✓' } as const satisfies Record<
  Mark,
  string
>;
