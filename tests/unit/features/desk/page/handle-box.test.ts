import { describe, expect, test } from 'vitest';
import { handleBox } from '#features/desk/page/handle-box.ts';

const page = { width: 390, height: 2000 };
const place = { x: 200, middle: 500, lineHeight: 34, isLeftOfText: true };

describe('the box to take hold of an edge', () => {
  test.each([
    ['a mouse', false, 24],
    ['a finger', true, 44],
  ])(
    'is large enough for %s and lies for the most part outside the coding',
    (_, isCoarse, side) => {
      const left = handleBox(place, page, isCoarse);
      const right = handleBox({ ...place, isLeftOfText: false }, page, isCoarse);
      for (const box of [left, right]) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(side);
        expect(box.x + box.barX).toBe(place.x);
        expect(box.y + box.barY).toBe(place.middle - place.lineHeight / 2);
      }
      expect(place.x - left.x).toBeGreaterThan(left.x + left.width - place.x);
      expect(right.x + right.width - place.x).toBeGreaterThan(place.x - right.x);
    },
  );

  test.each([
    [0, 0],
    [390, 2000],
  ])('stays within the page for an edge at %i, %i', (x, middle) => {
    const box = handleBox({ ...place, x, middle }, page, true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(page.width);
    expect(box.y + box.height).toBeLessThanOrEqual(page.height);
    expect(box.x + box.barX).toBe(x);
  });
});
