import type { ReportCell } from '#interchange/table/report.ts';
import { csvLine } from '#interchange/table/csv.ts';

/** Of the Frictionless Data table schema, version 1. */
export interface BundleField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly constraints?: { readonly enum: readonly string[] };
}

/** A table of a bundle with its part of the data dictionary. */
export interface BundleTable {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly description: string;
  readonly fields: readonly BundleField[];
  /** A cell for every field. */
  readonly rows: readonly (readonly ReportCell[])[];
}

/** Names of columns that people gave, told apart from each other and from `taken`. */
export function ownColumnNames(names: readonly string[], taken: readonly string[]): string[] {
  const known = new Set(taken);
  return names.map((name) => {
    const base = name.replace(/\s+/gu, ' ').trim() || 'attribute';
    let unique = base;
    for (let count = 2; known.has(unique); count += 1) unique = `${base} (${String(count)})`;
    known.add(unique);
    return unique;
  });
}

/** Without a byte order mark: programs that follow the schema take the first line letter by letter. */
export function bundleCsv({ fields, rows }: BundleTable): string {
  return [fields.map(({ name }) => name), ...rows].map(csvLine).join('');
}
