import type { Coding, Placed } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import type { Quote } from '#domain/quote.ts';
import { draft } from './draft.ts';

/** Takes codings and quotes to be right where they are seen: from now on their places are of the current text. */
export function confirmPlaces(
  codings: readonly Placed<Coding>[],
  quotes: readonly Placed<Quote>[],
): Draft | undefined {
  const records = [
    ...codings.map((coding) => changed('codings', coding, { place: coding.place })),
    ...quotes.map((quote) => changed('quotes', quote, { place: quote.place })),
  ].filter((record) => record !== undefined);
  return draft({ name: 'confirmPlaces', count: records.length }, records);
}
