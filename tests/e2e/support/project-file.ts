import { readFile } from 'node:fs/promises';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

type Fields = Record<string, unknown>;

interface LogRecord {
  readonly table: string;
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
}

interface LogColumns {
  readonly does: 'add' | 'take';
  readonly layer: string;
  readonly revision: string;
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  readonly code: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

interface LoggedChange {
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
  readonly clock: string;
  readonly records: readonly LogRecord[];
  readonly columns?: readonly LogColumns[];
}

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
}

function sortKey({ clock, device, sequence }: LoggedChange): string {
  return `${clock} ${device} ${String(sequence).padStart(12, '0')}`;
}

/**
 * A project file as the README inside it tells a stranger to read it: the log applied in order, the texts under their
 * hashes. Written from that description alone, to have something to hold the application's own figures against.
 */
export class ProjectFile {
  readonly manifest: { readonly name: string; readonly counts: { readonly changes: number } };
  readonly changes: readonly LoggedChange[];
  readonly #entries: ReadonlyMap<string, string>;
  readonly #tables = new Map<string, Map<string, Fields>>();

  private constructor(entries: ReadonlyMap<string, string>) {
    this.#entries = entries;
    this.manifest = JSON.parse(entries.get('manifest.json') ?? '') as ProjectFile['manifest'];
    const logs = [...entries].filter(([name]) => name.startsWith('log/'));
    const lines = logs.flatMap(([, text]) => text.split('\n').filter((line) => line !== ''));
    const changes = lines.map((line) => JSON.parse(line) as LoggedChange);
    this.changes = changes.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    for (const change of this.changes) this.#apply(change);
  }

  static async read(path: string): Promise<ProjectFile> {
    const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(await readFile(path))));
    const entries = new Map<string, string>();
    for (const entry of await zip.getEntries())
      if (!entry.directory) entries.set(entry.filename, await entry.getData(new TextWriter()));
    await zip.close();
    return new ProjectFile(entries);
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
    return Object.fromEntries(
      [...this.#tables.keys()].sort().map((table) => [table, this.rows(table).sort(byId)]),
    );
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

  #apply({ records, columns = [] }: LoggedChange): void {
    for (const { table, id, before, after } of records) this.#set(table, id, before, after);
    for (const packed of columns) {
      packed.ids.forEach((id, index) => {
        const fields = {
          present: true,
          layer: packed.layer,
          code: packed.codes[packed.code[index] ?? -1],
          place: {
            revision: packed.revision,
            start: packed.start[index],
            end: packed.end[index],
          },
        };
        if (packed.does === 'add') this.#set('codings', id, {}, fields);
        else this.#set('codings', id, fields, {});
      });
    }
  }

  #set(table: string, id: string, before: Fields, after: Fields): void {
    const rows = this.#tables.get(table) ?? new Map<string, Fields>();
    this.#tables.set(table, rows);
    const taken = Object.keys(before).filter((name) => !(name in after));
    const kept = Object.entries(rows.get(id) ?? {}).filter(([name]) => !taken.includes(name));
    rows.set(id, { ...Object.fromEntries(kept), ...after });
  }
}
