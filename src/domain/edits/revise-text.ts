import type { Document, Source } from '#domain/document.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import type { Revision } from '#domain/revision.ts';
import type { Speaker } from '#domain/speaker.ts';
import { draft } from './draft.ts';

export interface ChangedSpeaker {
  readonly labels?: Speaker['labels'];
  readonly name?: string;
  readonly case?: CaseId | undefined;
}

/** What becomes of a document's speakers with its new text. */
export interface RevisedSpeakers {
  readonly added: readonly Speaker[];
  /** Speakers, and what of them is another from now on. */
  readonly changed: readonly (readonly [Speaker, ChangedSpeaker])[];
}

/** What becomes of a document with its new text. */
export interface RevisedDocument {
  readonly speakers: RevisedSpeakers;
  /** The file it was read from. */
  readonly source?: Source | undefined;
  /** Whether the document keeps the text it has; this one stands beside it until somebody chooses. */
  readonly isBeside?: boolean | undefined;
}

/**
 * Gives a document another text; its blobs are staged already. Codings, quotes and turn corrections are not touched: where
 * they are now is found through the revision's map.
 */
export function reviseText(
  name: 'reviseText' | 'replaceText',
  document: Document,
  revision: Revision,
  { speakers, source, isBeside = false }: RevisedDocument,
): Draft | undefined {
  const { text, units, map } = revision;
  const becoming = { current: revision.id, ...(source && { source }) };
  return draft(
    { name, ids: { document: document.id } },
    [
      created('revisions', revision),
      ...(isBeside ? [] : [changed('documents', document, becoming)]),
      ...speakers.added.map((speaker) => created('speakers', speaker)),
      ...speakers.changed.map(([speaker, fields]) => changed('speakers', speaker, fields)),
    ],
    { blobs: [text, units, ...(map ? [map] : [])] },
  );
}
