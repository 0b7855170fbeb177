import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodingId } from '#domain/ids.ts';
import { barBox, layNames, type Bracket } from '#features/desk/page/bracket-layout.ts';
import type { PageMetrics } from '#features/desk/page/page-metrics.ts';

const PAGE: PageMetrics = {
  isRightToLeft: false,
  width: 1000,
  textLeft: 160,
  textRight: 760,
  margin: 240,
  isNarrow: false,
  nameHeight: 16,
};
const MIRRORED: PageMetrics = { ...PAGE, isRightToLeft: true, textLeft: 240, textRight: 840 };

function bracket(id: number, top: number, bottom: number, lane = 0): Bracket {
  const name = `code ${String(id)}`;
  return {
    id: `c${String(id)}` as CodingId,
    name,
    coder: undefined,
    colour: 0,
    isReceding: false,
    lane,
    top,
    bottom,
    begins: true,
    ends: true,
  };
}

function idsOf(brackets: readonly Bracket[]): string[] {
  return brackets.map((found) => found.id);
}

describe('names in the margin', () => {
  test('a name stands where its bracket begins, behind the bars beside it', () => {
    const [row] = layNames(PAGE, [bracket(1, 10, 100)]);
    const [behind] = layNames(PAGE, [bracket(1, 10, 100, 2)]);
    expect(row?.top).toBe(10);
    expect(behind?.inset).toBeGreaterThan(row?.inset ?? Infinity);
  });

  test('a taken row moves a name down along its bracket', () => {
    const rows = layNames(PAGE, [bracket(1, 10, 200), bracket(2, 10, 90, 1)]);
    expect(rows.map((row) => idsOf(row.names))).toEqual([['c1'], ['c2']]);
    expect(rows[1]?.top).toBe(10 + PAGE.nameHeight);
  });

  test('brackets of one line share its row, and beyond two are counted', () => {
    const rows = layNames(
      PAGE,
      [1, 2, 3, 4].map((id) => bracket(id, 10, 32, id)),
    );
    expect(rows.map((row) => [row.names.length, row.more.length])).toEqual([[2, 2]]);
  });

  test('a name hangs below its bracket where lines below are empty, not where another begins', () => {
    const narrow = { ...PAGE, margin: 150 };
    const both = [bracket(1, 10, 100), bracket(2, 10, 30, 1)];
    const hanging = layNames(narrow, both);
    expect(hanging.map((row) => idsOf(row.names))).toEqual([['c1'], ['c2']]);
    const crowded = layNames(narrow, [...both, bracket(3, 30, 50, 2)]);
    expect(crowded.flatMap((row) => idsOf(row.more))).toContain('c2');
  });

  test('eight brackets of three lines are all named: rows with room are filled up', () => {
    const eight = [0, 1, 2, 3, 4, 5, 6, 7].map((id) => bracket(id, 10, 76, id));
    const rows = layNames(PAGE, eight);
    expect(rows.map((row) => [row.names.length, row.more.length])).toEqual([
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
    ]);
  });

  test('a name never stands above its bracket', () => {
    const rows = layNames(PAGE, [bracket(1, 10, 60), bracket(2, 10, 60), bracket(3, 40, 60)]);
    const row = rows.find(({ names }) => idsOf(names).includes('c3'));
    expect(row?.top).toBeGreaterThanOrEqual(40);
  });

  test('a narrow page has bars and no names', () => {
    expect(layNames({ ...PAGE, margin: 36, isNarrow: true }, [bracket(1, 0, 50)])).toEqual([]);
  });

  test('every bracket is named or counted once, no two rows overlap', () => {
    const some = fc.record({
      top: fc.nat(900),
      height: fc.integer({ min: 20, max: 400 }),
      lane: fc.nat(12),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (made) => {
        const brackets = made.map((one, id) =>
          bracket(id, one.top, one.top + one.height, one.lane),
        );
        const rows = layNames(PAGE, brackets);
        const all = rows.flatMap((row) => [...row.names, ...row.more]);
        expect(idsOf(all).sort()).toEqual(idsOf(brackets).sort());
        rows.forEach((row, place) => {
          const next = rows[place + 1];
          if (next) expect(next.top - row.top).toBeGreaterThanOrEqual(PAGE.nameHeight);
          expect(row.inset).toBeLessThan(PAGE.margin);
        });
      }),
    );
  });

  test('bars lie in the margin, mirrored on a right-to-left page', () => {
    for (const lane of [0, 3, 60]) {
      const bar = barBox(PAGE, bracket(1, 0, 40, lane));
      const mirrored = barBox(MIRRORED, bracket(1, 0, 40, lane));
      expect(bar.x).toBeGreaterThan(PAGE.textRight);
      expect(bar.x + bar.width).toBeLessThanOrEqual(PAGE.width);
      expect(mirrored.x + mirrored.width).toBe(MIRRORED.textLeft - (bar.x - PAGE.textRight));
    }
  });
});
