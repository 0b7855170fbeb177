import { layerOfId, type Coding, type Placed } from '#domain/coding.ts';
import type { CodeId, CoderId, CodingId, DocumentId, LayerId, RevisionId } from '#domain/ids.ts';
import { applyToFields, recordsOf } from '#domain/log/apply.ts';
import type { Draft, RecordChange } from '#domain/log/change.ts';
import type { Blocks } from '#domain/text/blocks.ts';
import { CodingIndex, type IndexedCoding } from '#domain/text/coding-index.ts';
import type { Span } from '#domain/text/span.ts';
import type { Seer } from '#domain/visibility.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { codingsById } from '#storage/queries.ts';
import { coderOf } from './coder-of.ts';

/** The codings of the open document in memory: every coder's, of whom some are shown. */
export class DeskCodings {
  readonly index: CodingIndex;
  readonly blocks: Blocks;
  readonly #db: ProjectDatabase;
  readonly #seer: Seer;
  readonly #document: DocumentId;
  readonly #revision: RevisionId;
  readonly #codings = new Map<CodingId, Placed<Coding>>();
  readonly #coders: CoderId[] = [];
  /** Index into `#coders`. */
  readonly #numberByLayer = new Map<LayerId, number>();
  #shown: ReadonlySet<CoderId>;

  constructor(
    db: ProjectDatabase,
    place: { readonly document: DocumentId; readonly revision: RevisionId },
    blocks: Blocks,
    codings: readonly Placed<Coding>[],
    seer: Seer,
    shown: ReadonlySet<CoderId>,
  ) {
    this.#db = db;
    this.#seer = seer;
    this.#document = place.document;
    this.#revision = place.revision;
    this.#shown = shown;
    this.blocks = blocks;
    for (const coding of codings) this.#codings.set(coding.id, coding);
    const indexed = codings.map((coding) => this.#indexed(coding));
    this.index = new CodingIndex(blocks.start, indexed);
    for (const coder of this.#coders) this.#applyShown(coder);
  }

  get(id: CodingId): Placed<Coding> | undefined {
    return this.#codings.get(id);
  }

  /** Every coder's. */
  all(): Placed<Coding>[] {
    return [...this.#codings.values()];
  }

  /** Codings of one code, of every coder. */
  ofCode(code: CodeId): Coding[] {
    return this.index.idsOfCode(code).flatMap((id) => this.#codings.get(id) ?? []);
  }

  /** Codings of coders that are not shown, over a span. */
  hiddenIn(span: Span): Coding[] {
    return this.index
      .allIn(span)
      .flatMap(({ id }) => this.#codings.get(id) ?? [])
      .filter((coding) => !this.#shown.has(coderOf(coding)));
  }

  show(coders: ReadonlySet<CoderId>): void {
    this.#shown = coders;
    for (const coder of this.#coders) this.#applyShown(coder);
  }

  /** Takes a coding in, or shows one that is here as it now is. */
  add(coding: Coding): void {
    const known = this.#codings.get(coding.id);
    this.#codings.set(coding.id, coding);
    if (!known) {
      this.index.add(this.#indexed(coding));
      return;
    }
    this.index.move(coding.id, coding.place);
    if (known.code !== coding.code) this.index.recode(coding.id, coding.code);
  }

  remove(id: CodingId): void {
    if (this.#codings.delete(id)) this.index.remove(id);
  }

  /** Takes over an edit made here; returns what its codings were before, for `restore`. */
  apply(draft: Draft): ReadonlyMap<CodingId, Coding | undefined> {
    const former = new Map<CodingId, Coding | undefined>();
    for (const record of this.#recordsHere(draft)) {
      const id = record.id as CodingId;
      former.set(id, this.get(id));
      this.#set(id, isGone(record) ? undefined : this.#says(record));
    }
    return former;
  }

  restore(former: ReadonlyMap<CodingId, Coding | undefined>): void {
    for (const [id, coding] of former) this.#set(id, coding);
  }

  /** Takes a change over; returns the codings it touched here. What came into sight is read whole from the store. */
  async follow(change: Draft): Promise<CodingId[]> {
    const records = this.#recordsHere(change);
    const stored = await this.#storedOf(records.filter((record) => !this.#says(record)));
    for (const record of records) {
      const id = record.id as CodingId;
      const coding = isGone(record) ? undefined : (this.#says(record) ?? stored.get(id));
      this.#set(id, coding);
    }
    return records.map(({ id }) => id as CodingId);
  }

  /** Shows a coding on another span than it has; without a span, on its own. Returns whether it is there. */
  preview(id: CodingId, span?: Span): boolean {
    const coding = this.#codings.get(id);
    if (coding) this.index.move(id, span ?? coding.place);
    return coding !== undefined;
  }

  #recordsHere(change: Draft): RecordChange[] {
    return [...recordsOf(change)].filter(
      ({ table, layer }) =>
        table === 'codings' &&
        layer &&
        layerOfId(layer).document === this.#document &&
        this.#seer.seesLayer(layer),
    );
  }

  #set(id: CodingId, coding: Coding | undefined): void {
    if (coding?.place.revision === this.#revision) this.add(coding);
    else this.remove(id);
  }

  /**
   * The whole coding, as far as the record and what is known here say it. Where it lies here when its place is of another
   * text, neither says.
   */
  #says(record: RecordChange): Placed<Coding> | undefined {
    const { id: _id, ...known } = this.#codings.get(record.id as CodingId) ?? { id: undefined };
    const { present: _present, stored, ...fields } = applyToFields(known, record) ?? {};
    const { layer, code, place } = fields as Partial<Coding>;
    if (!layer || !code || place?.revision !== this.#revision) return undefined;
    const isPlacedAnew = record.after['place'] !== undefined;
    const former = stored !== undefined && !isPlacedAnew ? { stored } : {};
    return { ...fields, ...former, id: record.id } as Placed<Coding>;
  }

  async #storedOf(records: readonly RecordChange[]): Promise<Map<CodingId, Placed<Coding>>> {
    const idsByLayer = new Map<LayerId, CodingId[]>();
    for (const record of records) {
      if (isGone(record) || !record.layer) continue;
      const ids = idsByLayer.get(record.layer) ?? [];
      ids.push(record.id as CodingId);
      idsByLayer.set(record.layer, ids);
    }
    const stored = new Map<CodingId, Placed<Coding>>();
    for (const [layer, ids] of idsByLayer) {
      for (const [id, coding] of await codingsById(this.#db, layer, ids)) stored.set(id, coding);
    }
    return stored;
  }

  #indexed(coding: Coding): IndexedCoding {
    const { start, end } = coding.place;
    return { id: coding.id, code: coding.code, layer: this.#layerNumber(coding), start, end };
  }

  #layerNumber({ layer }: Coding): number {
    const known = this.#numberByLayer.get(layer);
    if (known !== undefined) return known;
    const { coder } = layerOfId(layer);
    const at = this.#coders.indexOf(coder);
    const number = at >= 0 ? at : this.#coders.push(coder) - 1;
    this.#numberByLayer.set(layer, number);
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
