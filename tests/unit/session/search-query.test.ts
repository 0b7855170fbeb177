import { describe, expect, it } from 'vitest';
import type { AttributeId, CaseId, DocumentId } from '#domain/ids.ts';
import { parseRoute } from '#session/route.ts';
import {
  isNoSearch,
  NO_SEARCH,
  readSearchQuery,
  searchAddress,
  type SearchQuery,
} from '#session/search-query.ts';

function throughAddress(query: Partial<SearchQuery>): SearchQuery {
  const route = parseRoute(searchAddress('one', query));
  if (route?.page !== 'project' || route.screen !== 'search') throw new Error('no search');
  return readSearchQuery(route.query);
}

describe('a search as an address', () => {
  it.each<Partial<SearchQuery>>([
    {},
    { text: 'trust & “doubt” ?#' },
    { text: 'شکایت', wholeWord: true, role: 'respondent' },
    { text: '(a|b)+ & \\w{2}', kind: 'pattern' },
    { text: 'trust portal', kind: 'near', distance: 5 },
    { text: 'trust "the portal"', kind: 'any', withoutTranslations: true },
    { kind: 'near', person: { case: 'c1' as CaseId } },
    { person: { name: 'Hina & Gul' } },
    { group: { attribute: 'a1' as AttributeId, value: 'Swat = upper' }, role: 'interviewer' },
    { document: 'd1' as DocumentId, at: 'd1/20', isFromDesk: true },
  ])('comes back as %j', (query) => {
    expect(throughAddress(query)).toEqual({ ...NO_SEARCH, ...query });
  });

  it('asks for nothing only where nothing at all is set', () => {
    expect(isNoSearch(throughAddress({}))).toBe(true);
    expect(isNoSearch(throughAddress({ withoutTranslations: true }))).toBe(false);
    expect(isNoSearch(throughAddress({ kind: 'any' }))).toBe(false);
  });

  it('takes no notice of what it does not know', () => {
    expect(
      readSearchQuery({
        ...{ role: 'singer', word: 'half', from: 'home', text: 'a' },
        ...{ kind: 'fuzzy', within: '5', attribute: 'a1' },
      }),
    ).toEqual({
      ...NO_SEARCH,
      text: 'a',
    });
  });

  it.each(['0', '-1', '2.5', 'x', '1000'])('takes no distance from %s', (within) => {
    expect(readSearchQuery({ kind: 'near', within })).toEqual({ ...NO_SEARCH, kind: 'near' });
  });
});
