import { groupBy } from '#domain/group-by.ts';
import { shuffled } from './seeded-random.ts';

/** Draws at least one of each stratum, and of every stratum the same share, as near as whole numbers come. */
export function drawSample<Item>(
  items: readonly Item[],
  { share, seed }: { /** Percent. */ readonly share: number; readonly seed: number },
  stratumOf: (item: Item) => string | undefined = () => undefined,
): Item[] {
  const drawn = new Set<Item>();
  for (const stratum of groupBy(items, stratumOf).values()) {
    const count = Math.max(1, Math.round((stratum.length * share) / 100));
    for (const item of shuffled(stratum, seed).slice(0, count)) drawn.add(item);
  }
  return items.filter((item) => drawn.has(item));
}
