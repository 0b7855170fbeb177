import { expect, it } from 'vitest';
import { figure } from '#analysis/agreement/figure.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import ComparisonTable from '#features/agreement/comparison/ComparisonTable.svelte';
import HeatMap from '#features/agreement/comparison/HeatMap.svelte';
import { en } from '#i18n/en.ts';
import { comparisonColumns } from '#reports/agreement/comparison-columns.ts';
import { comparisonRows } from '#reports/agreement/comparison-rows.ts';
import type { Coefficient } from '#reports/agreement/coefficient.ts';
import { SA, NK } from '#tests/unit/support/a-study.ts';
import { comparison, STUDY, ZK } from '#tests/unit/support/compared.ts';
import { nameOf, renderComponent, settle } from '#tests/unit/support/render-component.ts';

const words = en.agreement.figures;
const coders = [
  { short: 'SA', name: 'Sana' },
  { short: 'NK', name: 'Nadeem' },
];
const tree = new CodeTree(STUDY.codes);

function show(coefficients: readonly Coefficient[]) {
  renderComponent(ComparisonTable, {
    columns: comparisonColumns(
      { view: 'units', coders, coefficients, comparison: comparison(), overlap: undefined },
      en,
    ),
    rows: comparisonRows(comparison(), tree).rows,
    hrefOf: (code: string) => `#/disagreements/${code}`,
  });
}

const cells = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(nameOf));

it('has a row a code: how often, where together, how much beyond chance, and what to mind', () => {
  show(['percent', 'alpha']);
  const rare = words.flag.rareCode.text;
  expect(cells()).toEqual([
    ['trust', '2', '1', '1', '1', '0', '2', '75.0%', '0.53', rare],
    ['doubt', '1', '0', '0', '1', '0', '3', '75.0%', '0.00', rare],
  ]);
});

it('has intervals beside the figures they belong to, each in its way of writing', () => {
  const made = comparison();
  const interval = { lower: figure(0.5), upper: figure(0.875), undefinedResamples: 3 };
  const intervals = { percent: interval, cohen_kappa: interval };
  const [code] = made.codes.map((each) => ({ ...each, intervals }));
  const codes = code ? [code] : [];
  const coefficients = ['percent', 'alpha', 'cohen_kappa', 'cohen_kappa_se'] as const;
  renderComponent(ComparisonTable, {
    columns: comparisonColumns(
      { view: 'units', coders, coefficients, comparison: made, overlap: undefined },
      en,
    ),
    rows: comparisonRows({ ...made, codes }, tree).rows,
    hrefOf: String,
  });
  const [percent, alpha, kappa, error] = cells()[0]?.slice(7) ?? [];
  expect(percent).toContain('[50.0%, 87.5%]');
  expect(kappa).toContain('[0.50, 0.88]');
  expect([alpha, error].join(' ')).not.toContain('[');
  const hints = [...document.querySelectorAll('[role="note"]')].map((note) =>
    note.getAttribute('aria-description'),
  );
  expect(hints).toContain(words.intervalHint('κ Cohen', 3, 1000, 1));
});

it('leads from a code to the disagreements on it', () => {
  show(['percent']);
  const links = [...document.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/disagreements/trust', '#/disagreements/doubt']);
});

it('says in place of a figure that there is none, and why', () => {
  show(['positive_agreement', 'cohen_kappa']);
  const undefinedFigures = comparison().codes[1]?.figures['cohen_kappa'];
  expect(undefinedFigures).toEqual({ value: 0 });
  renderComponent(HeatMap, {
    name: 'α',
    kind: 'decimal' as const,
    coders: ['Sana', 'Nadeem'],
    figureOf: () => ({ undefined: 'no_variation' as const }),
  });
  const notes = [...document.querySelectorAll('[role="note"]')].filter(
    (note) => nameOf(note) === words.notAvailable,
  );
  expect(notes.map((note) => note.getAttribute('aria-description'))).toEqual([
    words.reasons.no_variation,
    words.reasons.no_variation,
  ]);
});

it('is sorted by a column, and back into the order of the codebook', async () => {
  show(['alpha']);
  const first = () => cells().map(([code]) => code);
  const head = [...document.querySelectorAll<HTMLButtonElement>('thead button')].find((button) =>
    nameOf(button).includes(words.figures.alpha.title),
  );
  expect(head?.getAttribute('aria-description')).toBe(words.figures.alpha.hint);
  head?.click();
  await settle();
  expect(first()).toEqual(['doubt', 'trust']);
  head?.click();
  await settle();
  expect(first()).toEqual(['trust', 'doubt']);
});

it('shades every pair of coders by its number, and has the number in it', () => {
  const { pairs } = comparison({ coders: [SA, NK, ZK] });
  renderComponent(HeatMap, {
    name: 'α',
    kind: 'decimal' as const,
    coders: ['Sana', 'Nadeem', 'Zarak'],
    figureOf: (first: number, second: number) =>
      pairs.find(({ pair }) => pair[0] === first && pair[1] === second)?.perCode[1]?.['alpha'],
  });
  const [sana, , zarak] = cells();
  expect(sana).toEqual(['Sana', '', '0.00', '1.00']);
  expect(zarak).toEqual(['Zarak', '1.00', '0.00', '']);
});
