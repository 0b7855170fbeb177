import type { Draft } from '#domain/log/change.ts';
import { draft } from './draft.ts';

/**
 * Brings a survey in: what its rows say of cases, and its open answers as documents of these. Both drafts become one
 * change, taken back by one undo.
 */
export function importSurvey(
  participants: Draft | undefined,
  documents: Draft | undefined,
): Draft | undefined {
  return draft(
    { name: 'importSurvey', count: documents?.edit.count ?? 0 },
    [...(participants?.records ?? []), ...(documents?.records ?? [])],
    { blobs: documents?.blobs ?? [] },
  );
}
