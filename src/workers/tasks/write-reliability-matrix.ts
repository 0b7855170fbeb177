import {
  RELIABILITY_PLACES,
  RELIABILITY_SETTINGS,
} from '#analysis/agreement/project/reliability-columns.ts';
import { reliabilityMatrix } from '#analysis/agreement/project/reliability-matrix.ts';
import { success, type Result } from '#domain/result.ts';
import { numberTitles } from '#interchange/reports/number-titles.ts';
import { csvText } from '#interchange/table/csv.ts';
import { reportFormats } from '#interchange/table/report-formats.ts';
import type { ReportColumn } from '#interchange/table/report.ts';
import { comparedStudyOf, type ComparisonInput } from './compared-study-of.ts';

export interface WriteReliabilityMatrixInput extends ComparisonInput {
  /** What the file calls them, in the order of the setting. */
  readonly coderNames: readonly string[];
  readonly codeNames: readonly string[];
  /** By id. */
  readonly documentTitles: Readonly<Record<string, string>>;
}

const OWN_COLUMNS = [...RELIABILITY_PLACES, ...RELIABILITY_SETTINGS] as const;

/** In the order of `RELIABILITY_SETTINGS`. */
function settingCells({ unit, rule, hasInterviewers }: ComparisonInput['setting']) {
  const hasRule = unit !== 'character' && unit !== 'document';
  return [unit, hasRule ? rule : '', hasInterviewers ? 'yes' : 'no'];
}

/** The matrix as CSV: a row a code and unit, a column a coder, 1, 0, or nothing where somebody did not take part. */
export async function writeReliabilityMatrix({
  coderNames,
  codeNames,
  documentTitles,
  ...input
}: WriteReliabilityMatrixInput): Promise<Result<Blob, never>> {
  const compared = await comparedStudyOf(input);
  const { documents } = compared.spans;
  const names = [...OWN_COLUMNS, ...numberTitles(coderNames, OWN_COLUMNS)];
  const columns = names.map((title): ReportColumn => ({ key: title, title, kind: 'text' }));
  const setting = settingCells(input.setting);
  const rows = reliabilityMatrix(compared).map(({ code, document, unit, units, values }) => {
    const id = documents[document]?.id ?? '';
    return [codeNames[code] ?? '', documentTitles[id] ?? id, unit, units, ...setting, ...values];
  });
  const text = csvText({ title: '', caption: [], columns, rows });
  return success(new Blob([text], { type: reportFormats.csv.mediaType }));
}
