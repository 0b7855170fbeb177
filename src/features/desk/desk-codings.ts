import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CodeId, CoderId, CodingId, DocumentId, RevisionId } from '#domain/ids.ts';
import { recordsOf } from '#domain/log/apply.ts';
import type { Change, RecordChange } from '#domain/log/change.ts';
import type { Blocks } from '#domain/text/blocks.ts';
import { CodingIndex, type IndexedCoding } from '#domain/text/coding-index.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { findCoding } from '#storage/queries.ts';

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

  /** Takes a committed change over; returns the codings it touched here. */
  async follow(change: Change): Promise<CodingId[]> {
    const touched: CodingId[] = [];
    for (const record of recordsOf(change)) {
      if (record.table !== 'codings' || !record.layer) continue;
      if (layerOfId(record.layer).document !== this.#document) continue;
      const id = record.id as CodingId;
      await this.#followRecord(id, record);
      touched.push(id);
    }
    return touched;
  }

  /** What the change says of a coding that is here; what came into sight is read whole from the store. */
  async #followRecord(id: CodingId, { after, before, layer }: RecordChange): Promise<void> {
    const gone = 'present' in before && after['present'] !== true;
    if (gone) {
      this.remove(id);
      return;
    }
    const known = this.#codings.get(id);
    const fields = known ? { ...known, ...after } : after;
    const isWhole = fields['code'] !== undefined && fields['place'] !== undefined;
    const coding = isWhole
      ? ({ id, layer, code: fields['code'], place: fields['place'] } as Coding)
      : layer && (await findCoding(this.#db, layer, id));
    if (coding?.place.revision === this.#revision) this.add(coding);
    else this.remove(id);
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

export function coderOf(coding: Coding): CoderId {
  return layerOfId(coding.layer).coder;
}
