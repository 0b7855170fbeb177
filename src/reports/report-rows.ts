import type { CodeTree } from '#analysis/code-tree.ts';
import type { FrequencyCell, FrequencyTable } from '#analysis/frequencies.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';

export interface ReportRow {
  readonly code: Code;
  /** Among the rows that are shown: 0 at the top. */
  readonly depth: number;
  /** One for each column of the table. */
  readonly cells: readonly FrequencyCell[];
  readonly hasRowsBelow: boolean;
}

/** The rows of a table in the order of the codebook, themes alone or without those that nobody used. */
export function reportRows(
  table: FrequencyTable,
  tree: CodeTree,
  shown: { readonly themesOnly: boolean; readonly showsEmpty: boolean },
): ReportRow[] {
  const rows = table.rows.flatMap(({ code: id, cells }) => {
    const code = tree.get(id);
    const isUsed = cells.some(({ codings }) => codings > 0);
    const isShown = (isUsed || shown.showsEmpty) && (code?.isTheme || !shown.themesOnly);
    return code && isShown ? [{ code, cells }] : [];
  });
  const ids = new Set(rows.map(({ code }) => code.id));
  return rows.map(({ code, cells }) => ({
    code,
    cells,
    depth: tree.ancestors(code.id).filter(({ id }) => ids.has(id)).length,
    hasRowsBelow: tree.descendants(code.id).some(({ id }) => ids.has(id)),
  }));
}

/** The rows that are left when some codes are closed. */
export function openRows(
  rows: readonly ReportRow[],
  tree: CodeTree,
  closed: ReadonlySet<CodeId>,
): ReportRow[] {
  return rows.filter(({ code }) => !tree.ancestors(code.id).some(({ id }) => closed.has(id)));
}
