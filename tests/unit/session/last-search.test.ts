import { expect, it } from 'vitest';
import { LastSearch } from '#session/last-search.svelte.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import type { Searched } from '#session/searched-documents.ts';

function searched(text: string, revision = 'first'): Searched {
  const documents = [{ id: 'one' as DocumentId, revision: revision as RevisionId }];
  return { request: { text, wholeWord: false }, documents };
}

it('keeps the hits that are left out of the same search of the same texts', () => {
  const last = new LastSearch();
  last.toggle(searched('trust'), 'one/6');
  last.toggle(searched('trust'), 'one/17');
  expect([...last.leftOutOf(searched('trust'))]).toEqual(['one/6', 'one/17']);
  expect(last.leftOutOf(searched('doubt')).size).toBe(0);
  expect(last.leftOutOf(searched('trust', 'second')).size).toBe(0);
  last.toggle(searched('trust'), 'one/6');
  expect([...last.leftOutOf(searched('trust'))]).toEqual(['one/17']);
  last.toggle(searched('doubt'), 'one/9');
  expect([...last.leftOutOf(searched('doubt'))]).toEqual(['one/9']);
});
