import { alignTurns, joinTranslation } from '#domain/edits/translations.ts';
import { pickQuotes } from '#domain/edits/pick-quotes.ts';
import type { QuoteId } from '#domain/ids.ts';
import type { Counterpart } from '#domain/speaker.ts';
import type { Session } from '#session/session.svelte.ts';
import { newId } from '#storage/new-id.ts';
import { correctionsOf } from '#storage/placed.ts';
import { documentText, type DocumentText } from '#storage/queries.ts';
import { documentNow } from './revisable.ts';

/** Titles of the sample: an interview in Urdu, and the one in English that passes for its translation. */
export const ORIGINAL = 'Official 06';
export const TRANSLATION = 'Official 03';

export async function textNow({ db }: Session, title: string): Promise<DocumentText> {
  return documentText(db, await documentNow(db, title));
}

/** The place of a turn, with or without its label. */
function placeOfTurn({ revision, turns }: DocumentText, index: number, isBody = false) {
  const turn = turns[index];
  if (!turn) throw new RangeError(`there is no turn ${String(index)}`);
  return { revision: revision.id, start: isBody ? turn.bodyStart : turn.start, end: turn.end };
}

/** Says of turns of the translation what they stand beside: a turn of the original, what the one above does, or nothing. */
export async function say(
  session: Session,
  said: Readonly<Record<number, number | 'above' | 'none'>>,
): Promise<void> {
  const original = await textNow(session, ORIGINAL);
  const { revision } = await textNow(session, TRANSLATION);
  const counterparts = Object.entries(said).map(([index, beside]): [number, Counterpart] => [
    Number(index),
    typeof beside === 'number' ? placeOfTurn(original, beside) : beside,
  ]);
  const standing = await correctionsOf(session.db, revision);
  await session.apply(alignTurns(revision, standing, new Map(counterparts)));
}

/** Joins the two, says of the third turn that it is the fifth and of the sixth that it is nothing, and quotes both. */
export async function joinSample(session: Session): Promise<void> {
  const [original, translation] = [
    await textNow(session, ORIGINAL),
    await textNow(session, TRANSLATION),
  ];
  await session.apply(joinTranslation(translation.document, original.document));
  await say(session, { 2: 4, 5: 'none' });
  const counterpart = {
    document: original.document.id,
    place: placeOfTurn(original, 4, true),
  };
  await session.apply(
    pickQuotes([
      {
        id: newId<QuoteId>(),
        document: translation.document.id,
        place: placeOfTurn(translation, 2, true),
        counterpart,
        given: 'both',
        note: '',
        order: 'a0',
        coder: session.coderId,
      },
    ]),
  );
}
