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
    disagreements: disagreements.map(({ kind, versions, cost }) => [
      kind,
      ...versions.map(({ coders }) => coders),
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

  it('are one with three versions where each says something else', () => {
    const { disagreements } = told([[on(0, 10)], [on(0, 8)], [on(0, 6)]]);
    expect(disagreements).toEqual([['boundary', [0], [1], [2], 2 + 4 + 2]]);
  });

  it('are of the kind that costs most between any two of them', () => {
    expect(told([[on(0, 10)], [on(0, 8)], []]).disagreements).toEqual([
      ['missed', [0], [1], [2], 2 + 10 + 8],
    ]);
    expect(told([[on(0, 10)], [on(0, 10, doubt)], [on(0, 9)]]).disagreements).toEqual([
      ['parentChild', [0], [1], [2], 20 + 1 + 19],
    ]);
  });

  it('have missed nothing where all of them have coded something', () => {
    const [sentence, turn] = [on(0, 20, doubt), on(0, 100, doubt)];
    expect(told([[sentence], [turn], [on(0, 20, awareness)]]).disagreements).toEqual([
      ['boundary', [0], [1], [2], 80 + 40 + 100 + 20],
    ]);
    expect(told([[sentence], [turn], []]).disagreements[0]?.[0]).toBe('missed');
  });

  it('hang together over what one has of both that the others have of one', () => {
    const both = [on(0, 10), on(0, 10, awareness)];
    const { disagreements } = compareTeam([[on(0, 10)], [on(0, 10, awareness)], both], tree);
    expect(disagreements).toHaveLength(1);
    expect(
      disagreements[0]?.versions.map(({ codings }) => codings.map(({ code }) => code)),
    ).toEqual([[trust.id], [awareness.id], [trust.id, awareness.id]]);
  });

  it('are as many as there are places', () => {
    expect(told([[on(0, 10), on(20, 30)], [on(0, 8)], [on(20, 28)]]).disagreements).toEqual([
      ['missed', [0], [1], [2], 2 + 10 + 8],
      ['missed', [0], [1], [2], 10 + 2 + 8],
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

it('costs what every two of them cost together, and every coder has one version of a place', () => {
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
      for (const { versions } of disagreements) {
        expect(versions.length).toBeGreaterThan(1);
        expect(versions.flatMap(({ coders }) => coders).sort()).toEqual([0, 1, 2]);
        expect(versions[0]?.coders[0]).toBe(0);
      }
      const ids = disagreements.flatMap(({ key }) => key.split(' '));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
