import { compareOrder } from '#domain/order.ts';
import type { EntityOf } from '#domain/tables.ts';
import type { ProjectDatabase, RowTableName } from '#storage/database.ts';
import { Live } from '#storage/live.svelte.ts';
import { presentRows } from '#storage/present-rows.ts';

type Ordered<Name extends RowTableName> = EntityOf<Name>[];

function follow<Name extends RowTableName>(db: ProjectDatabase, name: Name): Live<Ordered<Name>> {
  return new Live(async () => {
    const rows = await presentRows(db, name);
    return rows.every((row) => 'order' in row)
      ? (rows as (EntityOf<Name> & { order: string })[]).sort(compareOrder)
      : rows;
  });
}

/** The small tables of a project, in their order, following the database. A list is empty until the first answer. */
export class ProjectData {
  readonly #project;
  readonly #documents;
  readonly #revisions;
  readonly #speakers;
  readonly #cases;
  readonly #attributes;
  readonly #values;
  readonly #coders;
  readonly #codes;
  readonly #memos;
  readonly #quotes;
  readonly #counts;

  constructor(db: ProjectDatabase) {
    this.#project = follow(db, 'project');
    this.#documents = follow(db, 'documents');
    this.#revisions = follow(db, 'revisions');
    this.#speakers = follow(db, 'speakers');
    this.#cases = follow(db, 'cases');
    this.#attributes = follow(db, 'attributes');
    this.#values = follow(db, 'values');
    this.#coders = follow(db, 'coders');
    this.#codes = follow(db, 'codes');
    this.#memos = follow(db, 'memos');
    this.#quotes = follow(db, 'quotes');
    this.#counts = new Live(() => db.counts.toArray());
  }

  /** Whether the lists a screen shows at once have had their first answer. */
  get isReady(): boolean {
    return [this.#project, this.#documents, this.#codes, this.#coders].every(
      (live) => live.current !== undefined,
    );
  }
  get project() {
    return this.#project.current?.[0];
  }
  get documents() {
    return this.#documents.current ?? [];
  }
  get revisions() {
    return this.#revisions.current ?? [];
  }
  get speakers() {
    return this.#speakers.current ?? [];
  }
  get cases() {
    return this.#cases.current ?? [];
  }
  get attributes() {
    return this.#attributes.current ?? [];
  }
  get values() {
    return this.#values.current ?? [];
  }
  get coders() {
    return this.#coders.current ?? [];
  }
  get codes() {
    return this.#codes.current ?? [];
  }
  get memos() {
    return this.#memos.current ?? [];
  }
  get quotes() {
    return this.#quotes.current ?? [];
  }
  /** Present codings by layer and code, those of documents taken away included. */
  get counts() {
    return this.#counts.current ?? [];
  }
}
