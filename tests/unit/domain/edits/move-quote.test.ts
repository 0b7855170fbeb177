import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveQuote, quotesInOrder } from '#domain/edits/move-quote.ts';
import type { CoderId, DocumentId, QuoteId, RevisionId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { ordersAfter } from '#domain/order.ts';
import type { Quote } from '#domain/quote.ts';

function quote(id: string, order: string): Quote {
  return {
    id: id as QuoteId,
    document: 'document' as DocumentId,
    place: { revision: 'revision' as RevisionId, start: 0, end: 1 },
    note: '',
    order,
    coder: 'coder' as CoderId,
  };
}

function listOf(names: string): Quote[] {
  const orders = ordersAfter(undefined, names.length);
  return [...names].map((name, index) => quote(name, orders[index] ?? ''));
}

function after(quotes: readonly Quote[], draft: Draft | undefined): Quote[] {
  const orders = new Map(draft?.records.map(({ id, after }) => [id, after['order'] as string]));
  return quotes.map((one) => ({ ...one, order: orders.get(one.id) ?? one.order }));
}

const names = (quotes: readonly Quote[]) =>
  quotesInOrder(quotes)
    .map(({ id }) => id)
    .join('');
const moved = (quotes: Quote[], name: string, index: number) =>
  names(after(quotes, moveQuote(quotes, name as QuoteId, index)));

describe('moving a quote', () => {
  it('puts it before the one at an index of the others', () => {
    expect(moved(listOf('abcd'), 'c', 0)).toBe('cabd');
    expect(moved(listOf('abcd'), 'a', 2)).toBe('bcad');
    expect(moved(listOf('abcd'), 'a', 3)).toBe('bcda');
  });

  it('rewrites that one quote alone', () => {
    expect(moveQuote(listOf('abcd'), 'd' as QuoteId, 1)?.records).toHaveLength(1);
  });

  it('is no edit where it lies already', () => {
    expect(moveQuote(listOf('abcd'), 'b' as QuoteId, 1)).toBeUndefined();
  });

  it('finds room between quotes that two devices put in the same place', () => {
    const [first = ''] = ordersAfter(undefined, 1);
    const quotes = [...'abc'].map((name) => quote(name, first));
    expect(moved(quotes, 'c', 1)).toBe('acb');
    expect(moved(quotes, 'a', 1)).toBe('bac');
  });

  it('does to the list what taking out and putting in does to an array', () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 });
    fc.assert(
      fc.property(moves, (steps) => {
        let quotes = listOf('abcdef');
        const expected = [...'abcdef'];
        for (const [from, to] of steps) {
          const [name = ''] = expected.splice(from, 1);
          expected.splice(to, 0, name);
          quotes = after(quotes, moveQuote(quotes, name as QuoteId, to));
          expect(names(quotes)).toBe(expected.join(''));
        }
      }),
    );
  });
});
