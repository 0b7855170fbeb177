import type { Document } from '#domain/document.ts';
import { isRead, type FileDraft } from './file-draft.ts';

export interface Duplicate {
  readonly where: 'project' | 'drop';
  /** Title of the document, or name of the file, that has the same bytes. */
  readonly of: string;
}

/** Files whose bytes are in the project already, or stand earlier in the drop; by the draft's id. */
export function duplicatesOf(
  drafts: readonly FileDraft[],
  documents: readonly Document[],
): ReadonlyMap<string, Duplicate> {
  const seen = new Map<string, Duplicate>();
  for (const { source, title } of documents)
    if (source) seen.set(source.hash, { where: 'project', of: title });
  const duplicates = new Map<string, Duplicate>();
  for (const draft of drafts) {
    if (!isRead(draft)) continue;
    const { hash } = draft.outcome.value;
    const first = seen.get(hash);
    if (first) duplicates.set(draft.id, first);
    else seen.set(hash, { where: 'drop', of: draft.file.name });
  }
  return duplicates;
}

export function isIncluded(draft: FileDraft, duplicates: ReadonlyMap<string, Duplicate>): boolean {
  return isRead(draft) && (draft.choice ?? !duplicates.has(draft.id));
}
