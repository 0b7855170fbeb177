import type { TableColumn } from '#interchange/table/describe-column.ts';
import type { ReadTable } from '#interchange/table/read-table.ts';

/** A table of participants: one row each, its cells without blanks around them. */
export interface ReadParticipants extends ReadTable {
  /** The column that probably holds the participants' names. */
  readonly nameColumn: number;
}

const NAME =
  /^(?:(?:full |participant(?:'s)? |respondent(?:'s)? )?name|participant|respondent|interviewee|case|نام|نوم)$/iu;

/** The column called a name, or else the first of texts that do not repeat. */
function nameColumnOf(columns: readonly TableColumn[]): number {
  const named = columns.findIndex(({ name }) => NAME.test(name));
  if (named >= 0) return named;
  return Math.max(
    0,
    columns.findIndex(({ type }) => type === 'text'),
  );
}

export function participantsOf(table: ReadTable): ReadParticipants {
  const rows = table.rows.map((row) => row.map((cell) => cell.trim()));
  return { ...table, rows, nameColumn: nameColumnOf(table.columns) };
}
