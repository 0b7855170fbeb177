import { describe, expect, it } from 'vitest';
import { barPlace, type Extent } from '#features/desk/bar-place.ts';

const VIEW = { top: 100, bottom: 700 };
const SIZE = 60;

function line(top: number): Extent {
  return { top, bottom: top + 40 };
}

describe('the place of the bar for a selection', () => {
  it.each([
    ['is below where the passage is elsewhere', [line(200), line(400)], 'below'],
    ['is above where the passage ends at the bottom', [line(500), line(640)], 'above'],
    ['is above where a line is half under it', [line(605), line(605)], 'above'],
    ['is between where the passage fills the view', [line(110), line(650)], 'between'],
    ['is below where the ends are out of view', [line(-300), line(900)], 'below'],
    ['is below where nothing is laid out', [], 'below'],
  ] as const)('%s', (_, ends, place) => {
    expect(barPlace(VIEW, SIZE, ends)).toBe(place);
  });
});
