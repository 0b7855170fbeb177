import type { CodedPlace, Decision } from '#domain/decision.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import type { ScopedDisagreements } from './disagreement-scope.ts';
import { textAt } from './text-column.ts';

/** Finds disagreements by their keys, those that do not count included, and what is said in them. */
export class DisagreementLookup {
  /** Rows that count. */
  readonly rows: readonly number[];
  readonly #list: ScopedDisagreements;
  #byKey: ReadonlyMap<string, number> | undefined;

  constructor(list: ScopedDisagreements) {
    const { kind, counted } = list;
    this.#list = list;
    this.rows = Array.from(kind, (_kind, row) => row).filter((row) => counted?.[row] !== 0);
  }

  keyOf(row: number): string {
    return textAt(this.#list.keys, row);
  }

  /** Where the disagreement of a key is; undefined where there is none. Keys are read once. */
  at(key: string): number | undefined {
    this.#byKey ??= new Map(Array.from(this.#list.kind, (_kind, row) => [this.keyOf(row), row]));
    return this.#byKey.get(key);
  }

  /** What each of the codings of a row says, in the order of its key. */
  saidIn(row: number): CodedPlace[] {
    const { codes, document, revisions, said } = this.#list;
    const revision = revisions[document[row] ?? -1];
    if (!revision) return [];
    return textAt(said, row)
      .split(',')
      .flatMap((one) => {
        const [at = -1, start = 0, end = 0] = one.split(' ').map(Number);
        const code = codes[at];
        return code ? [{ code, place: { revision, start, end } }] : [];
      });
  }

  /** What codings said when it was decided, where that lies in the text that is compared here. */
  decidedIn({ id, versions }: Decision): readonly CodedPlace[] {
    return this.#list.decidedNow?.get(id) ?? versions;
  }

  /** Everybody who has a version in a row, in the order of the versions. */
  between(row: number): CoderId[] {
    const { coders, groupings, grouping } = this.#list;
    const versions = groupings[grouping[row] ?? -1] ?? [];
    return versions.flat().flatMap((at) => coders[at] ?? []);
  }

  /** Whether the work of some coders on a document is compared here. */
  compares(document: DocumentId, between: readonly CoderId[]): boolean {
    const { coders, documents, working } = this.#list;
    const here = working[documents.indexOf(document)];
    return here !== undefined && between.every((coder) => here.includes(coders.indexOf(coder)));
  }
}
