import type { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Wording } from '#i18n/wording.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { frequenciesReport } from '#interchange/reports/frequencies.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import type { NamedColumn } from './describe-table.ts';
import type { ReportRow } from './report-rows.ts';

/** A table of frequencies as a file: all figures of all rows, whether a code is closed on the page or not. */
export function frequencyFile(
  name: string,
  table: {
    readonly columns: readonly NamedColumn[];
    readonly rows: readonly ReportRow[];
    readonly caption: readonly string[];
  },
  tree: CodeTree,
  wording: Wording,
): ReportFile {
  const { reports } = wording.messages;
  const titled = (figure: keyof typeof reports.figures) => (column: { readonly title: string }) =>
    withoutIsolates(reports.figureOfColumn(column.title, reports.figures[figure]));
  const report = frequenciesReport(
    table.columns,
    table.rows.map(({ code, cells }) => ({ path: tree.path(code.id), cells })),
    {
      title: reports.frequencies,
      code: reports.code,
      level: reports.level,
      codings: titled('codings'),
      documents: titled('documents'),
      cases: ({ title, cases }) => withoutIsolates(reports.casesOfTitle(title, cases)),
      characters: titled('characters'),
      share: titled('share'),
      caption: table.caption.map(withoutIsolates),
      pathSeparator: PATH_SEPARATOR,
      language: wording.tag,
      direction: wording.direction,
    },
  );
  return { name, report, captionTitle: reports.whatIsCounted };
}
