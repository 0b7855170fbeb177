import { describe, expect, test } from 'vitest';
import type { Document } from '#domain/document.ts';
import type { CaseId, DocumentId, RevisionId } from '#domain/ids.ts';
import {
  counterpartsOf,
  joinable,
  originalOf,
  possibleOriginals,
  translationsOf,
} from '#domain/translations.ts';

/** Documents by name, each with what it is said to be a translation of. */
function documents(joined: Readonly<Record<string, string | undefined>>): Document[] {
  return Object.entries(joined).map(([id, original]) => ({
    id: id as DocumentId,
    title: id,
    kind: 'transcript',
    order: id,
    current: `${id}-text` as RevisionId,
    language: 'ur',
    ...(original !== undefined && { translationOf: original as DocumentId }),
  }));
}

function named(all: readonly Document[], id: string): Document {
  const found = all.find((one) => one.id === (id as DocumentId));
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const ids = (some: readonly Document[]) => some.map(({ id }) => id as string);

describe('translations', () => {
  const all = documents({ urdu: undefined, english: 'urdu', pashto: 'urdu', other: undefined });

  test('an original has several, a translation has one original', () => {
    expect(originalOf(all, named(all, 'english'))?.id).toBe('urdu');
    expect(ids(translationsOf(all, named(all, 'urdu')))).toEqual(['english', 'pashto']);
    expect(ids(counterpartsOf(all, named(all, 'pashto')))).toEqual(['urdu']);
    expect(counterpartsOf(all, named(all, 'other'))).toEqual([]);
  });

  test('an original is offered no original, and no translation is one', () => {
    expect(possibleOriginals(all, named(all, 'urdu'))).toEqual([]);
    expect(ids(possibleOriginals(all, named(all, 'other')))).toEqual(['urdu']);
    expect(ids(possibleOriginals(all, named(all, 'english')))).toEqual(['urdu', 'other']);
  });

  test('joined is what is joined with nothing yet, as original or translation', () => {
    const offered = (id: string) =>
      joinable(all, named(all, id)).map(({ document, as }) => [document.id as string, as]);
    // What has translations stays an original, and what is one stays so.
    expect(offered('other')).toEqual([['urdu', ['translation']]]);
    expect(offered('urdu')).toEqual([['other', ['original']]]);
    expect(offered('english')).toEqual([]);
    const free = documents({ a: undefined, b: undefined, c: undefined }).map((one) =>
      one.id === ('b' as DocumentId) ? one : { ...one, case: 'raza' as CaseId },
    );
    const [first] = free;
    // Those of its own case stand first.
    expect(first && joinable(free, first)).toMatchObject([
      { document: { id: 'c' }, as: ['translation', 'original'] },
      { document: { id: 'b' }, as: ['translation', 'original'] },
    ]);
  });

  test('what two copies made a chain or a circle of does not go on for ever', () => {
    const chain = documents({ a: 'b', b: 'c', c: undefined });
    expect(originalOf(chain, named(chain, 'a'))).toBeUndefined();
    expect(originalOf(chain, named(chain, 'b'))?.id).toBe('c');
    const circle = documents({ a: 'b', b: 'a', self: 'self', gone: 'nowhere' });
    for (const one of circle) expect(originalOf(circle, one)).toBeUndefined();
  });
});
