import { foldLog, inOrder, type FoldedTables, type LoggedChange } from './fold-log.ts';
import { zipTexts } from './zip-texts.ts';

export interface ExportedTurn {
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  readonly label?: number;
  readonly time?: number;
}

interface ExportedUnits {
  readonly labels: readonly string[];
  readonly turns: readonly ExportedTurn[];
  /** Start and end of each, one after the other. */
  readonly sentences: readonly number[];
}

/**
 * A project file as the README inside it tells a stranger to read it: the log applied in order, the texts under their
 * hashes. Written from that description alone, to have something to hold the application's own figures against.
 */
export class ProjectFile {
  readonly manifest: { readonly name: string; readonly counts: { readonly changes: number } };
  readonly changes: readonly LoggedChange[];
  readonly #entries: ReadonlyMap<string, string>;
  readonly #tables: FoldedTables;

  private constructor(entries: ReadonlyMap<string, string>) {
    this.#entries = entries;
    this.manifest = JSON.parse(entries.get('manifest.json') ?? '') as ProjectFile['manifest'];
    const logs = [...entries].filter(([name]) => name.startsWith('log/'));
    const lines = logs.flatMap(([, text]) => text.split('\n').filter((line) => line !== ''));
    this.changes = inOrder(lines.map((line) => JSON.parse(line) as LoggedChange));
    this.#tables = foldLog(this.changes);
  }

  static async read(path: string): Promise<ProjectFile> {
    return new ProjectFile(await zipTexts(path));
  }

  get entryNames(): readonly string[] {
    return [...this.#entries.keys()];
  }

  entry(name: string): string {
    const text = this.#entries.get(name);
    if (text === undefined) throw new Error(`no ${name} in the file`);
    return text;
  }

  /** The records of a table that are there, with their ids. */
  rows<Row extends { readonly id: string }>(table: string): Row[] {
    return [...(this.#tables.get(table) ?? [])]
      .filter(([, fields]) => fields['present'] === true)
      .map(([id, fields]) => ({ ...fields, id }) as unknown as Row);
  }

  /** Everything that is there, by table and id. */
  allRows(): Record<string, unknown[]> {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const tables = [...this.#tables.keys()].sort();
    const rows = tables.map((table) => [table, this.rows(table).sort(byId)] as const);
    return Object.fromEntries(rows.filter(([, there]) => there.length > 0));
  }

  text(revision: string): string {
    return this.#blobOf(revision, 'text');
  }

  units(revision: string): ExportedUnits {
    return JSON.parse(this.#blobOf(revision, 'units')) as ExportedUnits;
  }

  #blobOf(revision: string, field: 'text' | 'units'): string {
    return this.entry(`blobs/${String(this.#tables.get('revisions')?.get(revision)?.[field])}`);
  }
}
