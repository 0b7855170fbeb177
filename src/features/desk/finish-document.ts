import { finishDocuments, reopenDocument } from '#domain/edits/rounds.ts';
import { roundPlace, type RoundPlace } from '#session/rounds/parts-in-rounds.ts';
import type { Desk } from './desk.svelte.ts';

/** The open round the document on the desk is read for. */
export function placeInRound({ session, document }: Desk): RoundPlace | undefined {
  return roundPlace(document.id, session.coderId, session.data);
}

/** Whether the current coder can say of the document that it is finished. */
export function canFinish(desk: Desk): boolean {
  return placeInRound(desk)?.isOther === false;
}

/** Says that the current coder has finished the document of an open round, or has not after all. */
export async function toggleFinished(desk: Desk): Promise<void> {
  const place = placeInRound(desk);
  if (!place || place.isOther) return;
  const { session, document } = desk;
  const finishing = { document: document.id, coder: place.coder };
  await session.apply(
    place.finished
      ? reopenDocument(place.finished)
      : finishDocuments([finishing], session.data.participations, Date.now()),
  );
}
