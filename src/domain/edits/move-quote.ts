import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import { compareOrder, ordersAfter, ordersBetween } from '#domain/order.ts';
import type { QuoteId } from '#domain/ids.ts';
import type { Quote } from '#domain/quote.ts';
import { draft } from './draft.ts';

/** The list as it is read: two devices may have given two quotes the same place. */
export function quotesInOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => compareOrder(a, b) || (a.id < b.id ? -1 : 1));
}

/**
 * Puts a quote of the list before the one at an index of the others (at the end: after all). Where there is no room
 * between two of the same place, all are placed anew.
 */
export function moveQuote(
  quotes: readonly Quote[],
  moved: QuoteId,
  index: number,
): Draft | undefined {
  const quote = quotes.find(({ id }) => id === moved);
  if (!quote) throw new RangeError(`no quote ${moved}`);
  const list = quotesInOrder(quotes);
  const others = list.filter(({ id }) => id !== moved);
  if (list.indexOf(quote) === index) return undefined;
  const edit = { name: 'moveQuote', ids: { quote: moved } } as const;
  const before = others[index - 1]?.order;
  const after = others[index]?.order;
  if (before === undefined || after === undefined || before < after) {
    const [order = ''] = ordersBetween(before, after, 1);
    return draft(edit, [changed('quotes', quote, { order })]);
  }
  const all = [...others.slice(0, index), quote, ...others.slice(index)];
  const orders = ordersAfter(undefined, all.length);
  return draft(
    edit,
    all.map((one, at) => changed('quotes', one, { order: orders[at] ?? '' })),
  );
}
