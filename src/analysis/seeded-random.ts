/** Numbers in [0, 1) from a seed, the same everywhere: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The list in an order that the seed decides (Fisher and Yates; Durstenfeld 1964). */
export function shuffled<Item>(list: readonly Item[], seed: number): Item[] {
  const random = seededRandom(seed);
  const items = [...list];
  for (let last = items.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    const [item, other] = [items[last], items[at]];
    if (item !== undefined && other !== undefined) [items[last], items[at]] = [other, item];
  }
  return items;
}
