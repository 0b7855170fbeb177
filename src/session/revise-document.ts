import type { Document, Source } from '#domain/document.ts';
import {
  reviseText,
  type ChangedSpeaker,
  type RevisedSpeakers,
} from '#domain/edits/revise-text.ts';
import type { DocumentId, RevisionId, SpeakerId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { Speaker } from '#domain/speaker.ts';
import { positionMapToJson } from '#domain/stored-map.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import type { PositionMap } from '#domain/text/position-map.ts';
import { sharedPart } from '#domain/text/shared-part.ts';
import type { Units } from '#domain/text/turn.ts';
import { KnownPeople } from '#interchange/revise/known-people.ts';
import { reviseTranscript } from '#interchange/revise/revise-transcript.ts';
import { revisedSpeakers, type NewLabel } from '#interchange/revise/revised-speakers.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import { stageBlobs } from '#storage/blobs.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { entityOf, presentRows } from '#storage/present-rows.ts';
import { documentText, type DocumentText } from '#storage/queries.ts';
import { writeProblemOf, type WriteProblem } from '#storage/write-problem.ts';
import type { Session, Written } from './session.svelte.ts';

/**
 * Below this a file is of something else. Measured on the sample transcripts: any two interviews of the study share at most
 * 0.03, and one of which every second word is another still 0.16 with itself.
 */
export const LEAST_SHARED = 0.1;

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

type Made = Result<Draft | undefined, ReviseProblem>;

interface NewText {
  readonly name: 'reviseText' | 'replaceText';
  readonly text: string;
  readonly units: Units;
  readonly words: number;
  readonly map: PositionMap;
  readonly source?: Source | undefined;
}

/** A text of a document as it was read once. */
type KnownText = Pick<DocumentText, 'revision' | 'text' | 'units'>;

/** The text that a document has before it gets another. */
interface PresentText extends Pick<DocumentText, 'document' | 'revision' | 'text' | 'units'> {
  readonly speakers: readonly Speaker[];
}

async function speakersOf(db: ProjectDatabase, document: DocumentId): Promise<Speaker[]> {
  const rows = await db.rows('speakers').where({ document }).toArray();
  return rows.flatMap((row) => entityOf<'speakers'>(row) ?? []);
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

async function revisedPeople(
  db: ProjectDatabase,
  { document, units: before, speakers }: PresentText,
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

async function staged(
  db: ProjectDatabase,
  now: PresentText,
  { name, text, units, words, map, source }: NewText,
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
  return reviseText(name, document, made, people, source);
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
async function revise(
  session: Session,
  id: DocumentId,
  make: (now: PresentText) => Promise<Made>,
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

const LINE_END = /\r\n?/gu;
/** Half of a character, which no text that is stored can have. */
const HALF = /\p{Surrogate}/gu;

function storable(text: string): string {
  return text.replace(LINE_END, '\n').replace(HALF, '\ufffd');
}

/**
 * Gives a document the text that a person made of it, as one change: its turns, and who speaks, are read anew where something
 * changed. `from` is the text that was edited, and `known` one that need not be read again.
 */
export function reviseDocument(
  session: Session,
  document: Pick<Document, 'id'>,
  edited: { readonly from: RevisionId; readonly text: string; readonly known?: KnownText },
): Promise<Revised> {
  const make = async (now: PresentText): Promise<Made> => {
    const { revision, text: before, units, speakers } = now;
    if (revision.id !== edited.from)
      return failure({ type: 'other-text-now', current: revision.id });
    const after = storable(edited.text);
    if (after === before) return success(undefined);
    const map = diffTexts(before, after);
    const labels = speakers.flatMap((speaker) => speaker.labels);
    const revised = await reviseTranscript({ before, after, units, map, labels });
    const words = Math.max(0, revision.words + revised.words);
    const next = { text: after, units: revised.units, words, map };
    return success(await staged(session.db, now, { name: 'reviseText', ...next }));
  };
  return revise(session, document.id, make, edited.known);
}

/**
 * Gives a document the text of another file; codings lie where their words are in it. A file that shares nothing with the text
 * is refused, unless that is said to be known.
 */
export function replaceText(
  session: Session,
  document: Pick<Document, 'id'>,
  file: {
    readonly read: ReadTranscript;
    readonly source?: Source | undefined;
    readonly isKnownToDiffer?: boolean;
  },
): Promise<Revised> {
  return revise(session, document.id, async (now) => {
    const { text, units, words } = file.read;
    if (text === now.text) return success(undefined);
    const map = diffTexts(now.text, text);
    const share = sharedPart(now.text, map);
    if (share < LEAST_SHARED && !file.isKnownToDiffer)
      return failure({ type: 'shares-nothing', share });
    const { source } = file;
    const next = { text, units, words, map, source };
    return success(await staged(session.db, now, { name: 'replaceText', ...next }));
  });
}
