import { describe, expect, it } from 'vitest';
import { ShownNames } from '#analysis/shown-names.ts';
import type { DocumentId } from '#domain/ids.ts';
import { hitFrom, hitRows } from '#features/search/hit-rows.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';
import { searchStudy } from '#tests/unit/support/search-study.ts';

const study = aStudy({
  codes: {},
  cases: { Raza: {} },
  documents: {
    one: { lines: [['Raza', 'Trust, and trust again.']] },
    two: { lines: [['Raza', 'No trust.']] },
  },
  codings: [],
});
const titles = new Map([
  ['one' as DocumentId, 'First'],
  ['two' as DocumentId, 'Second'],
]);

function rows(limit: number, usePseudonyms = false) {
  const names = new ShownNames(study.cases, usePseudonyms, (place = 0) => `P${String(place)}`);
  const found = searchStudy(study, { text: 'trust', wholeWord: false }, limit);
  return hitRows(found, titles, names);
}

const told = (limit: number) =>
  rows(limit).map((row) =>
    row.kind === 'hit' ? row.key : `${row.title} ${String(row.listed)}/${String(row.count)}`,
  );

describe('the list of hits', () => {
  it('has each document above its hits', () => {
    expect(told(10)).toEqual(['First 2/2', 'one/6', 'one/17', 'Second 1/1', 'two/9']);
  });

  it('names documents whose hits are only counted', () => {
    expect(told(1)).toEqual(['First 1/2', 'one/6', 'Second 0/1']);
  });

  it('calls people as the project calls them', () => {
    const speakers = (usePseudonyms: boolean) =>
      rows(1, usePseudonyms).flatMap((row) => (row.kind === 'hit' ? [row.hit.speaker] : []));
    expect(speakers(false)).toEqual(['Raza']);
    expect(speakers(true)).toEqual(['P1']);
  });

  it('is walked from hit to hit', () => {
    const all = rows(10);
    expect([0, 1, 3, 5].map((index) => hitFrom(all, index, 1))).toEqual([1, 1, 4, -1]);
    expect([4, 3, 0, -1].map((index) => hitFrom(all, index, -1))).toEqual([4, 2, -1, -1]);
    expect(hitFrom([], 0, 1)).toBe(-1);
  });
});
