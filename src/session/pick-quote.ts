import type { Place } from '#domain/coding.ts';
import { pickQuotes as pick } from '#domain/edits/pick-quotes.ts';
import type { CodeId, DocumentId, QuoteId } from '#domain/ids.ts';
import { compareOrder, ordersAfter } from '#domain/order.ts';
import type { Quote, QuoteCounterpart } from '#domain/quote.ts';
import { newId } from '#storage/new-id.ts';
import { placedQuotes } from '#storage/placed.ts';
import type { Session, Written } from './session.svelte.ts';

/** The quote of a list that is this very passage, whatever code it was picked for. */
export function quoteAt(quotes: readonly Quote[], place: Place): Quote | undefined {
  const { revision, start, end } = place;
  return quotes.find(
    (quote) =>
      quote.place.revision === revision && quote.place.start === start && quote.place.end === end,
  );
}

export interface PassageToPick {
  readonly document: DocumentId;
  readonly place: Place;
  readonly code?: CodeId | undefined;
  /** The same words in the other language; both are printed then. */
  readonly counterpart?: QuoteCounterpart | undefined;
}

function placeKey({ revision, start, end }: Place): string {
  return [revision, start, end].join(' ');
}

/**
 * Puts passages at the end of the quote list, in one change, as far as they are not on it. `picked` is how many were not;
 * nothing is written when all were.
 */
export async function pickQuotes(
  session: Session,
  passages: readonly PassageToPick[],
): Promise<{ readonly written: Written | undefined; readonly picked: number }> {
  // Asked of the database: the list in `data` follows a moment later, and a key that is held down repeats sooner.
  const quotes = (await placedQuotes(session.db)).sort(compareOrder);
  const taken = new Set(quotes.map(({ place }) => placeKey(place)));
  const added = passages.filter(({ place }) => {
    const key = placeKey(place);
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
  const orders = ordersAfter(quotes.at(-1)?.order, added.length);
  const picked = added.map(({ document, place, code, counterpart }, index): Quote => ({
    id: newId<QuoteId>(),
    document,
    place,
    ...(code && { code }),
    ...(counterpart && { counterpart, given: 'both' as const }),
    note: '',
    order: orders[index] ?? '',
    coder: session.coderId,
  }));
  return { written: await session.apply(pick(picked)), picked: picked.length };
}
