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

/**
 * Gives a document another text; its blobs are staged already. Codings, quotes and turn corrections are not touched: where
 * they are now is found through the revision's map.
 */
export function reviseText(
  name: 'reviseText' | 'replaceText',
  document: Document,
  revision: Revision,
  speakers: RevisedSpeakers,
  source?: Source,
): Draft | undefined {
  const { text, units, map } = revision;
  return draft(
    { name, ids: { document: document.id } },
    [
      created('revisions', revision),
      changed('documents', document, { current: revision.id, ...(source && { source }) }),
      ...speakers.added.map((speaker) => created('speakers', speaker)),
      ...speakers.changed.map(([speaker, fields]) => changed('speakers', speaker, fields)),
    ],
    { blobs: [text, units, ...(map ? [map] : [])] },
  );
}
