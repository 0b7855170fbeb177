import { layerOfId, type Coding, type Placed } from '#domain/coding.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import type { Quote } from '#domain/quote.ts';
import { textReview, type ReviewItem } from '#domain/text-review.ts';
import type { Session } from '#session/session.svelte.ts';
import { revisionTree } from '#storage/placed.ts';
import { entityOf, presentRows } from '#storage/present-rows.ts';
import { storedCodings } from '#storage/queries.ts';
import { saidByOthers, type SaidBy } from './said-by-others.ts';

/** A coding or quote whose words are others now, or said by others, or are no more. */
export type ReviewLine = Omit<ReviewItem<unknown>, 'thing'> & {
  /** Where the words are the same, and others say them. */
  readonly saidBy?: SaidBy;
  readonly coder: CoderId;
  /** Whether the current coder decides on it. */
  readonly isOwn: boolean;
} & (
    | { readonly kind: 'coding'; readonly thing: Coding }
    | { readonly kind: 'quote'; readonly thing: Quote }
  );

/** As it is seen now; undefined of one that is lost. */
export function placedCoding({ thing, now }: ReviewItem<Coding>): Placed<Coding> | undefined {
  return now.state === 'lost' ? undefined : { ...thing, place: now.place, stored: thing.place };
}

export function placedQuote({ thing, now }: ReviewItem<Quote>): Placed<Quote> | undefined {
  return now.state === 'lost' ? undefined : { ...thing, place: now.place, stored: thing.place };
}

function offsetOf({ now }: ReviewLine): number {
  return now.state === 'lost' ? (now.at ?? 0) : now.place.start;
}

/** What of a document's codings and quotes that are seen has lost or changed its words, or who says them, in the order of the text. */
export async function readTextReview(session: Session, id: DocumentId): Promise<ReviewLine[]> {
  const { db, data, coderId } = session;
  const document = entityOf<'documents'>(await db.rows('documents').get(id));
  // A document that has had one text only has nothing in another.
  const hasOne = (await db.rows('revisions').where({ document: id }).count()) < 2;
  if (!document || hasOne) return [];
  const isOlder = ({ place }: Coding | Quote) => place.revision !== document.current;
  const codings = (await storedCodings(db, document, data.visibility)).filter(isOlder);
  const quotes = (await presentRows(db, 'quotes')).filter(
    (quote) => quote.document === document.id && isOlder(quote) && data.visibility.seesQuote(quote),
  );
  if (codings.length === 0 && quotes.length === 0) return [];
  const tree = await revisionTree(db, document.id);
  const ofCodings = [
    ...(await textReview(tree, codings, document.current)),
    ...(await saidByOthers(db, document, tree, codings)),
  ];
  const ofQuotes = [
    ...(await textReview(tree, quotes, document.current)),
    ...(await saidByOthers(db, document, tree, quotes)),
  ];
  const lines: ReviewLine[] = [
    ...ofCodings.map((item) => {
      const { coder } = layerOfId(item.thing.layer);
      return { ...item, kind: 'coding' as const, coder, isOwn: coder === coderId };
    }),
    ...ofQuotes.map((item) => ({
      ...{ ...item, kind: 'quote' as const, coder: item.thing.coder, isOwn: true },
    })),
  ];
  return lines.sort((a, b) => offsetOf(a) - offsetOf(b));
}
