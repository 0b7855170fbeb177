import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';
import { caseKey } from '#session/stage-transcripts.ts';

/** What a row of the table is taken for. */
export type RowMatch =
  /** The case of exactly this name, or of this name but for case, spaces and the form of letters. */
  | { readonly type: 'exact' | 'near'; readonly case: Case }
  /** No case of that name yet. */
  | { readonly type: 'new' }
  /** The same name as a row before, counted from 0. */
  | { readonly type: 'repeated'; readonly row: number }
  /** No name in the cell. */
  | { readonly type: 'nameless' };

/** Matches the names of a table, one a row, with cases by name and, where that fails, by pseudonym. */
export function matchRows(names: readonly string[], cases: readonly Case[]): RowMatch[] {
  const byKey = new Map<string, Case>();
  for (const one of [...cases].reverse()) if (one.pseudonym) byKey.set(caseKey(one.pseudonym), one);
  for (const one of [...cases].reverse()) byKey.set(caseKey(one.name), one);
  const rowByKey = new Map<string, number>();
  return names.map((name, row): RowMatch => {
    const key = caseKey(name);
    if (key === '') return { type: 'nameless' };
    const before = rowByKey.get(key);
    if (before !== undefined) return { type: 'repeated', row: before };
    rowByKey.set(key, row);
    const found = byKey.get(key);
    if (!found) return { type: 'new' };
    return { type: found.name === name ? 'exact' : 'near', case: found };
  });
}

/** What a person wants of a row. */
export type RowChoice =
  | { readonly type: 'case'; readonly id: CaseId }
  | { readonly type: 'create' }
  | { readonly type: 'leave' };

export function defaultRowChoice(match: RowMatch): RowChoice {
  if (match.type === 'exact' || match.type === 'near') return { type: 'case', id: match.case.id };
  return { type: match.type === 'new' ? 'create' : 'leave' };
}
