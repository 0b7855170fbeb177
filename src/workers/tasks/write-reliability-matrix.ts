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

/** Names of columns that programs read; the same in every language. */
const PLACES = ['code', 'document', 'unit', 'units'] as const;

/** The matrix as CSV: a row a code and unit, a column a coder, 1, 0, or nothing where somebody did not take part. */
export async function writeReliabilityMatrix({
  coderNames,
  codeNames,
  documentTitles,
  ...input
}: WriteReliabilityMatrixInput): Promise<Result<Blob, never>> {
  const compared = await comparedStudyOf(input);
  const { documents } = compared.spans;
  const columns: ReportColumn[] = [...PLACES, ...numberTitles(coderNames, PLACES)].map((title) => ({
    key: title,
    title,
    kind: 'text',
  }));
  const rows = reliabilityMatrix(compared).map(({ code, document, unit, units, values }) => {
    const id = documents[document]?.id ?? '';
    return [codeNames[code] ?? '', documentTitles[id] ?? id, unit, units, ...values];
  });
  const text = csvText({ title: '', caption: [], columns, rows });
  return success(new Blob([text], { type: reportFormats.csv.mediaType }));
}
