import { layerOfId } from '#domain/coding.ts';
import type { BlobHash } from '#domain/ids.ts';
import { isKnownTable, type TableName } from '#domain/tables.ts';
import { recordsOf } from './apply.ts';
import type { Change, CodingColumns, ErasedRecord, Fields, RecordChange } from './change.ts';

/** Fields by which a record belongs to another. */
const OWNER: Readonly<Partial<Record<TableName, { field: string; table: TableName }>>> = {
  revisions: { field: 'document', table: 'documents' },
  speakers: { field: 'document', table: 'documents' },
  quotes: { field: 'document', table: 'documents' },
  participations: { field: 'document', table: 'documents' },
  decisions: { field: 'document', table: 'documents' },
  remarks: { field: 'document', table: 'documents' },
  turns: { field: 'revision', table: 'revisions' },
};
const TARGETS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  memos: ['target'],
  links: ['from', 'to'],
};

/** Fields that name a case, an original, or words in another text, and go without the record they are of. */
const NAMES = ['case', 'translationOf', 'counterpart'] as const;

function keyOf(table: string, id: unknown): string {
  return `${table} ${String(id)}`;
}

function blobsOf({ table, before, after }: RecordChange): unknown[] {
  const named = [before, after].flatMap((fields) =>
    table === 'revisions'
      ? [fields['text'], fields['units'], fields['map']]
      : [(fields['source'] as { hash?: unknown } | undefined)?.hash],
  );
  return table === 'revisions' || table === 'documents' ? named : [];
}

/** All erase orders of logs. */
export function erasedBy(changes: readonly Change[]): ErasedRecord[] {
  return changes.flatMap(({ erases }) => erases ?? []);
}

/**
 * What goes when some records are erased for good: they and whatever belongs to them (a document's texts, speakers, codings
 * and quotes, a case's values, the memos on all of these), in everything that logs say of them at any time.
 */
export class Erasure {
  readonly #keys: Set<string>;
  /** Texts and files that nothing else names. */
  readonly blobs: ReadonlySet<BlobHash>;
  /** What is to be in the erase order: all that goes but codings, which go with their document. */
  readonly records: readonly ErasedRecord[];

  constructor(roots: readonly ErasedRecord[], changes: readonly Change[]) {
    this.#keys = new Set(roots.map(({ table, id }) => keyOf(table, id)));
    const records = roots.length > 0 ? changes.flatMap((change) => [...recordsOf(change)]) : [];
    for (let known = -1; known < this.#keys.size;) {
      known = this.#keys.size;
      for (const record of records)
        if (this.#goes(record)) this.#keys.add(keyOf(record.table, record.id));
    }
    const going = records.filter((record) => this.#goes(record));
    const kept = new Set(records.filter((record) => !this.#goes(record)).flatMap(blobsOf));
    this.blobs = new Set(
      going.flatMap(blobsOf).filter((hash): hash is BlobHash => !!hash && !kept.has(hash)),
    );
    const listed = going.filter(({ table }) => table !== 'codings');
    const all = [...roots, ...listed].map(({ table, id }) => [keyOf(table, id), { table, id }]);
    this.records = [...new Map(all as [string, ErasedRecord][]).values()];
  }

  /** The change without what is erased: the same one where it holds nothing of it. */
  applyTo(change: Change): Change {
    const records = change.records.flatMap((record) => this.#rest(record) ?? []);
    const columns = change.columns?.filter((one) => !this.#goesWithLayer(one));
    const blobs = change.blobs?.filter((hash) => !this.blobs.has(hash as BlobHash));
    const isSame =
      records.length === change.records.length &&
      records.every((record, index) => record === change.records[index]) &&
      columns?.length === change.columns?.length &&
      blobs?.length === change.blobs?.length;
    return isSame ? change : { ...change, records, columns, blobs };
  }

  /** A record that stays, without naming what is erased; undefined for one that goes or says nothing then. */
  #rest(record: RecordChange): RecordChange | undefined {
    if (this.#keys.size === 0) return record;
    if (isKnownTable(record.table) && this.#goes(record)) return undefined;
    const rest = {
      ...record,
      before: this.#withoutErased(record.before),
      after: this.#withoutErased(record.after),
    };
    if (rest.before === record.before && rest.after === record.after) return record;
    const isEmpty = Object.keys(rest.before).length + Object.keys(rest.after).length === 0;
    return isEmpty ? undefined : rest;
  }

  #withoutErased(fields: Fields): Fields {
    const names = NAMES.filter((field) => this.#namesErased(field, fields[field]));
    if (names.length === 0) return fields;
    return Object.fromEntries(
      Object.entries(fields).filter(([field]) => !names.some((name) => name === field)),
    );
  }

  #namesErased(field: (typeof NAMES)[number], value: unknown): boolean {
    if (value === undefined) return false;
    if (field === 'case') return this.#has('cases', value);
    if (field === 'translationOf') return this.#has('documents', value);
    const { document, revision } = value as { document?: unknown; revision?: unknown };
    return this.#has('documents', document) || this.#has('revisions', revision);
  }

  #has(table: TableName, id: unknown): boolean {
    return this.#keys.has(keyOf(table, id));
  }

  #goes(record: RecordChange): boolean {
    const { table, id, layer } = record;
    if (this.#has(table, id)) return true;
    if (table === 'codings') return layer !== undefined && this.#goesWithLayer({ layer });
    if (table === 'values') return this.#hasSubject(record);
    return this.#isOfErased(record) || this.#hangsOnErased(record);
  }

  #goesWithLayer({ layer }: Pick<CodingColumns, 'layer'>): boolean {
    return this.#has('documents', layerOfId(layer).document);
  }

  #hasSubject({ id }: RecordChange): boolean {
    const [subject] = id.split('/');
    return this.#has('cases', subject) || this.#has('documents', subject);
  }

  #isOfErased({ table, id, before, after }: RecordChange): boolean {
    const owner = OWNER[table];
    if (!owner) return false;
    const owners = [before[owner.field], after[owner.field]];
    // A turn's id begins with its revision.
    if (table === 'turns') owners.push(id.slice(0, id.lastIndexOf('/')));
    return owners.some((one) => one !== undefined && this.#has(owner.table, one));
  }

  #hangsOnErased({ table, before, after }: RecordChange): boolean {
    return (TARGETS[table] ?? []).some((field) =>
      [before[field], after[field]].some((value) => {
        const target = value as { readonly table: TableName; readonly id: string } | undefined;
        return target !== undefined && this.#has(target.table, target.id);
      }),
    );
  }
}
