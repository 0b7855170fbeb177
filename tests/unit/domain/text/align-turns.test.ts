import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignTurns,
  firstMismatch,
  isEmptyRange,
  rowOf,
  type SaidOfTurns,
  type Side,
  type TurnAlignment,
  type TurnRange,
} from '#domain/text/align-turns.ts';
import { CORRECTIONS, correctAlignment, type Saying } from '#domain/text/correct-alignment.ts';

type Saids = [number, TurnRange | 'above' | 'none'][];

const only = (turn: number): TurnRange => ({ from: turn, to: turn + 1 });

/** Rows as `1=1 2= 3-4=2`: turns of the original and of the translation, counted from 1. */
function drawn({ rows }: Pick<TurnAlignment, 'rows'>): string {
  const one = ({ from, to }: TurnRange) =>
    from === to ? '' : to - from === 1 ? String(to) : `${String(from + 1)}-${String(to)}`;
  return rows.map((row) => `${one(row.original)}=${one(row.translation)}`).join(' ');
}

const SIDES: readonly Side[] = ['original', 'translation'];
const sizes = fc.integer({ min: 0, max: 12 });
const range = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 3 }))
  .map(([from, length]) => ({ from, to: from + length }));
const saids: fc.Arbitrary<Saids> = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 11 }),
    fc.oneof(range, fc.constant<'above' | 'none'>('above'), fc.constant<'above' | 'none'>('none')),
  ),
  { maxLength: 6 },
);

function afterSaying(said: SaidOfTurns, saying: Saying): SaidOfTurns {
  const after = new Map(said);
  for (const [turn, one] of saying) {
    if (one === undefined) after.delete(turn);
    else after.set(turn, one);
  }
  return after;
}

describe('turns aligned', () => {
  test.each<[string, number, number, Saids, string]>([
    ['by their order', 3, 3, [], '1=1 2=2 3=3'],
    ['a turn that was not translated moves those behind it', 3, 2, [[1, only(2)]], '1=1 2= 3=2'],
    ['a turn that was added', 2, 3, [[1, 'none']], '1=1 =2 2=3'],
    ['a turn that was translated as two', 2, 3, [[1, 'above']], '1=1-2 2=3'],
    ['two turns that were translated as one', 3, 2, [[0, { from: 0, to: 2 }]], '1-2=1 3=2'],
    [
      'what is said from here on holds from here on',
      5,
      5,
      [[1, only(3)]],
      '1=1 2= 3= 4=2 5=3 =4 =5',
    ],
    [
      'of what crosses the most that can hold',
      4,
      4,
      [
        [0, only(3)],
        [1, only(1)],
        [2, only(2)],
      ],
      '1=1 2=2 3=3 4=4',
    ],
    ['nothing above the first turn', 2, 2, [[0, 'above']], '1=1 2=2'],
    ['turns that are not there any more are not gone by', 2, 2, [[0, only(7)]], '1=1 2=2'],
  ])('%s', (_, originals, translations, said, expected) => {
    const aligned = alignTurns(originals, translations, new Map(said));
    expect(drawn(aligned)).toBe(expected);
  });

  test('texts of unequal length are aligned as far as they go, and it is said where they stop', () => {
    expect(alignTurns(5, 3, new Map()).stop).toEqual({ row: 3, side: 'original', count: 2 });
    expect(alignTurns(2, 3, new Map()).stop).toEqual({ row: 2, side: 'translation', count: 1 });
    expect(alignTurns(2, 0, new Map()).stop).toEqual({ row: 0, side: 'original', count: 2 });
    expect(alignTurns(3, 3, new Map()).stop).toBeUndefined();
    // Who has said that the last turn stands alone knows it.
    expect(alignTurns(2, 3, new Map([[2, 'none']])).stop).toBeUndefined();
  });

  test('a question beside an answer is noticed', () => {
    const roles = { original: 'qaqa', translation: 'qaaq' };
    const roleOf = (side: Side, turn: number) => roles[side][turn];
    expect(firstMismatch(alignTurns(4, 4, new Map()), roleOf)).toBe(2);
    expect(firstMismatch(alignTurns(4, 4, new Map([[2, 'above']])), roleOf)).toBeUndefined();
  });

  test('every turn of both is in one row, in order, whatever was said', () => {
    fc.assert(
      fc.property(sizes, sizes, saids, (originals, translations, said) => {
        const aligned = alignTurns(originals, translations, new Map(said));
        const counts = { original: originals, translation: translations };
        for (const side of SIDES) {
          const turns = aligned.rows.flatMap((row) =>
            Array.from({ length: row[side].to - row[side].from }, (_, at) => row[side].from + at),
          );
          expect(turns).toEqual(Array.from({ length: counts[side] }, (_, at) => at));
          for (const turn of turns) {
            const row = aligned.rows[rowOf(aligned, side, turn)];
            expect(row && row[side].from <= turn && turn < row[side].to).toBe(true);
          }
        }
        expect(
          aligned.rows.every(
            (row) => !isEmptyRange(row.original) || !isEmptyRange(row.translation),
          ),
        ).toBe(true);
      }),
    );
  });

  test('what is said in order holds, all of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 6 }), (turns) => {
        const sorted = turns.toSorted((a, b) => a - b);
        const said = new Map(sorted.map((turn, at) => [3 * at, only(turn)]));
        const aligned = alignTurns(20, 20, said);
        for (const [turn, { from }] of said) {
          const row = aligned.rows[rowOf(aligned, 'translation', turn)];
          expect(row?.original).toEqual(only(from));
        }
      }),
    );
  });
});

describe('a corrected row', () => {
  const correct = (
    originals: number,
    translations: number,
    said: Saids,
    ...[side, turn, correction]: [Side, number, (typeof CORRECTIONS)[number]]
  ) => {
    const before = new Map(said);
    const counts = { original: originals, translation: translations };
    const saying = correctAlignment(counts, before, { side, turn }, correction);
    return saying && drawn(alignTurns(originals, translations, afterSaying(before, saying)));
  };

  test.each<[string, ReturnType<typeof correct>, string | undefined]>([
    ['original: nothing over there', correct(3, 2, [], 'original', 1, 'none'), '1=1 2= 3=2'],
    ['translation: nothing over there', correct(2, 3, [], 'translation', 1, 'none'), '1=1 =2 2=3'],
    ['original: with the one above', correct(3, 2, [], 'original', 1, 'above'), '1-2=1 3=2'],
    ['translation: with the one above', correct(2, 3, [], 'translation', 1, 'above'), '1=1-2 2=3'],
    ['original: with the next', correct(3, 4, [], 'original', 1, 'next'), '1=1 =2 2=3 3=4'],
    ['translation: with the next', correct(4, 3, [], 'translation', 1, 'next'), '1=1 2= 3=2 4=3'],
    ['original: with the previous', correct(3, 3, [], 'original', 1, 'previous'), '1= 2=1 3=2 =3'],
    [
      'translation: with the previous',
      correct(3, 3, [], 'translation', 1, 'previous'),
      '=1 1=2 2=3 3=',
    ],
    ['the last one alone', correct(2, 2, [], 'original', 1, 'none'), '1=1 =2 2='],
    ['nothing above the first', correct(2, 2, [], 'translation', 0, 'above'), undefined],
    ['no further one', correct(2, 2, [], 'translation', 1, 'next'), undefined],
    ['order where nothing was said', correct(2, 2, [], 'original', 1, 'order'), undefined],
    ['order again', correct(2, 3, [[1, 'none']], 'translation', 1, 'order'), '1=1 2=2 =3'],
    [
      'out of a joined row',
      correct(3, 2, [[0, { from: 0, to: 2 }]], 'original', 0, 'none'),
      '1= 2=1 3=2',
    ],
    [
      'out of its end',
      correct(4, 3, [[0, { from: 0, to: 2 }]], 'original', 1, 'none'),
      '1=1 2= 3=2 4=3',
    ],
    [
      'a later word takes back what it crosses',
      correct(4, 4, [[1, only(3)]], 'translation', 2, 'previous'),
      '1=1 2=2 3= 4=3 =4',
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('stands as it was meant, whatever was said before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        saids,
        fc.constantFrom(...SIDES),
        fc.nat(7),
        fc.constantFrom(...CORRECTIONS),
        (originals, translations, said, side, turn, correction) => {
          const before = new Map(said);
          const counts = { original: originals, translation: translations };
          const aligned = alignTurns(originals, translations, before);
          fc.pre(turn < counts[side] && correction !== 'order');
          const saying = correctAlignment(counts, before, { side, turn }, correction);
          if (!saying) return;
          const now = alignTurns(originals, translations, afterSaying(before, saying));
          const row = now.rows[rowOf(now, side, turn)];
          const former = aligned.rows[rowOf(aligned, side, turn)];
          const other = side === 'original' ? 'translation' : 'original';
          if (!row || !former) throw new Error('no row');
          if (correction === 'none') expect(isEmptyRange(row[other])).toBe(true);
          if (correction === 'above' && turn > 0) expect(row[side].from).toBeLessThan(turn);
          if (correction === 'next') expect(row[other].from).toBe(former[other].to);
          if (correction === 'previous') expect(row[other].from).toBeLessThan(former[other].from);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
