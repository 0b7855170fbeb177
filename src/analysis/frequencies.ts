import type { CaseId, CodeId, CoderId } from '#domain/ids.ts';
import { CodePointCounter } from '#domain/text/code-point-counter.ts';
import { PartCounter } from '#domain/text/part-counter.ts';
import { unionOfSpans, type Span } from '#domain/text/span.ts';
import { turnBody } from '#domain/text/turn.ts';
import {
  casesOf,
  columnHolds,
  columnHoldsCoding,
  columnsOf,
  type Column,
  type Grouping,
} from './columns.ts';
import { countedByDocument, type CountedCoding } from './counted-codings.ts';
import type { Study, StudyDocument } from './study.ts';
import { StudyIndex } from './study-index.ts';

export interface FrequencyRequest {
  /** Whose codings are counted. Several only side by side (grouping by coder), or united. */
  readonly coders: readonly CoderId[];
  /** Counts what several coders coded alike once, as if one coder had done it. */
  readonly united: boolean;
  readonly grouping: Grouping;
}

export interface FrequencyColumn {
  readonly column: Column;
  /** N of "n of N cases": cases of this column that own a document or speak in one. */
  readonly cases: number;
  /** Code points of the respondents' turn bodies of this column: what a share is of. */
  readonly respondentCharacters: number;
}

export interface FrequencyCell {
  /** Each (document, span, code) once; a code's own and those of all codes below it added up. */
  readonly codings: number;
  readonly documents: number;
  readonly cases: number;
  /** Code points in the union of the spans. */
  readonly characters: number;
  /** The part of the column's respondents' bodies that the union covers, 0 to 1; undefined where nobody responds. */
  readonly share: number | undefined;
}

export interface FrequencyRow {
  readonly code: CodeId;
  /** One for each column. */
  readonly cells: readonly FrequencyCell[];
}

/** A row for every code of the codebook, in its order. */
export interface FrequencyTable {
  readonly columns: readonly FrequencyColumn[];
  readonly rows: readonly FrequencyRow[];
}

class Tally {
  codings = 0;
  documents = 0;
  readonly cases = new Set<CaseId>();
  characters = 0;
  respondentCharacters = 0;
}

/** The texts of one document to be measured: all of it, and the respondents' bodies of each column. */
class Measures {
  readonly #counter: CodePointCounter;
  readonly #bodies: readonly PartCounter[];

  constructor(index: StudyIndex, document: StudyDocument, columns: readonly Column[]) {
    this.#counter = new CodePointCounter(document.text);
    const responses = document.turns.filter((turn) => turn.role === 'respondent');
    this.#bodies = columns.map((column) => {
      const own = responses.filter((turn) =>
        columnHolds(index, column, document, index.caseOf(document, turn)),
      );
      return new PartCounter(this.#counter, own.map(turnBody));
    });
  }

  respondentCharacters(column: number): number {
    return this.#bodies[column]?.total ?? 0;
  }

  add(tally: Tally, column: number, spans: readonly Span[]): void {
    for (const span of unionOfSpans(spans)) {
      tally.characters += this.#counter.length(span);
      tally.respondentCharacters += this.#bodies[column]?.length(span) ?? 0;
    }
  }
}

class Frequencies {
  readonly #index: StudyIndex;
  readonly #columns: readonly Column[];
  readonly #tallies = new Map<number, Tally>();
  readonly #respondentCharacters: number[];
  readonly #cases: Set<CaseId>[];

  constructor(index: StudyIndex, columns: readonly Column[]) {
    this.#index = index;
    this.#columns = columns;
    this.#respondentCharacters = columns.map(() => 0);
    this.#cases = columns.map(() => new Set());
  }

  #tally(cell: number): Tally {
    let tally = this.#tallies.get(cell);
    if (!tally) this.#tallies.set(cell, (tally = new Tally()));
    return tally;
  }

  addDocument(document: StudyDocument, codings: readonly CountedCoding[]): void {
    const cases = casesOf(this.#index, document);
    const measures = new Measures(this.#index, document, this.#columns);
    this.#columns.forEach((column, position) => {
      const known = this.#respondentCharacters[position] ?? 0;
      this.#respondentCharacters[position] = known + measures.respondentCharacters(position);
      for (const belongsTo of cases) {
        if (columnHolds(this.#index, column, document, belongsTo))
          this.#cases[position]?.add(belongsTo);
      }
    });
    for (const [cell, spans] of this.#spansByCell(codings)) {
      const tally = this.#tally(cell);
      tally.documents += 1;
      measures.add(tally, cell % this.#columns.length, spans);
    }
  }

  /** Counts the codings for their codes and every code above; gives the spans by cell (row × columns + column). */
  #spansByCell(codings: readonly CountedCoding[]): Map<number, Span[]> {
    const spansByCell = new Map<number, Span[]>();
    for (const coding of codings) {
      const { tree } = this.#index;
      const rows = [...tree.ancestors(coding.code).map(({ id }) => id), coding.code].map((id) =>
        tree.indexOf(id),
      );
      this.#columns.forEach((column, position) => {
        if (!columnHoldsCoding(this.#index, column, coding)) return;
        for (const row of rows) {
          const cell = row * this.#columns.length + position;
          const tally = this.#tally(cell);
          tally.codings += 1;
          if (coding.case !== undefined) tally.cases.add(coding.case);
          const spans = spansByCell.get(cell);
          if (spans) spans.push(coding);
          else spansByCell.set(cell, [coding]);
        }
      });
    }
    return spansByCell;
  }

  table(united: boolean): FrequencyTable {
    const shown = this.#columns
      .map((column, position) => ({ column, position }))
      .filter(({ column, position }) => this.#isShown(column, position, united));
    return {
      columns: shown.map(({ column, position }) => ({
        column,
        cases: this.#cases[position]?.size ?? 0,
        respondentCharacters: this.#respondentCharacters[position] ?? 0,
      })),
      rows: this.#index.tree.codes.map(({ id }, row) => ({
        code: id,
        cells: shown.map(({ position }) => this.#cell(row, position)),
      })),
    };
  }

  /** A column for what has no value only where there is such; a total over coders only where they are united. */
  #isShown(column: Column, position: number, united: boolean): boolean {
    if (column.kind === 'total') return united || this.#columns[0]?.kind !== 'coder';
    if (column.kind !== 'none') return true;
    const isCoded = this.#index.tree.codes.some((_, row) =>
      this.#tallies.has(row * this.#columns.length + position),
    );
    return isCoded || (this.#cases[position]?.size ?? 0) > 0;
  }

  #cell(row: number, position: number): FrequencyCell {
    const tally = this.#tallies.get(row * this.#columns.length + position) ?? new Tally();
    const { codings, documents, cases, characters, respondentCharacters } = tally;
    const all = this.#respondentCharacters[position] ?? 0;
    const share = all > 0 ? respondentCharacters / all : undefined;
    return { codings, documents, cases: cases.size, characters, share };
  }
}

/** How often and how much each code was used, set side by side. */
export function frequencies(study: Study, request: FrequencyRequest): FrequencyTable {
  const { coders, united, grouping } = request;
  if (coders.length > 1 && !united && grouping.by !== 'coder')
    throw new RangeError('codings of several coders are counted together only when united');
  const index = new StudyIndex(study);
  const counts = new Frequencies(index, columnsOf(index, grouping, coders));
  for (const [document, codings] of countedByDocument(index, coders)) {
    counts.addDocument(document, codings);
  }
  return counts.table(united);
}
