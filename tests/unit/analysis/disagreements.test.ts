import { CodeTree } from '#analysis/code-tree.ts';
import { compareCodings } from '#analysis/disagreements.ts';
import type { Coding } from '#domain/coding.ts';
import { aCode, aCoding } from '#tests/unit/support/project-database.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const trust = aCode('trust');
const officials = aCode('trust in officials', { parent: trust.id });
const awareness = aCode('awareness');
const tree = new CodeTree([trust, officials, awareness]);

function compared(first: readonly Coding[], second: readonly Coding[]) {
  const { agreed, disagreements } = compareCodings({ first, second }, tree);
  return {
    agreed: agreed.length,
    disagreements: disagreements.map(({ kind, cost, start, end }) => [kind, cost, start, end]),
  };
}

describe('two coders', () => {
  it('agree where code and place are the same to the letter', () => {
    expect(compared([aCoding(trust.id, 0, 10)], [aCoding(trust.id, 0, 10)])).toEqual({
      agreed: 1,
      disagreements: [],
    });
  });

  it('differ by what one of them has missed', () => {
    expect(compared([aCoding(trust.id, 0, 10)], []).disagreements).toEqual([['missed', 10, 0, 10]]);
    expect(compared([aCoding(trust.id, 0, 10)], [aCoding(trust.id, 10, 20)]).disagreements).toEqual(
      [
        ['missed', 10, 0, 10],
        ['missed', 10, 10, 20],
      ],
    );
  });

  it('differ in where a code begins and ends, also where one took it in two', () => {
    expect(compared([aCoding(trust.id, 0, 10)], [aCoding(trust.id, 2, 13)]).disagreements).toEqual([
      ['boundary', 5, 0, 13],
    ]);
    const halves = [aCoding(trust.id, 0, 5), aCoding(trust.id, 6, 10)];
    expect(compared([aCoding(trust.id, 0, 10)], halves).disagreements).toEqual([
      ['boundary', 1, 0, 10],
    ]);
  });

  it('differ in the code of one place, and it is said where one code lies below the other', () => {
    expect(compared([aCoding(trust.id, 0, 10)], [aCoding(awareness.id, 1, 10)])).toEqual({
      agreed: 0,
      disagreements: [['otherCode', 19, 0, 10]],
    });
    expect(
      compared([aCoding(trust.id, 0, 10)], [aCoding(officials.id, 0, 10)]).disagreements,
    ).toEqual([['parentChild', 20, 0, 10]]);
  });

  it('have missed, not called otherwise, what only touches', () => {
    expect(
      compared([aCoding(trust.id, 0, 10)], [aCoding(awareness.id, 8, 30)]).disagreements,
    ).toEqual([
      ['missed', 22, 8, 30],
      ['missed', 10, 0, 10],
    ]);
  });

  it('leave no two codes unpaired that are about one place', () => {
    const codings = fc.array(
      fc
        .record({
          code: fc.constantFrom(trust.id, officials.id, awareness.id),
          start: fc.nat(60),
          length: fc.integer({ min: 1, max: 12 }),
        })
        .map(({ code, start, length }) => aCoding(code, start, start + length)),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(codings, codings, (first, second) => {
        const missed = compareCodings({ first, second }, tree).disagreements.filter(
          ({ kind }) => kind === 'missed',
        );
        for (const one of missed.filter((side) => side.first.length > 0))
          for (const other of missed.filter((side) => side.second.length > 0)) {
            if (one.first[0]?.code === other.second[0]?.code) continue;
            const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
            const together = Math.max(one.end, other.end) - Math.min(one.start, other.start);
            expect(shared / together).toBeLessThan(0.5);
          }
      }),
    );
  });

  it('are told of every coding once, whoever is named first', () => {
    const codings = fc.array(
      fc
        .record({
          code: fc.constantFrom(trust.id, officials.id, awareness.id),
          start: fc.nat(40),
          length: fc.integer({ min: 1, max: 20 }),
        })
        .map(({ code, start, length }) => aCoding(code, start, start + length)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(codings, codings, (first, second) => {
        const { agreed, disagreements } = compareCodings({ first, second }, tree);
        const told = [
          ...agreed.flat(),
          ...disagreements.flatMap((one) => [...one.first, ...one.second]),
        ];
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
        expect(told).toHaveLength(first.length + second.length);
        const mirrored = compareCodings({ first: second, second: first }, tree);
        const costs = (list: typeof disagreements) => list.reduce((sum, { cost }) => sum + cost, 0);
        expect(costs(mirrored.disagreements)).toBe(costs(disagreements));
      }),
    );
  });
});
