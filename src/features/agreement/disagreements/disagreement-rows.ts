import type { DisagreementList } from '#analysis/disagreement-list.ts';
import type { ScopedDisagreements } from '#analysis/disagreement-scope.ts';
import { DISAGREEMENT_KINDS, type DisagreementKind } from '#analysis/disagreements.ts';
import { textAt } from '#analysis/text-column.ts';
import { pairsOf } from '#analysis/agreement/pattern-table.ts';
import type { CodedPlace } from '#domain/decision.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Agreement } from '#session/rounds/adjudication.ts';
import type { DisagreementFilter } from './disagreement-filter.ts';

/** One side of a listed disagreement; without a code it is what its coders have missed. */
export interface ListedSide {
  readonly coders: readonly CoderId[];
  readonly code: CodeId | undefined;
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
  readonly first: ListedSide;
  readonly second: ListedSide;
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
  /** Those that count. */
  readonly #all: readonly number[];
  #byKey: ReadonlyMap<string, number> | undefined;

  constructor(list: ScopedDisagreements) {
    const { kind, counted: counts } = list;
    this.list = list;
    this.#all = Array.from(kind, (_kind, row) => row).filter((row) => counts?.[row] !== 0);
  }

  get length(): number {
    return this.list.kind.length;
  }

  keyOf(row: number): string {
    return textAt(this.list.keys, row);
  }

  /** Where the disagreement of a key is; undefined where there is none. Keys are read once. */
  at(key: string): number | undefined {
    this.#byKey ??= new Map(this.#all.map((row) => [this.keyOf(row), row]));
    return this.#byKey.get(key);
  }

  /** What each of the codings of a row says, in the order of its key. */
  versionsOf(row: number): CodedPlace[] {
    const { codes, document, revisions, versions } = this.list;
    const revision = revisions[document[row] ?? -1];
    if (!revision) return [];
    return textAt(versions, row)
      .split(',')
      .flatMap((version) => {
        const [at = -1, start = 0, end = 0] = version.split(' ').map(Number);
        const code = codes[at];
        return code ? [{ code, place: { revision, start, end } }] : [];
      });
  }

  /** Whether the work of some coders on a document is compared here. */
  compares(document: DocumentId, between: readonly CoderId[]): boolean {
    const { coders, documents, working } = this.list;
    const here = working[documents.indexOf(document)];
    return here !== undefined && between.every((coder) => here.includes(coders.indexOf(coder)));
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
      first: this.#side(list.firstSide[at], list.firstCode[at]),
      second: this.#side(list.secondSide[at], list.secondCode[at]),
    };
  }

  /** Rows that a filter leaves, in order. */
  filtered(filter: DisagreementFilter, isDecided: (key: string) => boolean): readonly number[] {
    const { state } = filter;
    let rows = this.#all;
    for (const passes of this.#narrowedBy(filter)) rows = rows.filter(passes);
    if (state === 'all') return rows;
    return rows.filter((row) => isDecided(this.keyOf(row)) === (state === 'decided'));
  }

  countKinds(rows: readonly number[]): Counted<DisagreementKind>[] {
    const counts = counted(rows, DISAGREEMENT_KINDS.length, this.list.kind);
    return DISAGREEMENT_KINDS.map((value, at) => ({ value, count: counts[at] ?? 0 }));
  }

  /** Those that occur, in the order of the codebook. A code on both sides counts once. */
  countCodes(rows: readonly number[]): Counted<CodeId>[] {
    const { codes, firstCode, secondCode } = this.list;
    const others = rows.filter((row) => firstCode[row] !== secondCode[row]);
    const [first, second] = [
      counted(rows, codes.length, firstCode),
      counted(others, codes.length, secondCode),
    ];
    return occurring(
      codes,
      first.map((count, at) => count + (second[at] ?? 0)),
    );
  }

  countDocuments(rows: readonly number[]): Counted<DocumentId>[] {
    const { documents, document } = this.list;
    return occurring(documents, counted(rows, documents.length, document));
  }

  /** Every two coders. Rows are gone through once: who stands on which side is the same for most of them. */
  countPairs(rows: readonly number[]): Counted<readonly [CoderId, CoderId]>[] {
    const { coders, sides, firstSide, secondSide } = this.list;
    const counts = new Map<number, { row: number; count: number }>();
    for (const row of rows) {
      const both = (firstSide[row] ?? 0) * sides.length + (secondSide[row] ?? 0);
      const known = counts.get(both);
      if (known) known.count += 1;
      else counts.set(both, { row, count: 1 });
    }
    return pairsOf(coders.length).flatMap(([first, second]) => {
      const [one, other] = [coders[first], coders[second]];
      if (!one || !other) return [];
      const value = [one, other] as const;
      const isBetween = this.#betweenPair(value);
      const met = [...counts.values()].filter(({ row }) => isBetween(row));
      return [{ value, count: met.reduce((sum, { count }) => sum + count, 0) }];
    });
  }

  #kindOf(at: number): DisagreementKind {
    return DISAGREEMENT_KINDS[this.list.kind[at] ?? 0] ?? 'missed';
  }

  #side(side: number | undefined, code: number | undefined): ListedSide {
    const { sides, coders, codes } = this.list;
    const places = sides[side ?? -1] ?? [];
    return {
      coders: places.flatMap((place) => coders[place] ?? []),
      code: codes[code ?? -1],
    };
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
    const { codes, firstCode, secondCode } = this.list;
    const wanted = codes.indexOf(code);
    return (row) => wanted >= 0 && (firstCode[row] === wanted || secondCode[row] === wanted);
  }

  #inDocument(document: DocumentId): (row: number) => boolean {
    const wanted = this.list.documents.indexOf(document);
    return (row) => wanted >= 0 && this.list.document[row] === wanted;
  }

  /** The one on one side, the other on the other. */
  #betweenPair([one, other]: readonly [CoderId, CoderId]): (row: number) => boolean {
    const { coders, sides, firstSide, secondSide } = this.list;
    const has = (coder: CoderId) => {
      const place = coders.indexOf(coder);
      return sides.map((side) => side.includes(place));
    };
    const [hasOne, hasOther] = [has(one), has(other)];
    const isOn = (on: readonly boolean[], side: number | undefined) => on[side ?? -1] ?? false;
    return (row) => {
      const [first, second] = [firstSide[row], secondSide[row]];
      return (
        (isOn(hasOne, first) && isOn(hasOther, second)) ||
        (isOn(hasOther, first) && isOn(hasOne, second))
      );
    };
  }
}
