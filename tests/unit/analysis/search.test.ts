import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '#domain/search-request.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';
import { searchStudy } from '#tests/unit/support/search-study.ts';

const LONG = 'The clerk wrote it down and said nothing. '.repeat(5);

const study = aStudy({
  codes: {},
  cases: { Raza: {}, Trustful: {} },
  documents: {
    'official 1': {
      lines: [
        ['Q', 'Do people trust the portal?'],
        ['Raza', 'Trust comes slowly. They distrust the portal.'],
      ],
    },
    'citizen 1': {
      lines: [
        ['Trustful', `${LONG}Nobody has TRUST\nin it. ${LONG}`],
        ['Q', 'Really?'],
      ],
    },
    'citizen 2': { lines: [['Q', 'And you?']] },
  },
  codings: [],
});

function search(text: string, more: Partial<SearchRequest> = {}, limit = 100) {
  return searchStudy(study, { text, wholeWord: false, ...more }, limit);
}

const texts = (text: string, more?: Partial<SearchRequest>) =>
  search(text, more).map(({ hits }) => hits.map((hit) => hit.text));

describe('a search in a study', () => {
  it('finds what is said, not who says it, document by document', () => {
    expect(search('trust').map(({ document, count }) => [document, count])).toEqual([
      ['official 1', 3],
      ['citizen 1', 1],
    ]);
    expect(texts('trust')).toEqual([['trust', 'Trust', 'trust'], ['TRUST']]);
    expect(texts('raza')).toEqual([]);
  });

  it('finds nothing that one begins to say and another ends', () => {
    expect(texts('portal trust')).toEqual([]);
    expect(texts('portal? Raza: Trust')).toEqual([]);
  });

  it('finds whole words, and what one of them says', () => {
    expect(texts('trust', { wholeWord: true })).toEqual([['trust', 'Trust'], ['TRUST']]);
    expect(texts('trust', { role: 'interviewer' })).toEqual([['trust']]);
    expect(texts('trust', { role: 'respondent' })).toEqual([['Trust', 'trust'], ['TRUST']]);
  });

  it('counts all hits and gives the first', () => {
    const found = search('trust', {}, 2);
    expect(found.map(({ count, hits }) => [count, hits.length])).toEqual([
      [3, 2],
      [1, 0],
    ]);
  });

  it('says who says a hit, and when', () => {
    const [first, second] = search('trust')[0]?.hits ?? [];
    expect(first).toMatchObject({ speaker: 'Q', role: 'interviewer', time: 0, case: undefined });
    expect(second).toMatchObject({ speaker: 'Raza', role: 'respondent', case: 'Raza' });
  });

  it('gives the line around a hit, in the turn, by words', () => {
    const [hit] = search('portal?')[0]?.hits ?? [];
    expect(hit?.before).toEqual({ text: 'Do people trust the ', isCut: false });
    expect(hit?.after).toEqual({ text: '', isCut: false });
  });

  it('cuts a long line between words', () => {
    const [long] = search('trust')[1]?.hits ?? [];
    if (!long) throw new Error('not found');
    expect(long.before.isCut && long.after.isCut).toBe(true);
    expect(long.before.text).toMatch(/^(?:\w+ )+/u);
    expect(long.before.text).toMatch(/said nothing\. Nobody has $/u);
    expect(long.after.text).toMatch(/^\nin it\. The clerk [\w .]+\w$/u);
    for (const side of [long.before.text, long.after.text]) {
      expect(side.length).toBeGreaterThan(100);
      expect(side.length).toBeLessThanOrEqual(120);
    }
  });

  it('looks for nothing when nothing is asked', () => {
    expect(search('  ')).toEqual([]);
  });
});
