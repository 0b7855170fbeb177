import { describe, expect, it } from 'vitest';
import { coderComparison } from '#analysis/agreement/project/coder-comparison.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import { en } from '#i18n/en.ts';
import { wordingOf } from '#i18n/wording.ts';
import { agreementFile } from '#reports/agreement/agreement-file.ts';
import { comparisonColumns } from '#reports/agreement/comparison-columns.ts';
import { comparisonRows } from '#reports/agreement/comparison-rows.ts';
import { shownIntervals } from '#reports/agreement/shown-intervals.ts';
import { summaryRows } from '#reports/agreement/summary-rows.ts';
import { aStudy, NK, SA, type CodingPlan } from '#tests/unit/support/a-study.ts';
import { compared } from '#tests/unit/support/compared.ts';

const wording = wordingOf('en', en);
const words = en.agreement.figures;
const names = ['Sana', 'Nadeem'];

describe('intervals', () => {
  const lines = [
    ['Raza', 'They look.'],
    ['Raza', 'Nobody waits.'],
  ] as const;
  const titles = Array.from({ length: 12 }, (_, at) => `d${String(at)}`);
  const study = aStudy({
    codes: { trust: undefined },
    cases: { Raza: {} },
    documents: Object.fromEntries(titles.map((title) => [title, { lines }])),
    codings: titles.flatMap((title, at): CodingPlan[] => [
      [SA, title, 'trust', 'They look'],
      ...(at % 3 === 0 ? [] : [[NK, title, 'trust', 'look'] satisfies CodingPlan]),
    ]),
  });
  const coefficients = ['percent', 'cohen_kappa', 'cohen_kappa_se'] as const;
  const intervalsOf = shownIntervals('units', coefficients);
  const made = coderComparison(compared({}, study), { resamples: 100, seed: 1, intervalsOf });
  const coders = names.map((name) => ({ short: name, name }));
  const of = { view: 'units', coders, coefficients, comparison: made, overlap: undefined } as const;
  const tree = new CodeTree(study.codes);
  const { rows } = comparisonRows(made, tree);

  it('stand beside every coefficient that was chosen, and nothing else has any', () => {
    expect(Object.keys(made.codes[0]?.intervals ?? {})).toEqual(['percent', 'cohen_kappa']);
    const limits = comparisonColumns(of, en).flatMap(({ id, intervalOf }) =>
      intervalOf ? [[id, rows.map((row) => intervalOf(row))] as const] : [],
    );
    expect(limits.map(([id]) => id)).toEqual(['percent', 'cohen_kappa']);
    for (const [, [interval]] of limits) {
      expect(interval?.lower).toMatchObject({ value: expect.any(Number) as number });
    }
    const withInterval = summaryRows(of, en).filter(({ interval }) => interval);
    expect(withInterval.map(({ id }) => id)).toEqual([
      'alpha_binary_pooled',
      'alpha_binary_macro',
      'pooled_kappa',
    ]);
  });

  it('have a column for each limit', () => {
    const content = {
      comparison: made,
      of,
      rows,
      methods: [],
      references: [],
      coders: names,
      titleOf: String,
    };
    const columns = comparisonColumns(of, en);
    const [table] = agreementFile('', { ...content, columns }, tree, wording).report.tables;
    expect(table.columns.map(({ title }) => title).slice(-8, -2)).toEqual([
      ...['Percent', words.lower('Percent'), words.upper('Percent')],
      ...['κ Cohen', words.lower('κ Cohen'), words.upper('κ Cohen')],
    ]);
    const [percent, lower, upper] = (table.rows[0] ?? []).slice(-8, -5).map(Number);
    expect(percent).toBeCloseTo(20 / 24, 12);
    expect(lower).toBeLessThan(20 / 24);
    expect(upper).toBeGreaterThan(20 / 24);
  });

  it('are of the figures that are shown: uα of passages, none of other programs', () => {
    expect(shownIntervals('passages', ['percent'])).toEqual(['u_alpha']);
    expect(shownIntervals('maxqda', ['percent'])).toEqual([]);
  });
});
