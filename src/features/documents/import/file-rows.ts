import type { Document } from '#domain/document.ts';
import { duplicatesOf, isIncluded, type Duplicate } from './duplicates.ts';
import { isRead, isWaiting, type FileDraft } from './file-draft.ts';

export interface FileRow {
  readonly id: string;
  readonly draft: FileDraft;
  readonly duplicate: Duplicate | undefined;
  readonly isIncluded: boolean;
}

export function fileRows(drafts: readonly FileDraft[], documents: readonly Document[]): FileRow[] {
  const duplicates = duplicatesOf(drafts, documents);
  return drafts.map((draft) => ({
    id: draft.id,
    draft,
    duplicate: duplicates.get(draft.id),
    isIncluded: isIncluded(draft, duplicates),
  }));
}

/** Whether a row has something a person should look at. */
export function hasProblem({ draft, duplicate }: FileRow): boolean {
  if (duplicate || draft.outcome?.ok === false) return true;
  return isRead(draft) && draft.outcome.value.transcript.warnings.length > 0;
}

export interface FileTally {
  readonly ready: number;
  readonly failed: number;
  readonly waiting: number;
}

export function tally(rows: readonly FileRow[]): FileTally {
  return {
    ready: rows.filter((row) => row.isIncluded).length,
    failed: rows.filter(({ draft }) => draft.outcome?.ok === false).length,
    waiting: rows.filter(({ draft }) => isWaiting(draft)).length,
  };
}
