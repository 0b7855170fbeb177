import { describe, expect, it } from 'vitest';
import {
  trendLayout,
  type DrawnRow,
  type TrendLayout,
} from '#features/agreement/comparison/trend-layout.ts';

const measure = (text: string) => text.length * 7;
const point = (value: number | undefined, lower?: number, upper?: number) => ({
  value,
  lower,
  upper,
});
const ROWS: readonly DrawnRow[] = [
  { name: 'Trust', points: [point(-0.3), point(0.5, 0.2, 0.8)] },
  { name: 'Word of mouth and everything else', points: [point(undefined), point(1)] },
];

function layout(direction: 'ltr' | 'rtl', width = 600): TrendLayout {
  return trendLayout(ROWS, { width, direction, measure });
}

describe('rounds in a picture', () => {
  it('lie below each other in the order of rows and rounds, and to the end the better they agree', () => {
    const { marks, height } = layout('ltr');
    const places = marks.map(({ y }) => y);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.max(...places)).toBeLessThan(height);
    const [worst, better, none, best] = marks.map(({ x }) => x);
    expect(none).toBeUndefined();
    expect(worst).toBeLessThan(better ?? 0);
    expect(better).toBeLessThan(best ?? 0);
  });

  it('have their interval around the figure', () => {
    const [, mark] = layout('ltr').marks;
    expect(mark?.from).toBeLessThan(mark?.x ?? 0);
    expect(mark?.to).toBeGreaterThan(mark?.x ?? Infinity);
  });

  it('begin at 0 or where the least figure is', () => {
    const { ticks } = layout('ltr');
    expect(ticks[0]?.value).toBeLessThanOrEqual(-0.3);
    expect(ticks.at(-1)?.value).toBe(1);
    const { ticks: positive } = trendLayout([{ name: '', points: [point(0.9)] }], {
      ...{ width: 600, measure },
      direction: 'ltr',
    });
    expect(positive[0]?.value).toBe(0);
  });

  it.each([390, 600, 1400])('are mirrored, and stay within %d pixels', (width) => {
    const [plain, mirrored] = [layout('ltr', width), layout('rtl', width)];
    plain.marks.forEach(({ x }, at) => {
      if (x === undefined) return;
      expect(mirrored.marks[at]?.x).toBeCloseTo(width - x, 9);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
    });
    expect(mirrored.valueX).toBeCloseTo(width - plain.valueX, 9);
  });

  it('have names that are cut before the numbers begin', () => {
    const [, long] = layout('ltr', 390).labels;
    expect(long?.full).toBe('Word of mouth and everything else');
    expect(long?.text).toMatch(/…$/u);
  });
});
