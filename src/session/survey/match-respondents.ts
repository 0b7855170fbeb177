import { valueIdOf, type Attribute, type Case, type Value } from '#domain/case.ts';
import { matchRows, type RowMatch } from '#session/participants/match-rows.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import type { ReadRow } from './survey-rows.ts';

export interface StandingCases {
  readonly cases: readonly Case[];
  readonly attributes: readonly Attribute[];
  /** By their id. */
  readonly values: ReadonlyMap<string, Value>;
}

/** The cases by what an attribute says of them, folded; of two that say the same the first. */
function casesByValue(
  attribute: Attribute | undefined,
  { cases, values }: StandingCases,
): ReadonlyMap<string, Case> {
  const byValue = new Map<string, Case>();
  if (!attribute) return byValue;
  for (const one of cases.toReversed()) {
    const value = values.get(valueIdOf(one.id, attribute.id))?.value;
    if (value !== undefined) byValue.set(caseKey(String(value)), one);
  }
  return byValue;
}

/**
 * Whom each row is of: the case for which the attribute called as the column of ids says this id, else the case of that
 * name or pseudonym, else a new one. A row without an id is of somebody new.
 */
export function matchRespondents(
  rows: readonly ReadRow[],
  idColumn: string | undefined,
  standing: StandingCases,
): RowMatch[] {
  const ids = rows.map(({ id }) => id);
  const idAttribute = standing.attributes.find(
    ({ of, name }) =>
      of === 'case' && idColumn !== undefined && caseKey(name) === caseKey(idColumn),
  );
  const byId = casesByValue(idAttribute, standing);
  return matchRows(ids, standing.cases).map((match, row): RowMatch => {
    if (match.type === 'nameless') return { type: 'new' };
    const found = byId.get(caseKey(ids[row] ?? ''));
    return found && match.type !== 'repeated' ? { type: 'exact', case: found } : match;
  });
}
