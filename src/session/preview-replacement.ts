import type { Document } from '#domain/document.ts';
import type { BlobHash, RevisionId } from '#domain/ids.ts';
import { placeInRevision } from '#domain/place-in-revision.ts';
import type { Revision } from '#domain/revision.ts';
import { RevisionTree } from '#domain/revision-tree.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { sharedPart } from '#domain/text/shared-part.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import { readTextBlob } from '#storage/blobs.ts';
import { presentRows } from '#storage/present-rows.ts';
import { storedCodings, textOf } from '#storage/queries.ts';
import { LEAST_SHARED } from './revise-document.ts';
import type { Session } from './session.svelte.ts';

/** What would become of a document's codings and quotes if its text were another. */
export interface ReplacementPreview {
  readonly isSameText: boolean;
  /** How much of the shorter text is in the other, from 0 to 1. */
  readonly share: number;
  /** Whether it may be replaced without being asked again. */
  readonly isSimilar: boolean;
  /** On the words they are on now; on others; on none. */
  readonly same: number;
  readonly changed: number;
  readonly lost: number;
}

const HELD = 'held' as BlobHash;

/** Looks where codings and quotes that are seen would lie in a text that is not stored. */
export async function previewReplacement(
  { db, data }: Session,
  document: Document,
  { text, words }: Pick<ReadTranscript, 'text' | 'words'>,
): Promise<ReplacementPreview> {
  const rows = await db.rows('revisions').where({ document: document.id }).toArray();
  const current = rows.find(({ id }) => id === document.current);
  if (!current) throw new RangeError(`the document ${document.id} has no current revision`);
  const id = HELD as string as RevisionId;
  const blobs = { text: HELD, units: HELD };
  const held: Revision = {
    ...{ id, document: document.id, parent: current.id, ...blobs, length: text.length, words },
  };
  const tree = new RevisionTree([...rows, held], (hash) =>
    hash === HELD ? Promise.resolve(text) : readTextBlob(db, hash),
  );
  const quotes = await presentRows(db, 'quotes');
  const things = [
    ...(await storedCodings(db, document, data.visibility)),
    ...quotes.filter((one) => one.document === document.id && data.visibility.seesQuote(one)),
  ];
  const places = things.map(({ place }) => place);
  const states = (await placeInRevision(tree, places, id)).map(({ state }) => state);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const before = await textOf(db, current);
  const share = sharedPart(before, diffTexts(before, text));
  return {
    ...{ isSameText: text === before, share, isSimilar: share >= LEAST_SHARED },
    ...{ same: count('same') + count('moved'), changed: count('changed'), lost: count('lost') },
  };
}
