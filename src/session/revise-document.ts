import type { Document, Source } from '#domain/document.ts';
import type { RevisionId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { failure, success } from '#domain/result.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { sharedPart } from '#domain/text/shared-part.ts';
import { reviseTranscript } from '#interchange/revise/revise-transcript.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import {
  reviseWith,
  stagedText,
  type KnownText,
  type PresentText,
  type Revised,
} from './revise-with.ts';
import type { Session } from './session.svelte.ts';

/**
 * Below this a file is of something else. Measured on the sample transcripts: any two interviews of the study share at most
 * 0.03, and one of which every second word is another still 0.16 with itself.
 */
export const LEAST_SHARED = 0.1;

const LINE_END = /\r\n?/gu;
/** Half of a character, which no text that is stored can have. */
const HALF = /\p{Surrogate}/gu;

/** What somebody typed, as it can be stored. */
export function storableText(text: string): string {
  return text.replace(LINE_END, '\n').replace(HALF, '\ufffd');
}

/** A change to a text that somebody made of one; undefined where it is the same. Its turns are read anew where it differs. */
export async function editedText(
  db: ProjectDatabase,
  from: PresentText,
  after: string,
  isBeside = false,
): Promise<Draft | undefined> {
  const { revision, text: before, units, speakers } = from;
  if (after === before) return undefined;
  const map = diffTexts(before, after);
  const labels = speakers.flatMap((speaker) => speaker.labels);
  const revised = await reviseTranscript({ before, after, units, map, labels });
  const words = Math.max(0, revision.words + revised.words);
  const next = { text: after, units: revised.units, words, map };
  return stagedText(db, from, { name: 'reviseText', ...next, isBeside });
}

/** A text that was edited, and what somebody made of it. */
export interface EditedText {
  readonly from: RevisionId;
  readonly text: string;
  /** A text that need not be read again. */
  readonly known?: KnownText;
}

/**
 * Gives a document the text that a person made of it, as one change: its turns, and who speaks, are read anew where something
 * changed. Refused where it has another text by now.
 */
export function reviseDocument(
  session: Session,
  document: Pick<Document, 'id'>,
  { from, text, known }: EditedText,
): Promise<Revised> {
  return reviseWith(
    session,
    document.id,
    async (now) => {
      const current = now.revision.id;
      if (current !== from) return failure({ type: 'other-text-now', current });
      return success(await editedText(session.db, now, storableText(text)));
    },
    known,
  );
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
  return reviseWith(session, document.id, async (now) => {
    const { text, units, words } = file.read;
    if (text === now.text) return success(undefined);
    const map = diffTexts(now.text, text);
    const share = sharedPart(now.text, map);
    if (share < LEAST_SHARED && !file.isKnownToDiffer)
      return failure({ type: 'shares-nothing', share });
    const { source } = file;
    const next = { text, units, words, map, source };
    return success(await stagedText(session.db, now, { name: 'replaceText', ...next }));
  });
}
