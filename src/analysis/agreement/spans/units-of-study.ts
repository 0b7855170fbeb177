import type { CodeScope } from './code-scope.ts';
import { NO_INTERVALS, totalLength, unitedLists, type Intervals } from './intervals.ts';
import { projectOnUnits } from './project-on-units.ts';
import type { SpanStudy } from './span-study.ts';
import type { UnitKind } from './unit-kind.ts';
import { within } from './within.ts';

/** A study seen through one kind of unit: what is coded are stretches of the units' numbers. */
export class UnitsOfStudy {
  readonly study: SpanStudy;
  readonly #kind: UnitKind;

  constructor(study: SpanStudy, kind: UnitKind) {
    this.study = study;
    this.#kind = kind;
  }

  /** How many units a document has. */
  count(document: number): number {
    const kind = this.#kind;
    if (kind.kind === 'stretches') return kind.ofDocument(document).starts.length;
    if (kind.within) return totalLength(kind.within(document));
    return this.study.documents[document]?.length ?? 0;
  }

  /** Units a coder applied a code to, or one of those rolled up into it. */
  coded(document: number, scope: CodeScope, coder: number): Intervals {
    const kind = this.#kind;
    const spans = this.#spans(document, scope.codes, coder);
    if (spans.starts.length === 0) return NO_INTERVALS;
    if (kind.kind === 'stretches')
      return projectOnUnits(spans, kind.ofDocument(document), kind.rule);
    return kind.within ? within(spans, kind.within(document)) : spans;
  }

  #spans(document: number, codes: readonly number[], coder: number): Intervals {
    const [only, ...others] = codes;
    if (only !== undefined && others.length === 0) {
      return this.study.intervals(document, only, coder);
    }
    const lists = codes.map((code) => this.study.intervals(document, code, coder));
    return unitedLists(lists, this.study.documents[document]?.length ?? 0);
  }
}
