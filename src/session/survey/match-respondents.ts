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

/** Names for respondents that have no id: the survey's with the row's number, unlike those of cases there are. */
function respondentNames(
  rows: readonly ReadRow[],
  survey: string,
  cases: readonly Case[],
): string[] {
  const taken = new Set(cases.map(({ name }) => caseKey(name)));
  return rows.map(({ id }, row) => {
    if (id !== '') return id;
    let name = `${survey} ${String(row + 1)}`;
    for (let count = 2; taken.has(caseKey(name)); count += 1)
      name = `${survey} ${String(row + 1)}-${String(count)}`;
    taken.add(caseKey(name));
    return name;
  });
}

/**
 * Whom each row is of: the case for which the attribute called as the column of ids says this id, else the case of that
 * name or pseudonym, else a new one.
 */
export function matchRespondents(
  rows: readonly ReadRow[],
  survey: string,
  idColumn: string | undefined,
  standing: StandingCases,
): { readonly names: readonly string[]; readonly matches: readonly RowMatch[] } {
  const names = respondentNames(rows, survey, standing.cases);
  const idAttribute = standing.attributes.find(
    ({ of, name }) =>
      of === 'case' && idColumn !== undefined && caseKey(name) === caseKey(idColumn),
  );
  const byId = casesByValue(idAttribute, standing);
  const matches = matchRows(names, standing.cases).map((match, row): RowMatch => {
    const found = byId.get(caseKey(rows[row]?.id ?? ''));
    return found && match.type !== 'repeated' ? { type: 'exact', case: found } : match;
  });
  return { names, matches };
}
