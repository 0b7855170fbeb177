import type { Document } from '#domain/document.ts';
import type { ImportedDocument } from '#domain/edits/import-documents.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import type { SurveyPlan } from './name-survey.ts';
import type { ReplaceableRows } from './replaceable-rows.ts';

/** What goes of a project's documents when a plan with replaced rows is carried out, by row. */
export function replacedByRow(
  { documents: planned, statuses }: Pick<SurveyPlan, 'documents' | 'statuses'>,
  free: ReplaceableRows['free'],
  documents: readonly Document[],
): ReadonlyMap<number, readonly Document[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const replacing = planned.filter(({ row }) => statuses[row] === 'replaced');
  return new Map(
    replacing.map(({ row, surveyRow }) => {
      const ids = free.get(caseKey(surveyRow.row)) ?? [];
      return [row, ids.flatMap((id) => byId.get(id) ?? [])];
    }),
  );
}

/**
 * The texts with those of replaced rows at the places in the list of the ones that go; `rows` are the rows of the texts, and
 * `gone` what goes by row.
 */
export function atTheirPlaces(
  imported: readonly ImportedDocument[],
  rows: readonly number[],
  gone: ReadonlyMap<number, readonly Document[]>,
): ImportedDocument[] {
  const free = new Map([...gone].map(([row, documents]) => [row, [...documents]]));
  return imported.map((one, at) => {
    const order = free.get(rows[at] ?? -1)?.shift()?.order;
    return order === undefined ? one : { ...one, document: { ...one.document, order } };
  });
}
