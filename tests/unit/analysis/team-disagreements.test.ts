import { CodeTree } from '#analysis/code-tree.ts';
import { compareCodings } from '#analysis/disagreements.ts';
import { compareTeam } from '#analysis/team-disagreements.ts';
import type { Coding } from '#domain/coding.ts';
import { aCode, aCoding } from '#tests/unit/support/project-database.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const trust = aCode('trust');
const doubt = aCode('doubt', { parent: trust.id });
const awareness = aCode('awareness');
const tree = new CodeTree([trust, doubt, awareness]);

const on = (start: number, end: number, code = trust) => aCoding(code.id, start, end);

function told(codings: readonly (readonly Coding[] | undefined)[]) {
  const { agreed, disagreements } = compareTeam(codings, tree);
  return {
    agreed: agreed.length,
    disagreements: disagreements.map(({ kind, first, second, cost }) => [
      kind,
      first.coders,
      second.coders,
      cost,
    ]),
  };
}

describe('three coders', () => {
  it('are one disagreement where two of them say the same', () => {
    expect(told([[on(0, 10)], [on(0, 10)], [on(2, 10)]])).toEqual({
      agreed: 0,
      disagreements: [['boundary', [0, 1], [2], 4]],
    });
    expect(told([[], [on(0, 10)], []])).toEqual({
      agreed: 0,
      disagreements: [['missed', [0, 2], [1], 20]],
    });
  });

  it('are three where each says something else', () => {
    const { disagreements } = told([[on(0, 10)], [on(0, 8)], [on(0, 6)]]);
    expect(disagreements).toEqual([
      ['boundary', [0], [1], 2],
      ['boundary', [0], [2], 4],
      ['boundary', [1], [2], 2],
    ]);
  });

  it('agree only where all of them do who have worked through the document', () => {
    expect(told([[on(0, 10)], [on(0, 10)], []]).agreed).toBe(0);
    expect(told([[on(0, 10)], [on(0, 10)], [on(0, 10)]])).toEqual({ agreed: 1, disagreements: [] });
    expect(told([[on(0, 10)], undefined, [on(0, 10)]])).toEqual({ agreed: 1, disagreements: [] });
    expect(told([[on(0, 10)], undefined, undefined])).toEqual({ agreed: 0, disagreements: [] });
  });
});

it('nobody disagrees with themselves over what they have coded twice', () => {
  expect(told([[on(0, 10), on(0, 10)], [on(0, 10)]])).toEqual({ agreed: 1, disagreements: [] });
});

const layers = fc.array(
  fc
    .record({
      code: fc.constantFrom(trust, doubt, awareness),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 15 }),
    })
    .map(({ code, start, length }) => on(start, start + length, code)),
  { maxLength: 8 },
);

function distinct(codings: readonly Coding[]): Coding[] {
  const seen = new Set<string>();
  return codings.filter(({ code, place: { start, end } }) => {
    const key = [code, start, end].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

it('says of two coders what their comparison says', () => {
  fc.assert(
    fc.property(layers, layers, (a, b) => {
      const [first, second] = [distinct(a), distinct(b)];
      const team = compareTeam([first, second], tree);
      const pair = compareCodings({ first, second }, tree);
      const keys = (list: readonly { key: string; cost: number }[]) =>
        list.map(({ key, cost }) => `${key} ${String(cost)}`).sort();
      expect(keys(team.disagreements)).toEqual(keys(pair.disagreements));
      expect(team.agreed).toHaveLength(pair.agreed.length);
    }),
  );
});

it('costs what every two of them cost together, and no coder stands on both sides', () => {
  fc.assert(
    fc.property(layers, layers, layers, (...given) => {
      const codings = given.map(distinct);
      const { disagreements } = compareTeam(codings, tree);
      const cost = (list: readonly { cost: number }[]) =>
        list.reduce((sum, one) => sum + one.cost, 0);
      const pairs = [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const;
      const expected = pairs.map(([one, other]) => {
        const versions = { first: codings[one] ?? [], second: codings[other] ?? [] };
        return cost(compareCodings(versions, tree).disagreements);
      });
      expect(cost(disagreements)).toBe(expected.reduce((a, b) => a + b, 0));
      for (const { first, second } of disagreements) {
        expect(first.coders.filter((coder) => second.coders.includes(coder))).toEqual([]);
        expect(first.coders[0]).toBeLessThan(second.coders[0] ?? 0);
      }
      expect(new Set(disagreements.map(({ key }) => key)).size).toBe(disagreements.length);
    }),
  );
});
