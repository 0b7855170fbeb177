import { expect, it } from 'vitest';
import { roundFigures } from '#analysis/agreement/project/round-figures.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import { en } from '#i18n/en.ts';
import type { Coefficient } from '#reports/agreement/coefficient.ts';
import {
  gapsOf,
  roundTrend,
  trendIntervals,
  trendTable,
  type TrendRound,
} from '#reports/agreement/round-trend.ts';
import { NK, SA } from '#tests/unit/support/a-study.ts';
import { compared, comparison, STUDY, ZK } from '#tests/unit/support/compared.ts';

const tree = new CodeTree(STUDY.codes);
const RESAMPLING = { resamples: 10, seed: 1 };

function aRound(name: string, coders: Parameters<typeof compared>[0]): TrendRound {
  return {
    id: name,
    name,
    coders: en.agreement.coders(2),
    figures: roundFigures(compared(coders), ['alpha'], RESAMPLING),
  };
}

const rounds = [aRound('Pilot', { coders: [SA, ZK] }), aRound('Round 1', { coders: [SA, NK] })];

it('a round among others has the figures it has alone', () => {
  const alone = comparison({ coders: [SA, NK] });
  const { codes, pooled } = rounds[1]?.figures ?? { codes: [], pooled: undefined };
  expect(pooled).toEqual(alone.summary['alpha_binary_pooled']);
  for (const [at, { figures, intervals }] of codes.entries()) {
    expect(alone.codes[at]?.figures).toMatchObject(figures);
    expect(intervals).toEqual({});
  }
});

it('rounds are followed code by code, those without a figure in two of them named once', () => {
  const { rows } = roundTrend(rounds, 'alpha', tree, en);
  expect(rows.map(({ name }) => name)).toEqual([en.agreement.views.trend.all, 'trust', 'doubt']);
  const [, trust, doubt] = rows;
  expect(doubt?.points.map(({ figure }) => figure)).toEqual([{ value: 1 }, { value: 0 }]);
  expect(trust?.points).toHaveLength(2);
  const shown = roundTrend(rounds, 'alpha', tree, en);
  expect(shown.leftOut).toEqual(['hope']);
  expect(gapsOf(shown, en)).toEqual([en.agreement.views.trend.leftOut(['hope'])]);
  expect(trendTable(shown, tree, en).caption).toContain(en.agreement.views.trend.leftOut(['hope']));
  expect(gapsOf(roundTrend(rounds, 'percent', tree, en), en)).toEqual([]);
  expect(roundTrend(rounds, 'percent', tree, en).rows.map(({ name }) => name)).toEqual([
    'trust',
    'doubt',
    'hope',
  ]);
});

it('a code that one round did not look at has no figure there', () => {
  const narrow = aRound('Round 2', { coders: [SA, NK], codes: ['trust'] as never });
  const { rows } = roundTrend([...rounds, narrow], 'alpha', tree, en);
  expect(rows[2]?.points[2]?.figure).toBeUndefined();
  const once = roundTrend([...rounds.slice(1), narrow], 'alpha', tree, en);
  expect(once.rows.map(({ name }) => name)).not.toContain('doubt');
  expect(once.leftOut).toContain('doubt');
  expect(gapsOf(roundTrend([...rounds, narrow], 'alpha', tree, en), en)).toContain(
    en.agreement.views.trend.gap,
  );
});

it('codes are put together over rounds where all of them look at them', () => {
  const common = new Set(['trust']);
  const [wide, narrow] = [{ coders: [SA, NK] }, { coders: [SA, NK], codes: ['trust'] as never }];
  const told = [wide, narrow].map((setting, at) => ({
    ...{ id: String(at), name: String(at), coders: '' },
    figures: roundFigures(compared(setting), ['alpha', 'alpha_binary_pooled'], RESAMPLING, common),
  }));
  const [all] = roundTrend(told, 'alpha', tree, en).rows;
  expect(all?.name).toBe(en.agreement.views.trend.common(1));
  expect(all?.points[0]).toEqual(all?.points[1]);
  expect(all?.points[0]?.figure).toEqual(told[0]?.figures.codes[0]?.figures['alpha']);
  const apart = told.map((round) => ({ ...round, figures: { ...round.figures, pooledCodes: [] } }));
  const rows = roundTrend(apart, 'alpha', tree, en).rows;
  expect(rows.every(({ code }) => code !== undefined)).toBe(true);
});

it('a table of rounds has the limits of a figure beside it', () => {
  const table = trendTable(roundTrend(rounds, 'alpha', tree, en), tree, en);
  expect(table.columns.map(({ title }) => title)).toEqual([
    en.agreement.figures.code,
    ...['Pilot', 'Round 1'].flatMap((name) => [
      name,
      en.agreement.figures.lower(name),
      en.agreement.figures.upper(name),
    ]),
  ]);
  expect(table.rows[2]).toEqual(['trust › doubt', 1, null, null, 0, null, null]);
  const columnsOf = (figure: Coefficient) =>
    trendTable(roundTrend(rounds, figure, tree, en), tree, en).columns.length;
  expect(columnsOf('percent')).toBe(7);
  expect(columnsOf('cohen_kappa_se')).toBe(3);
});

it('a figure that is followed has its intervals, if it can have any', () => {
  expect(trendIntervals('alpha')).toEqual(['alpha', 'alpha_binary_pooled']);
  expect(trendIntervals('gwet_ac1')).toEqual(['gwet_ac1']);
  expect(trendIntervals('cohen_kappa_se')).toEqual([]);
});
