import { derivedGuid } from './derived-guid.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** What has an id of its own here. */
export type RecordKind =
  'attributes' | 'cases' | 'coders' | 'codes' | 'codings' | 'documents' | 'links' | 'memos';
/** What the format wants an id for, made of the id of what it belongs to. */
export type PartKind = 'selection' | 'text' | 'note' | 'case-link' | 'point';

/** Ids for a file: upper case without braces, each once in the file, and the same whenever a project is written. */
export class Guids {
  readonly #made = new Map<RecordKind | PartKind, Map<string, string>>();
  readonly #taken = new Set<string>();

  /** Of a record: its own id where that is a UUID. */
  of(kind: RecordKind, id: string): string {
    return this.#known(kind, id) ?? this.#make(kind, id, UUID.test(id) ? id.toUpperCase() : '');
  }

  part(kind: PartKind, id: string): string {
    return this.#known(kind, id) ?? this.#make(kind, id, '');
  }

  #known(kind: RecordKind | PartKind, id: string): string | undefined {
    return this.#made.get(kind)?.get(id);
  }

  #make(kind: RecordKind | PartKind, id: string, own: string): string {
    const thing = `${kind} ${id}`;
    let guid = own || derivedGuid(thing);
    for (let count = 2; this.#taken.has(guid); count += 1) {
      guid = derivedGuid(`${thing} ${String(count)}`);
    }
    this.#taken.add(guid);
    const made = this.#made.get(kind) ?? new Map<string, string>();
    this.#made.set(kind, made.set(id, guid));
    return guid;
  }
}
