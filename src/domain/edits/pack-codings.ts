import type { Coding } from '#domain/coding.ts';
import type { CodeId, CodingId, LayerId, RevisionId } from '#domain/ids.ts';
import type { CodingColumns, RecordChange } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';

/** New codings as a change brings them: in columns, and those of which more is said as records. */
export interface PackedCodings {
  readonly records: readonly RecordChange[];
  readonly columns: readonly CodingColumns[];
}

class GrowingColumns implements CodingColumns {
  readonly does = 'add';
  readonly codes: CodeId[] = [];
  readonly ids: CodingId[] = [];
  readonly code: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly #positions = new Map<CodeId, number>();

  constructor(
    readonly layer: LayerId,
    readonly revision: RevisionId,
  ) {}

  add({ id, code, place }: Coding): void {
    this.ids.push(id);
    this.code.push(this.#position(code));
    this.start.push(place.start);
    this.end.push(place.end);
  }

  #position(code: CodeId): number {
    const known = this.#positions.get(code);
    if (known !== undefined) return known;
    const position = this.codes.push(code) - 1;
    this.#positions.set(code, position);
    return position;
  }

  plain(): CodingColumns {
    const { does, layer, revision, codes, ids, code, start, end } = this;
    return { does, layer, revision, codes, ids, code, start, end };
  }
}

/** The codings are gone through once: many need not be there at the same time. */
export function packCodings(codings: Iterable<Coding>): PackedCodings {
  const records: RecordChange[] = [];
  const groups: GrowingColumns[] = [];
  const byLayer = new Map<LayerId, Map<RevisionId, GrowingColumns>>();
  const groupOf = ({ layer, place: { revision } }: Coding): GrowingColumns => {
    const ofLayer = byLayer.get(layer) ?? new Map<RevisionId, GrowingColumns>();
    const known = ofLayer.get(revision);
    if (known) return known;
    const group = new GrowingColumns(layer, revision);
    byLayer.set(layer, ofLayer.set(revision, group));
    groups.push(group);
    return group;
  };
  for (const coding of codings) {
    const isBare = coding.weight === undefined && coding.comment === undefined;
    if (isBare) groupOf(coding).add(coding);
    else records.push(created('codings', coding));
  }
  return { records, columns: groups.map((group) => group.plain()) };
}
