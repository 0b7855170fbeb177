import type { Database as Handle, SqlValue } from 'sql.js';
import { DatabaseFault } from './database-fault.ts';
import type { DatabaseLimits } from './database-limits.ts';

/** The columns asked for; null where the row, or the table, has none. */
export type Row<Column extends string> = Readonly<Record<Column, SqlValue>>;

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function sizeOf(value: SqlValue): number {
  return typeof value === 'string' || value instanceof Uint8Array ? value.length : 0;
}

/**
 * The tables of a database, for reading. Only stored columns of ordinary tables are read, never views, virtual tables
 * or generated columns: those could run whatever the file says.
 */
export class Database {
  readonly #handle: Handle;
  readonly #limits: DatabaseLimits;
  /** By their names in small letters. */
  readonly #tables: ReadonlyMap<string, string>;
  #rows = 0;
  #characters = 0;

  constructor(handle: Handle, limits: DatabaseLimits) {
    this.#handle = handle;
    this.#limits = limits;
    for (const setting of ['trusted_schema = OFF', 'query_only = ON', 'cell_size_check = ON']) {
      this.#select(`PRAGMA ${setting}`);
    }
    // What has no page of its own is a view or a virtual table.
    const tables = this.#select(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0",
    );
    this.#tables = new Map(tables.map(([name]) => [String(name).toLowerCase(), String(name)]));
  }

  has(table: string): boolean {
    return this.#tables.has(table);
  }

  /** Whether it has the table and, in it, the columns. */
  hasColumns(table: string, columns: readonly string[]): boolean {
    const known = this.#columns(table);
    return columns.every((column) => known.has(column));
  }

  /** All rows of a table in the order of their ids; none where there is no such table. */
  rows<Column extends string>(table: string, columns: readonly Column[]): Row<Column>[] {
    const name = this.#tables.get(table);
    const known = this.#columns(table);
    if (name === undefined || known.size === 0) return [];
    const selected = columns.map((column) => {
      const own = known.get(column);
      return own === undefined ? 'NULL' : quotedName(own);
    });
    // An index could stand in for the table, and hold something else.
    const query = `SELECT ${selected.join(', ')} FROM ${quotedName(name)} NOT INDEXED`;
    return this.#select(query).map((values) => {
      const entries = columns.map((column, index) => [column, values[index] ?? null] as const);
      return Object.fromEntries(entries) as Record<Column, SqlValue>;
    });
  }

  /** Names of a table's stored columns by the same in small letters: versions of a tool differ in them. */
  #columns(table: string): ReadonlyMap<string, string> {
    const name = this.#tables.get(table);
    if (name === undefined) return new Map();
    const columns = this.#select(`PRAGMA table_info(${quotedName(name)})`);
    return new Map(columns.map(([, column]) => [String(column).toLowerCase(), String(column)]));
  }

  #select(query: string): SqlValue[][] {
    const rows: SqlValue[][] = [];
    try {
      const statement = this.#handle.prepare(query);
      try {
        while (statement.step()) rows.push(this.#counted(statement.get()));
      } finally {
        statement.free();
      }
    } catch (error) {
      if (error instanceof DatabaseFault) throw error;
      throw new DatabaseFault({ type: 'damaged' });
    }
    return rows;
  }

  #counted(row: SqlValue[]): SqlValue[] {
    this.#rows += 1;
    for (const value of row) this.#characters += sizeOf(value);
    const { rows, characters } = this.#limits;
    if (this.#rows > rows) throw new DatabaseFault({ type: 'too-many-rows', limit: rows });
    if (this.#characters > characters) {
      throw new DatabaseFault({ type: 'unpacks-too-large', limitBytes: characters });
    }
    return row;
  }
}
