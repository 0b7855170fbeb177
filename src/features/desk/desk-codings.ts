import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CodeId, CoderId, CodingId, DocumentId, LayerId, RevisionId } from '#domain/ids.ts';
import { recordsOf } from '#domain/log/apply.ts';
import type { Draft, RecordChange } from '#domain/log/change.ts';
import type { Blocks } from '#domain/text/blocks.ts';
import { CodingIndex, type IndexedCoding } from '#domain/text/coding-index.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { codingsById } from '#storage/queries.ts';

/** The codings of the open document in memory: every coder's, of whom some are shown. */
export class DeskCodings {
  readonly index: CodingIndex;
  readonly #db: ProjectDatabase;
  readonly #document: DocumentId;
  readonly #revision: RevisionId;
  readonly #codings = new Map<CodingId, Coding>();
  readonly #coders: CoderId[] = [];
  #shown: ReadonlySet<CoderId>;

  constructor(
    db: ProjectDatabase,
    place: { readonly document: DocumentId; readonly revision: RevisionId },
    blocks: Blocks,
    codings: readonly Coding[],
    shown: ReadonlySet<CoderId>,
  ) {
    this.#db = db;
    this.#document = place.document;
    this.#revision = place.revision;
    this.#shown = shown;
    for (const coding of codings) this.#codings.set(coding.id, coding);
    const indexed = codings.map((coding) => this.#indexed(coding));
    this.index = new CodingIndex(blocks.start, indexed);
    for (const coder of this.#coders) this.#applyShown(coder);
  }

  get(id: CodingId): Coding | undefined {
    return this.#codings.get(id);
  }

  /** Codings of one code, of every coder. */
  ofCode(code: CodeId): Coding[] {
    return this.index.idsOfCode(code).flatMap((id) => this.#codings.get(id) ?? []);
  }

  /** Codings of coders that are not shown, over a span. */
  hiddenIn(span: { readonly start: number; readonly end: number }): Coding[] {
    return [...this.#codings.values()].filter(
      (coding) =>
        !this.#shown.has(coderOf(coding)) &&
        coding.place.start < span.end &&
        span.start < coding.place.end,
    );
  }

  show(coders: ReadonlySet<CoderId>): void {
    this.#shown = coders;
    for (const coder of this.#coders) this.#applyShown(coder);
  }

  add(coding: Coding): void {
    if (this.#codings.has(coding.id)) this.remove(coding.id);
    this.#codings.set(coding.id, coding);
    this.index.add(this.#indexed(coding));
  }

  remove(id: CodingId): void {
    if (this.#codings.delete(id)) this.index.remove(id);
  }

  /** Takes a change over; returns the codings it touched here. What came into sight is read whole from the store. */
  async follow(change: Draft): Promise<CodingId[]> {
    const records = [...recordsOf(change)].filter(
      ({ table, layer }) =>
        table === 'codings' && layer && layerOfId(layer).document === this.#document,
    );
    const stored = await this.#storedOf(records.filter((record) => !this.#says(record)));
    for (const record of records) {
      const id = record.id as CodingId;
      const coding = isGone(record) ? undefined : (this.#says(record) ?? stored.get(id));
      if (coding?.place.revision === this.#revision) this.add(coding);
      else this.remove(id);
    }
    return records.map(({ id }) => id as CodingId);
  }

  /** The whole coding, as far as the record and what is known here say it. */
  #says({ id, layer, after }: RecordChange): Coding | undefined {
    const known = this.#codings.get(id as CodingId);
    const { code, place } = { ...known, ...after } as Partial<Coding>;
    return layer && code && place && { id: id as CodingId, layer, code, place };
  }

  async #storedOf(records: readonly RecordChange[]): Promise<Map<CodingId, Coding>> {
    const idsByLayer = new Map<LayerId, CodingId[]>();
    for (const record of records) {
      if (isGone(record) || !record.layer) continue;
      const ids = idsByLayer.get(record.layer) ?? [];
      ids.push(record.id as CodingId);
      idsByLayer.set(record.layer, ids);
    }
    const stored = new Map<CodingId, Coding>();
    for (const [layer, ids] of idsByLayer) {
      for (const [id, coding] of await codingsById(this.#db, layer, ids)) stored.set(id, coding);
    }
    return stored;
  }

  #indexed(coding: Coding): IndexedCoding {
    const { start, end } = coding.place;
    return { id: coding.id, code: coding.code, layer: this.#layerNumber(coding), start, end };
  }

  #layerNumber(coding: Coding): number {
    const coder = coderOf(coding);
    const known = this.#coders.indexOf(coder);
    if (known >= 0) return known;
    const number = this.#coders.push(coder) - 1;
    // While the index is being filled nothing is asked of it; the constructor hides what is to be hidden.
    if (this.index as CodingIndex | undefined) this.#applyShown(coder);
    return number;
  }

  #applyShown(coder: CoderId): void {
    this.index.setLayerShown(this.#coders.indexOf(coder), this.#shown.has(coder));
  }
}

/** Whether a change takes a coding out of sight. */
function isGone({ before, after }: RecordChange): boolean {
  return 'present' in before && after['present'] !== true;
}

export function coderOf(coding: Coding): CoderId {
  return layerOfId(coding.layer).coder;
}
