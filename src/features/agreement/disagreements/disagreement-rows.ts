import type { DisagreementList } from '#analysis/disagreement-list.ts';
import type { ScopedDisagreements } from '#analysis/disagreement-scope.ts';
import { DISAGREEMENT_KINDS, type DisagreementKind } from '#analysis/disagreements.ts';
import { DisagreementLookup } from '#analysis/disagreement-lookup.ts';
import { textAt } from '#analysis/text-column.ts';
import { pairsOf } from '#analysis/agreement/pattern-table.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Agreement } from '#session/rounds/adjudication.ts';
import type { DisagreementFilter } from './disagreement-filter.ts';

/** What some coders say of a listed disagreement; without a code they have missed it. */
export interface ListedVersion {
  readonly coders: readonly CoderId[];
  readonly codes: readonly CodeId[];
}

/** A line of the list. */
export interface ListedDisagreement {
  readonly key: string;
  readonly kind: DisagreementKind;
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly snippet: string;
  /** Two or more, in the order of the coders. */
  readonly versions: readonly ListedVersion[];
}

export interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What all coders agree on and the consensus has not got. */
export function agreementsIn({ documents, codes, toAccept }: DisagreementList): Agreement[] {
  return [...toAccept.document].flatMap((at, index) => {
    const [document, code] = [documents[at], codes[toAccept.code[index] ?? -1]];
    const [start = 0, end = 0] = [toAccept.start[index], toAccept.end[index]];
    return document && code ? [{ document, code, start, end }] : [];
  });
}

type Facet = Exclude<keyof DisagreementFilter, 'state' | 'scope'>;

/** The codings a disagreement is about. */
export function codingsOfKey(key: string): readonly CodingId[] {
  return key.split(' ') as CodingId[];
}

/** How many rows there are of each place in a list; places that are in none count nowhere. */
function counted(
  rows: readonly number[],
  places: number,
  column: Int32Array | Uint8Array,
): Int32Array {
  const counts = new Int32Array(places);
  for (const row of rows) {
    const place = column[row] ?? -1;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function occurring<Value>(values: readonly Value[], counts: Int32Array): Counted<Value>[] {
  return values.flatMap((value, at) => {
    const count = counts[at] ?? 0;
    return count > 0 ? [{ value, count }] : [];
  });
}

/** Looks into the columns: rows are read one at a time, for there may be tens of thousands. */
export class DisagreementRows {
  readonly list: ScopedDisagreements;
  readonly lookup: DisagreementLookup;

  constructor(list: ScopedDisagreements) {
    this.list = list;
    this.lookup = new DisagreementLookup(list);
  }

  get length(): number {
    return this.list.kind.length;
  }

  keyOf(row: number): string {
    return this.lookup.keyOf(row);
  }

  row(at: number): ListedDisagreement {
    const { list } = this;
    return {
      key: this.keyOf(at),
      kind: this.#kindOf(at),
      document: list.documents[list.document[at] ?? 0] ?? ('' as DocumentId),
      start: list.start[at] ?? 0,
      end: list.end[at] ?? 0,
      cost: list.cost[at] ?? 0,
      snippet: textAt(list.snippets, at),
      versions: this.#versionsOf(at),
    };
  }

  /** Rows that a filter leaves, in order. */
  filtered(filter: DisagreementFilter, isDecided: (key: string) => boolean): readonly number[] {
    const { state } = filter;
    let rows = this.lookup.rows;
    for (const passes of this.#narrowedBy(filter)) rows = rows.filter(passes);
    if (state === 'all') return rows;
    return rows.filter((row) => isDecided(this.keyOf(row)) === (state === 'decided'));
  }

  countKinds(rows: readonly number[]): Counted<DisagreementKind>[] {
    const counts = counted(rows, DISAGREEMENT_KINDS.length, this.list.kind);
    return DISAGREEMENT_KINDS.map((value, at) => ({ value, count: counts[at] ?? 0 }));
  }

  /** Those that occur, in the order of the codebook. A code of several versions counts once. */
  countCodes(rows: readonly number[]): Counted<CodeId>[] {
    const { codes, codings, coding } = this.list;
    const counts = new Int32Array(codes.length);
    counted(rows, codings.length, coding).forEach((count, at) => {
      for (const code of new Set(codings[at]?.flat())) counts[code] = (counts[code] ?? 0) + count;
    });
    return occurring(codes, counts);
  }

  countDocuments(rows: readonly number[]): Counted<DocumentId>[] {
    const { documents, document } = this.list;
    return occurring(documents, counted(rows, documents.length, document));
  }

  /** Every two coders. */
  countPairs(rows: readonly number[]): Counted<readonly [CoderId, CoderId]>[] {
    const { coders, groupings, grouping } = this.list;
    const counts = counted(rows, groupings.length, grouping);
    return pairsOf(coders.length).flatMap(([first, second]) => {
      const [one, other] = [coders[first], coders[second]];
      if (!one || !other) return [];
      const value = [one, other] as const;
      const sets = this.#setsApart(value);
      return [{ value, count: counts.reduce((sum, n, at) => sum + (sets[at] ? n : 0), 0) }];
    });
  }

  #kindOf(at: number): DisagreementKind {
    return DISAGREEMENT_KINDS[this.list.kind[at] ?? 0] ?? 'missed';
  }

  #versionsOf(at: number): ListedVersion[] {
    const { groupings, grouping, codings, coding, coders, codes } = this.list;
    const coded = codings[coding[at] ?? -1] ?? [];
    return (groupings[grouping[at] ?? -1] ?? []).map((places, version) => ({
      coders: places.flatMap((place) => coders[place] ?? []),
      codes: (coded[version] ?? []).flatMap((place) => codes[place] ?? []),
    }));
  }

  #narrowedBy(filter: DisagreementFilter): ((row: number) => boolean)[] {
    // Rolled up, a code has also what was coded with those below it: the list was asked for that.
    const { code } = filter.scope?.rollsUp ? {} : filter;
    const tests: Readonly<Record<Facet, ((row: number) => boolean) | undefined>> = {
      kind: filter.kind && this.#ofKind(filter.kind),
      code: code && this.#withCode(code),
      document: filter.document && this.#inDocument(filter.document),
      pair: filter.pair && this.#betweenPair(filter.pair),
    };
    return Object.values(tests).filter((test) => test !== undefined);
  }

  #ofKind(kind: DisagreementKind): (row: number) => boolean {
    const wanted = DISAGREEMENT_KINDS.indexOf(kind);
    return (row) => this.list.kind[row] === wanted;
  }

  #withCode(code: CodeId): (row: number) => boolean {
    const { codes, codings, coding } = this.list;
    const wanted = codes.indexOf(code);
    const has = codings.map((versions) => versions.some((version) => version.includes(wanted)));
    return (row) => has[coding[row] ?? -1] ?? false;
  }

  #inDocument(document: DocumentId): (row: number) => boolean {
    const wanted = this.list.documents.indexOf(document);
    return (row) => wanted >= 0 && this.list.document[row] === wanted;
  }

  #betweenPair(pair: readonly [CoderId, CoderId]): (row: number) => boolean {
    const { grouping } = this.list;
    const sets = this.#setsApart(pair);
    return (row) => sets[grouping[row] ?? -1] ?? false;
  }

  /** By grouping, whether two coders have versions of their own there. */
  #setsApart(pair: readonly [CoderId, CoderId]): readonly boolean[] {
    const { coders, groupings } = this.list;
    const [one, other] = pair.map((coder) => coders.indexOf(coder));
    return groupings.map((versions) => {
      const [first, second] = [one, other].map((place) =>
        versions.findIndex((version) => version.includes(place ?? -1)),
      );
      return first !== second && first !== -1 && second !== -1;
    });
  }
}
