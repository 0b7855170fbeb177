import { expect, it } from 'vitest';
import { searchSummary } from '#features/search/search-summary.ts';
import { en } from '#i18n/en.ts';

const findings = { documents: [{}, {}] as never, count: 30, listed: 30 };

it('says what is not among what is found', () => {
  const said = (leftOut: number, isWithoutTranslations: boolean) =>
    searchSummary(findings, { leftOut, isWithoutTranslations }, en);
  expect(said(0, false)).toBe(en.search.found(30, 2));
  expect(said(0, true)).toBe(`${en.search.found(30, 2)}, ${en.search.translationsLeftOut}`);
  expect(said(2, true)).toMatch(/translations left out, 2 left out by you$/u);
});
