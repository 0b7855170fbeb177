/** Seeds lie below it: short enough to be copied by hand into a paper. */
export const SEEDS = 1_000_000;

/** A seed to begin with, for somebody who does not care which. */
export function anySeed(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random % SEEDS;
}
