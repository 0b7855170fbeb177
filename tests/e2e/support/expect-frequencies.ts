import { expect } from '@playwright/test';
import { casesIn, codingsOf, recount, type Group } from './recount.ts';
import type { Passage, Study } from './study.ts';

interface Column {
  readonly title: string;
  readonly group: Group;
}

/** The values in their order, what has none if there is such, and all together. */
function columnsOf(study: Study, coder: string, attribute: string, values: readonly string[]) {
  const isWithout = (passage: Passage) =>
    study.value(study.caseAt(passage), attribute) === undefined;
  const none: Group = { attribute, value: undefined };
  const hasNone = casesIn(study, none).size > 0 || codingsOf(study, coder).some(isWithout);
  return [
    ...values.map((value): Column => ({ title: value, group: { attribute, value } })),
    ...(hasNone ? [{ title: 'No value', group: none }] : []),
    { title: 'All', group: 'all' },
  ] satisfies Column[];
}

/** Figures of every code that was used at all, as the exported table should hold them: title of the column → figure. */
function expectedRows(study: Study, coder: string, attribute: string, values: readonly string[]) {
  const columns = columnsOf(study, coder, attribute, values);
  return study.codes.flatMap(({ id }) => {
    const all = recount(study, coder, id, 'all');
    if (all.codings === 0) return [];
    const path = study.path(id);
    const row = new Map<string, string | number | undefined>([
      ['Code', path.join(' › ')],
      ['Level', path.length],
    ]);
    for (const { title, group } of columns) {
      const figures = group === 'all' ? all : recount(study, coder, id, group);
      row.set(`${title}: Codings`, figures.codings);
      row.set(`${title}: Documents`, figures.documents);
      row.set(`${title}: Cases (of ${String(casesIn(study, group).size)})`, figures.cases);
      row.set(`${title}: Characters`, figures.characters);
      row.set(`${title}: Share of text`, figures.share);
    }
    return [row];
  });
}

function asText(value: string | number | undefined): string {
  // The last digits of a division depend on the order of the sums before it.
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(9);
  return String(value ?? '');
}

function comparable(rows: readonly ReadonlyMap<string, string | number | undefined>[]) {
  return rows.map((row) =>
    Object.fromEntries([...row].map(([key, value]) => [key, asText(value)])),
  );
}

function withNumbers(row: ReadonlyMap<string, string>): Map<string, string | number> {
  return new Map(
    [...row].map(([key, text]) => [key, /^[\d.e-]+$/u.test(text) ? Number(text) : text]),
  );
}

/** Holds that an exported table of frequencies is what the exported project says, row for row and figure for figure. */
export function expectFrequencies(
  exported: readonly ReadonlyMap<string, string>[],
  study: Study,
  by: { readonly coder: string; readonly attribute: string; readonly values: readonly string[] },
): void {
  const coder = study.coders.find(({ name }) => name === by.coder)?.id ?? '';
  const expected = expectedRows(study, coder, by.attribute, by.values);
  expect(comparable(exported.map(withNumbers))).toEqual(comparable(expected));
}

const wholes = new Intl.NumberFormat('en');
const shares = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A row of the table as people read it in a text: 1,234 and 5.6%; a share of nothing is left out. */
export function asRead(row: ReadonlyMap<string, string>): string[] {
  return [...row].flatMap(([title, cell]) => {
    if (title === 'Code') return cell;
    if (!title.endsWith('Share of text')) return wholes.format(Number(cell));
    return cell === '' ? [] : shares.format(Number(cell));
  });
}
