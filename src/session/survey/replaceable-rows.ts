import type { DocumentId } from '#domain/ids.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import { hasChanged, type KnownSurvey, type ReadRow } from './survey-rows.ts';

export interface ReplaceableRows {
  /** By the fold of their keys, with the documents that go. */
  readonly free: ReadonlyMap<string, readonly DocumentId[]>;
  /** Places in the table of rows whose texts somebody has worked on. */
  readonly worked: readonly number[];
}

/** The rows whose answers are others now: those whose texts nobody has worked on can be replaced, the others stay. */
export function replaceableRows(
  rows: readonly ReadRow[],
  questions: readonly string[],
  known: KnownSurvey,
  worked: ReadonlySet<string>,
): ReplaceableRows {
  const free = new Map<string, readonly DocumentId[]>();
  const stay: number[] = [];
  const met = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const key = caseKey(row.key);
    const there = known.rows.get(key);
    // Of two rows with one id the second is left out.
    if (!there?.case || met.has(key)) continue;
    met.add(key);
    if (row.answers.length === 0 || !hasChanged(row, there, questions)) continue;
    if (there.documents.some((id) => worked.has(id))) stay.push(at);
    else free.set(key, there.documents);
  }
  return { free, worked: stay };
}
