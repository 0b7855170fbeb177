import { cutTo, withoutInterviewers } from '#analysis/agreement/project/counted-text.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import { trimSpan } from '#domain/text/graphemes.ts';
import { compareSpans, spansOverlap, unionOfSpans, type Span } from '#domain/text/span.ts';
import { CodeTree } from './code-tree.ts';
import type { DisagreementList } from './disagreement-list.ts';
import type { Study, StudyDocument } from './study.ts';

/** What figures count from which disagreements are gone to. */
export interface CountedScope {
  /** Whose work they compare; that of all where it is left out. */
  readonly coders?: readonly CoderId[] | undefined;
  readonly documents: readonly DocumentId[];
  readonly codes: readonly CodeId[];
  /** Whether a code counts where one below it was applied. */
  readonly rollsUp: boolean;
  /** Whether what interviewers say counts. */
  readonly hasInterviewers: boolean;
}

/** Disagreements of which some may lie outside of what figures count. */
export interface ScopedDisagreements extends DisagreementList {
  /** By row, 1 where the figures count it; all are counted where it is left out. */
  readonly counted?: Uint8Array;
}

/** White space between turns is nobody's: whoever codes across a question has it, whoever codes the answer has not. */
function answersIn(document: StudyDocument): readonly Span[] {
  return withoutInterviewers(document).flatMap((span) => trimSpan(document.text, span) ?? []);
}

/** What coders have applied codes to, as figures count it. */
class CountedSpans {
  readonly #codings: ReadonlyMap<string, readonly Coding[]>;
  readonly #kept: ReadonlyMap<DocumentId, readonly Span[]>;
  readonly #meant: ReadonlyMap<CodeId, ReadonlySet<CodeId>>;
  readonly #rollsUp: boolean;
  readonly #known = new Map<string, readonly Span[]>();

  constructor(study: Study, { codes, rollsUp, hasInterviewers }: CountedScope) {
    const tree = new CodeTree(study.codes);
    const below = (id: CodeId) => (rollsUp ? tree.descendants(id).map((code) => code.id) : []);
    this.#codings = groupBy(study.codings, ({ layer }) => layer);
    this.#kept = new Map(
      hasInterviewers ? [] : study.documents.map((one) => [one.document.id, answersIn(one)]),
    );
    this.#meant = new Map(codes.map((id) => [id, new Set([id, ...below(id)])]));
    this.#rollsUp = rollsUp;
  }

  /** Those of the counted codes that a coding with the code counts for. */
  countedCodes(code: CodeId): readonly CodeId[] {
    return [...this.#meant].flatMap(([id, meant]) => (meant.has(code) ? [id] : []));
  }

  /** What touches a place, in words that are alike where it is. */
  at(document: DocumentId, coder: CoderId, code: CodeId, place: Span): string {
    const touching = this.#of(document, coder, code).filter((span) => spansOverlap(span, place));
    return touching.map(({ start, end }) => `${String(start)}–${String(end)}`).join(' ');
  }

  #of(document: DocumentId, coder: CoderId, code: CodeId): readonly Span[] {
    const layer = layerIdOf({ document, kind: 'ordinary', coder });
    const key = `${layer} ${code}`;
    const known = this.#known.get(key);
    if (known) return known;
    const meant = this.#meant.get(code);
    const spans = (this.#codings.get(layer) ?? [])
      .filter((coding) => meant?.has(coding.code))
      .flatMap(({ place }) => cutTo(place, this.#kept.get(document)));
    const counted = this.#rollsUp ? unionOfSpans(spans) : withoutDoubles(spans);
    this.#known.set(key, counted);
    return counted;
  }
}

function withoutDoubles(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [`${String(span.start)} ${String(span.end)}`, span]));
  return [...unique.values()].sort(compareSpans);
}

/**
 * Which disagreements the figures of a scope count: those in its documents where, once its text is cut out and its codes
 * are rolled up, versions are left that are not the same.
 */
export function countedRows(study: Study, list: DisagreementList, scope: CountedScope): Uint8Array {
  const spans = new CountedSpans(study, scope);
  const documents = new Set(scope.documents);
  const isCompared = (coder: CoderId) => scope.coders?.includes(coder) ?? true;
  /** One for each version. */
  const standing = list.groupings.map((versions) =>
    versions.flatMap(
      (coders) => coders.flatMap((at) => list.coders[at] ?? []).find(isCompared) ?? [],
    ),
  );
  return Uint8Array.from(list.kind, (_kind, row) => {
    const document = list.documents[list.document[row] ?? -1];
    if (!document || !documents.has(document)) return 0;
    const place = { start: list.start[row] ?? 0, end: list.end[row] ?? 0 };
    const found = (list.codings[list.coding[row] ?? -1] ?? []).flatMap((codes) =>
      codes.flatMap((code) => list.codes[code] ?? []),
    );
    const codes = new Set(found.flatMap((code) => spans.countedCodes(code)));
    const coders = standing[list.grouping[row] ?? -1] ?? [];
    const differs = (code: CodeId) =>
      new Set(coders.map((coder) => spans.at(document, coder, code, place))).size > 1;
    return [...codes].some(differs) ? 1 : 0;
  });
}
