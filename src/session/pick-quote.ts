import type { Place } from '#domain/coding.ts';
import { pickQuotes } from '#domain/edits/pick-quotes.ts';
import type { CodeId, DocumentId, QuoteId } from '#domain/ids.ts';
import { compareOrder, ordersAfter } from '#domain/order.ts';
import type { Quote } from '#domain/quote.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import type { Session, Written } from './session.svelte.ts';

/** The quote of a list that is this very passage, whatever code it was picked for. */
export function quoteAt(quotes: readonly Quote[], place: Place): Quote | undefined {
  const { revision, start, end } = place;
  return quotes.find(
    (quote) =>
      quote.place.revision === revision && quote.place.start === start && quote.place.end === end,
  );
}

/** Puts a passage at the end of the quote list; undefined when it is on the list already. */
export async function pickQuote(
  session: Session,
  document: DocumentId,
  place: Place,
  code?: CodeId,
): Promise<Written | undefined> {
  // Asked of the database: the list in `data` follows a moment later, and a key that is held down repeats sooner.
  const quotes = (await presentRows(session.db, 'quotes')).sort(compareOrder);
  if (quoteAt(quotes, place)) return undefined;
  const [order = ''] = ordersAfter(quotes.at(-1)?.order, 1);
  const quote: Quote = {
    id: newId<QuoteId>(),
    document,
    place,
    ...(code && { code }),
    note: '',
    order,
    coder: session.coderId,
  };
  return session.apply(pickQuotes([quote]));
}
