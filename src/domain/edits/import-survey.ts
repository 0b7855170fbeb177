import type { Draft } from '#domain/log/change.ts';
import { draft } from './draft.ts';

/**
 * Brings a survey in: what its rows say of cases, and its open answers as documents of these. Both drafts become one
 * change, taken back by one undo. `replaced` takes away the texts in whose place others come.
 */
export function importSurvey(
  participants: Draft | undefined,
  documents: Draft | undefined,
  replaced?: Draft,
): Draft | undefined {
  return draft(
    { name: 'importSurvey', count: documents?.edit.count ?? 0 },
    [...(participants?.records ?? []), ...(documents?.records ?? []), ...(replaced?.records ?? [])],
    { blobs: documents?.blobs ?? [] },
  );
}
