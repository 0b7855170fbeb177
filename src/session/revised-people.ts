import type { Document } from '#domain/document.ts';
import type { ChangedSpeaker, RevisedSpeakers } from '#domain/edits/revise-text.ts';
import { newId } from '#storage/new-id.ts';
import type { SpeakerId } from '#domain/ids.ts';
import type { Speaker } from '#domain/speaker.ts';
import type { PositionMap } from '#domain/text/position-map.ts';
import type { Units } from '#domain/text/turn.ts';
import { KnownPeople } from '#interchange/revise/known-people.ts';
import { revisedSpeakers, type NewLabel } from '#interchange/revise/revised-speakers.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';

/** A text before it is changed, and who speaks in it. */
export interface SpokenText {
  readonly document: Document;
  readonly units: Units;
  readonly speakers: readonly Speaker[];
}

/** New labels as speakers; who they are is looked for among all whom the project names. */
async function newSpeakers(
  db: ProjectDatabase,
  { id: document }: Document,
  labels: readonly NewLabel[],
): Promise<Speaker[]> {
  if (labels.length === 0) return [];
  const people = new KnownPeople(await presentRows(db, 'speakers'), await presentRows(db, 'cases'));
  return labels.map((one) => ({
    ...{ id: newId<SpeakerId>(), document, labels: [one.label], name: one.label },
    ...people.whoIs(one),
  }));
}

/** Who alone responded in a document about a case is that case, before somebody comes who may be another. */
function respondsAlone(document: Document, speakers: readonly Speaker[]): Speaker | undefined {
  const [alone, ...others] = speakers.filter(({ role }) => role === 'respondent');
  return document.case && others.length === 0 && !alone?.case ? alone : undefined;
}

/** Who speaks in a text that was made of one: new people, and what becomes of those who were there. */
export async function revisedPeople(
  db: ProjectDatabase,
  { document, units: before, speakers }: SpokenText,
  after: Units,
  map: PositionMap,
): Promise<RevisedSpeakers> {
  const { added: labels, renamed } = revisedSpeakers(speakers, before, after, map);
  const added = await newSpeakers(db, document, labels);
  const changed = new Map<Speaker, ChangedSpeaker>(renamed);
  const isJoined = added.some(({ role }) => role === 'respondent');
  const alone = isJoined ? respondsAlone(document, speakers) : undefined;
  if (alone) changed.set(alone, { ...changed.get(alone), case: document.case });
  return { added, changed: [...changed] };
}
