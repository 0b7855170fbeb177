import type { Document, Source } from '#domain/document.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import type { Revision } from '#domain/revision.ts';
import type { Speaker } from '#domain/speaker.ts';
import { draft } from './draft.ts';

/** What becomes of a document's speakers with its new text. */
export interface RevisedSpeakers {
  readonly added: readonly Speaker[];
  /** Speakers, and the labels they have in the new text too. */
  readonly relabelled: readonly (readonly [Speaker, readonly string[]])[];
}

/**
 * Gives a document another text; its blobs are staged already. Codings, quotes and turn corrections are not touched: where
 * they are now is found through the revision's map.
 */
export function reviseText(
  name: 'reviseText' | 'replaceText',
  document: Document,
  revision: Revision,
  { added, relabelled }: RevisedSpeakers,
  source?: Source,
): Draft | undefined {
  const { text, units, map } = revision;
  return draft(
    { name, ids: { document: document.id } },
    [
      created('revisions', revision),
      changed('documents', document, { current: revision.id, ...(source && { source }) }),
      ...added.map((speaker) => created('speakers', speaker)),
      ...relabelled.map(([speaker, labels]) =>
        changed('speakers', speaker, { labels: [...labels] }),
      ),
    ],
    { blobs: [text, units, ...(map ? [map] : [])] },
  );
}
