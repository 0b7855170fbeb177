import initSqlJs from 'sql.js';

type Cell = string | number | null | Uint8Array;

/** A database of statements and of rows by their tables, whose columns are those of the first row. */
export async function database(
  statements: readonly string[],
  tables: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs();
  const made = new Database();
  try {
    for (const statement of statements) made.run(statement);
    for (const [table, rows] of Object.entries(tables)) {
      for (const row of rows) {
        const columns = Object.keys(row).map((column) => `"${column}"`);
        const places = columns.map(() => '?').join(', ');
        const values = `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places})`;
        made.run(values, Object.values(row));
      }
    }
    return new Uint8Array(made.export());
  } finally {
    made.close();
  }
}
