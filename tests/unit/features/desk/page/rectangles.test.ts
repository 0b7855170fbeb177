import { describe, expect, test } from 'vitest';
import { boxPath, linePath, lineStyleOf } from '#features/desk/page/rectangles.ts';

/** Pixels of a row that a path of rectangles fills. */
function filled(path: string): number[] {
  return [...path.matchAll(/M(\d+) \d+h(\d+)/gu)].flatMap(([, x, width]) =>
    Array.from({ length: Number(width) }, (_, step) => Number(x) + step),
  );
}

describe('lines drawn as rectangles', () => {
  test('a rectangle is one closed path', () => {
    expect(boxPath({ x: 2, y: 3, width: 5, height: 7 })).toBe('M2 3h5v7h-5z');
  });

  test.each(['dashed', 'dotted'] as const)(
    'two pieces of a %s line make the same line as one',
    (style) => {
      const whole = linePath({ x: 5, y: 0, width: 200, height: 2 }, style);
      const pieces = [
        linePath({ x: 5, y: 0, width: 83, height: 2 }, style),
        linePath({ x: 88, y: 0, width: 117, height: 2 }, style),
      ];
      expect(filled(pieces.join(''))).toEqual(filled(whole));
      expect(filled(whole).length).toBeLessThan(200);
    },
  );

  test('codes of neighbouring colours have different lines', () => {
    for (let colour = 0; colour < 15; colour += 1) {
      expect(lineStyleOf(colour)).not.toBe(lineStyleOf(colour + 1));
    }
  });
});
