import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoderId, MemoId } from '#domain/ids.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import type { MemoEntry } from '#features/memos/memo-entry.ts';
import { excerptOf, filterMemos, hitsIn, type MemoFilter } from '#features/memos/memo-search.ts';

const ANA = 'ana' as CoderId;
const BEN = 'ben' as CoderId;

function entry(plain: string, more: Partial<Memo> = {}, about = ''): MemoEntry {
  const memo: Memo = {
    id: plain as MemoId,
    target: { table: 'project', id: 'project' },
    title: '',
    body: plainToRichText(plain),
    coder: ANA,
    createdAt: 0,
    ...more,
  };
  return { memo, plain, heading: plain, about: { text: about } };
}

const on = (table: Target['table']) => ({ target: { table, id: 'x' } });

const ENTRIES = [
  entry('The word “Resolved” again', { createdAt: 3 }),
  entry('Nobody came', { createdAt: 1, coder: BEN, ...on('codings') }, 'Doubt in Official 03'),
  entry('شکایت حل نہیں ہوئی', { createdAt: 2, title: 'After the meeting', ...on('codes') }),
];

function found(filter: Partial<MemoFilter>): string[] {
  const all: MemoFilter = { query: '', kind: 'all', coder: 'anybody', order: 'newest' };
  return filterMemos(ENTRIES, { ...all, ...filter }).map(({ plain }) => plain);
}

describe('the list of memos', () => {
  it('is sorted by date', () => {
    expect(found({})).toEqual(['The word “Resolved” again', 'شکایت حل نہیں ہوئی', 'Nobody came']);
    expect(found({ order: 'oldest' })).toEqual(found({}).reverse());
  });

  it('is searched in words, titles and what the memos are on, whatever the case', () => {
    expect(found({ query: ' resolved ' })).toEqual(['The word “Resolved” again']);
    expect(found({ query: 'MEETING' })).toEqual(['شکایت حل نہیں ہوئی']);
    expect(found({ query: 'official 03' })).toEqual(['Nobody came']);
    expect(found({ query: 'حل' })).toEqual(['شکایت حل نہیں ہوئی']);
    expect(found({ query: '.*' })).toEqual([]);
  });

  it('is filtered by what they are on and by whom', () => {
    expect(found({ kind: 'codings' })).toEqual(['Nobody came']);
    expect(found({ coder: ANA, query: 'came' })).toEqual([]);
  });
});

describe('an excerpt', () => {
  const marked = (text: string, query: string) =>
    excerptOf(text, query)
      .map((part) => (part.isHit ? `[${part.text}]` : part.text))
      .join('');

  it('begins with the text, and marks every hit', () => {
    expect(marked('Resolved is\na word; resolved.', 'RESOLVED')).toBe(
      '[Resolved] is a word; [resolved].',
    );
  });

  it('begins shortly before a hit that is far in, at a word', () => {
    const text = `${'far away and long ago '.repeat(20)}the hit is here`;
    expect(marked(text, 'hit')).toMatch(/^… (away|and|long|ago|far) .*the \[hit\] is here$/);
  });

  it('of a long text says that it goes on', () => {
    expect(marked('word '.repeat(100), '')).toMatch(/^word .* …$/);
    expect(excerptOf(' \n ', 'word')).toEqual([]);
  });

  it('shows nothing but the text, and as hits nothing but the query', () => {
    const texts = fc.array(fc.constantFrom('a', 'B', 'حل', ' ', '\n', 'İ', 'ß', '😀', '.'));
    const queries = fc.constantFrom('a', 'b', 'حل', 'A B', '.', '😀');
    fc.assert(
      fc.property(texts, queries, (letters, query) => {
        const text = letters.join('').replace(/\s+/g, ' ').trim();
        const parts = excerptOf(text, query);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts.filter(({ isHit }) => isHit)) {
          expect(part.text.toLowerCase()).toBe(query.toLowerCase());
        }
        expect(parts.filter(({ isHit }) => isHit)).toHaveLength(hitsIn(text, query).length);
      }),
    );
  });
});
