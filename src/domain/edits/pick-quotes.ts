import type { Draft } from '#domain/log/change.ts';
import { changed, created, removed } from '#domain/log/record.ts';
import type { Quote } from '#domain/quote.ts';
import { draft } from './draft.ts';

/** Puts passages on the quote list. */
export function pickQuotes(quotes: readonly Quote[]): Draft | undefined {
  return draft(
    { name: 'pickQuotes', count: quotes.length },
    quotes.map((quote) => created('quotes', quote)),
  );
}

export function editQuote(
  quote: Quote,
  fields: {
    readonly [Field in 'note' | 'order' | 'place' | 'counterpart' | 'given']?:
      Quote[Field] | undefined;
  },
): Draft | undefined {
  return draft({ name: 'editQuote', ids: { quote: quote.id } }, [changed('quotes', quote, fields)]);
}

export function removeQuotes(quotes: readonly Quote[]): Draft | undefined {
  return draft(
    { name: 'removeQuotes', count: quotes.length },
    quotes.map((quote) => removed('quotes', quote)),
  );
}
