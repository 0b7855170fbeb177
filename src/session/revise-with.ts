import type { Document, Source } from '#domain/document.ts';
import { reviseText, type RevisedSpeakers } from '#domain/edits/revise-text.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { Speaker } from '#domain/speaker.ts';
import { positionMapToJson } from '#domain/stored-map.ts';
import type { PositionMap } from '#domain/text/position-map.ts';
import type { Units } from '#domain/text/turn.ts';
import { stageBlobs } from '#storage/blobs.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { entityOf } from '#storage/present-rows.ts';
import { documentText, type DocumentText } from '#storage/queries.ts';
import { writeProblemOf, type WriteProblem } from '#storage/write-problem.ts';
import { revisedPeople } from './revised-people.ts';
import type { Session, Written } from './session.svelte.ts';

/** Why a document did not get another text. */
export type ReviseProblem =
  /** It is gone. */
  | { readonly type: 'document-gone' }
  /** It has another text by now than the one that was edited. */
  | { readonly type: 'other-text-now'; readonly current: RevisionId }
  /** The file shares nothing with the text, or this part of it; it may be brought in as a document of its own. */
  | { readonly type: 'shares-nothing'; readonly share: number };

/** Undefined where the text is what it was: nothing is written. */
export type Revised = Result<Written | undefined, ReviseProblem | WriteProblem>;

/** Nothing is to be written where there is no draft. */
export type MadeText = Result<Draft | undefined, ReviseProblem>;

/** What a document gets as its text. */
export interface NewText {
  readonly name: 'reviseText' | 'replaceText';
  readonly text: string;
  readonly units: Units;
  readonly words: number;
  readonly map: PositionMap;
  readonly source?: Source | undefined;
  /** Whether the document keeps the text it has, and somebody is to choose. */
  readonly isBeside?: boolean;
}

/** A text of a document as it was read once. */
export type KnownText = Pick<DocumentText, 'revision' | 'text' | 'units'>;

/** The text that a document has before it gets another. */
export interface PresentText extends Pick<
  DocumentText,
  'document' | 'revision' | 'text' | 'units'
> {
  readonly speakers: readonly Speaker[];
}

async function speakersOf(db: ProjectDatabase, document: DocumentId): Promise<Speaker[]> {
  const rows = await db.rows('speakers').where({ document }).toArray();
  return rows.flatMap((row) => entityOf<'speakers'>(row) ?? []);
}

/** Beside the text that stays, people are called what they are there. */
function withTheirNames({ added, changed }: RevisedSpeakers): RevisedSpeakers {
  return {
    added,
    changed: changed.flatMap(([speaker, { labels }]) => (labels ? [[speaker, { labels }]] : [])),
  };
}

/** A change that gives a document another text, made from the one given; the blobs are stored. */
export async function stagedText(
  db: ProjectDatabase,
  now: PresentText,
  { name, text, units, words, map, source, isBeside }: NewText,
): Promise<Draft | undefined> {
  const { document, revision } = now;
  const people = await revisedPeople(db, now, units, map);
  const contents = [text, JSON.stringify(units), positionMapToJson(map)];
  const [textHash, unitsHash, mapHash] = await stageBlobs(db, contents);
  if (!textHash || !unitsHash || !mapHash) throw new RangeError('nothing was stored');
  const made = {
    ...{ id: newId<RevisionId>(), document: document.id, parent: revision.id },
    ...{ map: mapHash, text: textHash, units: unitsHash, length: text.length, words },
  };
  const speakers = isBeside ? withTheirNames(people) : people;
  return reviseText(name, document, made, { speakers, source, isBeside });
}

/** What has been read already is not read again: a revision never changes. */
async function presentText(
  db: ProjectDatabase,
  document: Document,
  known: KnownText | undefined,
): Promise<PresentText> {
  const [text, speakers] = await Promise.all([
    known?.revision.id === document.current ? known : documentText(db, document),
    speakersOf(db, document.id),
  ]);
  return { ...text, document, speakers };
}

/** Makes and commits a draft of a document's present text when its turn has come. */
export async function reviseWith(
  session: Session,
  id: DocumentId,
  make: (now: PresentText) => Promise<MadeText>,
  known?: KnownText,
): Promise<Revised> {
  let made: Result<Draft | undefined, ReviseProblem | WriteProblem> = success(undefined);
  const written = await session.apply(async () => {
    const document = entityOf<'documents'>(await session.db.rows('documents').get(id));
    if (!document) made = failure({ type: 'document-gone' });
    else {
      made = await presentText(session.db, document, known)
        .then(make)
        .catch((error: unknown) => failure(writeProblemOf(error)));
    }
    return made.ok ? made.value : undefined;
  });
  return made.ok ? success(written) : made;
}
