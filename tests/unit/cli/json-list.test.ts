import { expect, it } from 'vitest';
import { jsonList } from '#cli/json-list.ts';

function items(count: number): object[] {
  return Array.from({ length: count }, (_, number) => ({
    text: `“one”\nand\t\\n ${String(number)}`,
    path: number % 2 === 0 ? [] : ['Trust', 'Doubt'],
    inner: { start: number, none: null },
  }));
}

it.each([0, 1, 2, 499, 500, 501, 1000])(
  'a list of %i in pieces is the same as it is at once',
  (count) => {
    const pieces = [...jsonList(items(count))];
    expect(pieces.join('')).toBe(`${JSON.stringify(items(count), undefined, 2)}\n`);
  },
);
