import type { CoderId, QuoteId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { Quote } from '#domain/quote.ts';
import { passageAt, type Passage } from './passage.ts';
import type { Study } from './study.ts';
import { StudyIndex } from './study-index.ts';

/** A passage on the list for the paper. */
export interface ListedQuote extends Passage {
  readonly id: QuoteId;
  readonly note: string;
  readonly coder: CoderId;
  /** Names of the code it was picked for and those above it; empty when it was picked from the bare text. */
  readonly path: readonly string[];
}

/** The quotes in the order of the list; those of documents that are gone, or that lie in another text, are left out. */
export function listQuotes(study: Study, quotes: readonly Quote[]): ListedQuote[] {
  const index = new StudyIndex(study);
  const inOrder = [...quotes].sort((a, b) => compareOrder(a, b) || (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((quote): ListedQuote[] => {
    const document = index.document(quote.document);
    if (!document || quote.place.revision !== document.document.current) return [];
    return [
      {
        ...passageAt(index, document, quote.place),
        id: quote.id,
        note: quote.note,
        coder: quote.coder,
        path: quote.code === undefined ? [] : index.tree.path(quote.code),
      },
    ];
  });
}
