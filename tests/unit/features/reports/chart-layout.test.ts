import { cutText } from '#ui/chart/cut-text.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartLayout, type ChartData, type ChartLayout } from '#features/reports/chart-layout.ts';

const measure = (text: string) => Array.from(text).length * 6;

const data = (
  values: readonly (readonly (number | undefined)[])[],
  columns: number,
): ChartData => ({
  rows: values.map((row, index) => ({
    id: String(index),
    name: `code ${String(index)}`,
    depth: index % 3,
    values: row,
  })),
  columns: Array.from({ length: columns }, (_, index) => `column ${String(index)}`),
});

const layoutOf = (chart: ChartData, direction: 'ltr' | 'rtl' = 'ltr', width = 600) =>
  chartLayout(chart, { width, direction, measure });

const someCharts = fc.nat(6).chain((columns) =>
  fc
    .array(
      fc.array(fc.option(fc.nat(1000), { nil: undefined }), {
        minLength: columns + 1,
        maxLength: columns + 1,
      }),
      { maxLength: 8 },
    )
    .map((values) => data(values, columns + 1)),
);

describe('the picture', () => {
  it('draws bars as long as their values are large, one below the other', () => {
    const { bars } = layoutOf(data([[10, 5]], 2));
    const [long, short] = bars;
    expect(long?.width).toBe(2 * (short?.width ?? 0));
    expect(long?.x).toBe(short?.x);
    expect(short?.y).toBeGreaterThan((long?.y ?? 0) + (long?.height ?? 0));
  });

  it('leaves room for figures: the longest bar ends before the edge', () => {
    const { bars } = layoutOf(data([[7]], 1));
    expect((bars[0]?.valueX ?? 0) + 40).toBeLessThan(600);
  });

  it('gives a value that is not there, and nought, no length', () => {
    expect(layoutOf(data([[undefined, 0, 3]], 3)).bars.map(({ width }) => width > 0)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('names every bar where there are too many columns for patterns', () => {
    const { labels } = layoutOf(data([[1, 2, 3, 4, 5]], 5));
    expect(labels.map(({ full, chip }) => [full, chip !== undefined])).toEqual([
      ['code 0', true],
      ...[0, 1, 2, 3, 4].map((index) => [`column ${String(index)}`, false]),
    ]);
  });

  it('is mirrored on a page that runs right to left', () => {
    const width = 600;
    const mirrored = ({ bars, labels, baseline, height }: ChartLayout) => ({
      height,
      baseline: width - baseline,
      bars: bars.map((bar) => ({
        ...bar,
        x: width - bar.x - bar.width,
        valueX: width - bar.valueX,
      })),
      labels: labels.map((label) => ({
        ...label,
        x: width - label.x,
        chip: label.chip === undefined ? undefined : width - label.chip - 10,
      })),
    });
    const rounded = (layout: ChartLayout) =>
      JSON.parse(
        JSON.stringify(layout, (_, value: unknown) =>
          typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
        ),
      ) as ChartLayout;
    fc.assert(
      fc.property(someCharts, (chart) => {
        const there = rounded(mirrored(layoutOf(chart, 'rtl', width)));
        expect(there).toEqual(rounded(layoutOf(chart, 'ltr', width)));
      }),
    );
  });

  it('lies within its width and height, however narrow', () => {
    fc.assert(
      fc.property(someCharts, fc.integer({ min: 280, max: 900 }), (chart, width) => {
        const { bars, labels, height } = layoutOf(chart, 'ltr', width);
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width);
          expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        }
        for (const { x, text } of labels) expect(x + measure(text)).toBeLessThan(width);
      }),
    );
  });
});

describe('a label', () => {
  it('is cut where it is too long, and only there', () => {
    expect(cutText('Fear of exposure', 200, measure)).toBe('Fear of exposure');
    expect(cutText('Fear of exposure', 60, measure)).toBe('Fear of e…');
    expect(cutText('Fear of exposure', 54, measure)).toBe('Fear of…');
  });

  it('keeps a letter however narrow it is, and splits no character', () => {
    expect(cutText('😀😀', 1, measure)).toBe('😀…');
  });
});
