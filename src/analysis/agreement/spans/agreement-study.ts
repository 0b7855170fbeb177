import type { PatternTable } from '#analysis/agreement/pattern-table.ts';
import type { CodeScope } from './code-scope.ts';
import { CodeTable, type DocumentCounts } from './code-table.ts';
import type { SpanStudy } from './span-study.ts';
import { NOBODY, sweepCode, type CodeCounts } from './sweep-code.ts';
import type { UnitKind } from './unit-kind.ts';
import { UnitsOfStudy } from './units-of-study.ts';

/** What of a study counts; everything where nothing is said. Places count in the study's lists, in any order. */
export interface StudyFilter {
  readonly documents?: readonly number[];
  readonly coders?: readonly number[];
}

/**
 * Every code applied or not, counted once a code and document: filters, resamples and summaries add these small counts
 * up, and a changed coding is one new sweep of its cell. Codes are scopes: a code with those below it rolled up is one.
 */
export class AgreementStudy {
  readonly units: UnitsOfStudy;
  readonly scopes: readonly CodeScope[];
  readonly #cells = new Map<number, CodeCounts>();

  constructor(study: SpanStudy, kind: UnitKind, scopes: readonly CodeScope[]) {
    this.units = new UnitsOfStudy(study, kind);
    this.scopes = scopes;
    for (let document = 0; document < study.documents.length; document += 1) {
      for (let scope = 0; scope < scopes.length; scope += 1) this.#sweep(scope, document);
    }
  }

  /** After the spans of a code in a document were replaced. */
  update(code: number, document: number): void {
    this.scopes.forEach(({ codes }, scope) => {
      if (codes.includes(code)) this.#sweep(scope, document);
    });
  }

  /** The counts of one scope, by document; from it come its pattern table and those of resamples. */
  code(scope: number, filter: StudyFilter = {}): CodeTable {
    const { study } = this.units;
    const documents = filter.documents ?? [...study.documents.keys()];
    const coders = filter.coders ?? [...study.coders.keys()];
    const counted = documents.map((document): DocumentCounts => ({
      units: this.units.count(document),
      participants: study.participants(document),
      counts: this.#cells.get(this.#cell(scope, document)) ?? NOBODY,
    }));
    return new CodeTable(coders, counted);
  }

  table(scope: number, filter?: StudyFilter): PatternTable {
    return this.code(scope, filter).table();
  }

  #cell(scope: number, document: number): number {
    return document * this.scopes.length + scope;
  }

  #sweep(place: number, document: number): void {
    const scope = this.scopes[place];
    if (!scope) return;
    const { coders } = this.units.study;
    const counts = sweepCode(coders.map((_, coder) => this.units.coded(document, scope, coder)));
    const cell = this.#cell(place, document);
    if (counts.masks.length > 0) this.#cells.set(cell, counts);
    else this.#cells.delete(cell);
  }
}
