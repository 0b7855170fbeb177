import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import { frequencies } from '#analysis/frequencies.ts';
import type { CodeId } from '#domain/ids.ts';
import { namedColumns } from '#reports/describe-table.ts';
import FrequencyTable from '#features/reports/FrequencyTable.svelte';
import { reportRows } from '#reports/report-rows.ts';
import { FIGURES, type Figure } from '#features/reports/report-setting.ts';
import { en } from '#i18n/en.ts';
import { aStudy, GROUP, SA } from '#tests/unit/support/a-study.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';

const study = aStudy({
  codes: { trust: undefined, doubt: 'trust' },
  cases: { Raza: { group: 'official' }, Bilal: { group: 'citizen' } },
  documents: {
    one: { lines: [['Raza', 'They look from a distance.']] },
    two: { lines: [['Bilal', 'I waited.']] },
  },
  codings: [
    ['SA', 'one', 'trust', 'look'],
    ['SA', 'one', 'doubt', 'from a distance'],
  ],
});
const tree = new CodeTree(study.codes);
const table = frequencies(study, {
  coders: [SA],
  united: false,
  grouping: { by: 'attribute', attribute: GROUP },
});

function show(figures: readonly Figure[]) {
  const toggled: CodeId[] = [];
  renderComponent(FrequencyTable, {
    caption: 'Theme frequencies',
    columns: namedColumns(table, { attributes: study.attributes, coders: [], documents: [] }, en),
    rows: reportRows(table, tree, { themesOnly: false, showsEmpty: false }),
    figures,
    allCases: 2,
    closed: new Set<CodeId>(),
    addressOf: (code: CodeId, column: { kind: string }) => `#${code}/${column.kind}`,
    ontoggle: (code: CodeId) => {
      toggled.push(code);
    },
  });
  return toggled;
}

const cells = () =>
  [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

describe('the table of frequencies', () => {
  it('heads its columns with n of N cases', () => {
    show(['codings']);
    expect(cells()).toEqual([
      ['Code', 'official 1 of 2 cases', 'citizen 1 of 2 cases', 'All 2 of 2 cases'],
      ['trust', '2', '0', '2'],
      ['doubt', '1', '0', '1'],
    ]);
  });

  it('leads from every figure to its codings, and from nought nowhere', () => {
    show(['cases']);
    const links = [...document.querySelectorAll('a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['1 of 1', '#trust/value'],
      ['1 of 2', '#trust/total'],
      ['1 of 1', '#doubt/value'],
      ['1 of 2', '#doubt/total'],
    ]);
  });

  it('gives all figures of a column under its head', () => {
    show(FIGURES);
    expect(cells()[1]).toEqual([1, 2, 3].flatMap(() => Object.values(en.reports.figures)));
    expect(cells()[2]?.slice(0, 6)).toEqual(['trust', '2', '1', '1 of 1', '19', '73.1%']);
  });

  it('closes a branch by its button', () => {
    const toggled = show(['codings']);
    const button = document.querySelector('button');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    button?.click();
    expect(toggled).toEqual(['trust']);
  });
});
