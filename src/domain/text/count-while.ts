/** How many items of a list come before the first that fails; items that pass all stand before those that fail. */
export function countWhile<Item>(
  items: readonly Item[],
  passes: (item: Item, index: number) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
