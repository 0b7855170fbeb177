import { NO_INTERVALS, type Intervals } from '#analysis/agreement/spans/intervals.ts';
import { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import { CHARACTERS, type UnitKind, type UnitRule } from '#analysis/agreement/spans/unit-kind.ts';
import { asCodePoints, textUnits, type TextUnit } from '#analysis/agreement/units/text-units.ts';
import { CodePointOffsets } from '#analysis/agreement/units/code-point-offsets.ts';
import type { CodeTree } from '#analysis/code-tree.ts';
import type { Study, StudyDocument } from '#analysis/study.ts';
import { layerOfId } from '#domain/coding.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import { cutTo, withoutInterviewers } from './counted-text.ts';

export type ComparedUnit = TextUnit | 'character';

/** What is compared, and by what: all that a figure of agreement has to be read with. */
export interface ComparisonSetting {
  /** The first two are told apart as first and second. */
  readonly coders: readonly CoderId[];
  readonly documents: readonly DocumentId[];
  readonly codes: readonly CodeId[];
  /** Whether a code counts where one below it was applied. */
  readonly rollsUp: boolean;
  readonly unit: ComparedUnit;
  readonly rule: UnitRule;
  /** Whether what interviewers say counts. */
  readonly hasInterviewers: boolean;
  /** Who worked through what; everybody everything where it is left out. */
  readonly takesPart?: ((document: DocumentId, coder: CoderId) => boolean) | undefined;
}

/** A project's codings as spans in code points, and the units they are compared on. */
export interface ComparedStudy {
  readonly spans: SpanStudy;
  readonly kind: UnitKind;
  /** The characters that count, whatever the unit. */
  readonly characters: UnitKind;
}

function unitsOf(document: StudyDocument, unit: TextUnit, hasInterviewers: boolean): Span[] {
  const { text, units, turns } = document;
  const spans = textUnits(text, { ...units, turns }, unit);
  if (hasInterviewers || unit === 'document') return spans;
  return spans.filter(({ start }) => turns[turnIndexAt(turns, start)]?.role !== 'interviewer');
}

function stretchesOf(
  documents: readonly StudyDocument[],
  spansOf: (document: StudyDocument) => readonly Span[],
): (document: number) => Intervals {
  const lists = documents.map((document) => asCodePoints(document.text, spansOf(document)));
  return (at) => lists[at] ?? NO_INTERVALS;
}

function charactersOf(documents: readonly StudyDocument[], hasInterviewers: boolean): UnitKind {
  if (hasInterviewers) return CHARACTERS;
  return { kind: 'character', within: stretchesOf(documents, withoutInterviewers) };
}

class SpanColumnsMaker {
  readonly coders: number[] = [];
  readonly documents: number[] = [];
  readonly codes: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(coder: number, document: number, code: number, { start, end }: Span): void {
    this.coders.push(coder);
    this.documents.push(document);
    this.codes.push(code);
    this.starts.push(start);
    this.ends.push(end);
  }
}

function placesOf<Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

/** The compared codes a coding counts for: its own, and where codes are rolled up those above it. */
function codesMeant({ codes, rollsUp }: ComparisonSetting, tree: CodeTree) {
  const places = placesOf(codes);
  const meant = new Map<CodeId, number[]>();
  for (const [id, at] of places) {
    const below = rollsUp ? tree.descendants(id).map((code) => code.id) : [];
    for (const code of [id, ...below]) meant.set(code, [...(meant.get(code) ?? []), at]);
  }
  return meant;
}

/** The codings that count, in code points. */
function columnsOf(
  study: Study,
  documents: readonly StudyDocument[],
  setting: ComparisonSetting,
  tree: CodeTree,
): SpanColumnsMaker {
  const coderPlaces = placesOf(setting.coders);
  const documentPlaces = placesOf(documents.map(({ document }) => document.id));
  const meant = codesMeant(setting, tree);
  const offsets = documents.map(({ text }) => new CodePointOffsets(text));
  const kept = setting.hasInterviewers ? [] : documents.map(withoutInterviewers);
  const columns = new SpanColumnsMaker();
  for (const { layer, code, place } of study.codings) {
    const from = layerOfId(layer);
    const document = documentPlaces.get(from.document);
    const coder = coderPlaces.get(from.coder);
    if (document === undefined || coder === undefined) continue;
    for (const codeAt of meant.get(code) ?? []) {
      for (const span of cutTo(place, kept[document])) {
        columns.add(coder, document, codeAt, offsets[document]?.span(span) ?? span);
      }
    }
  }
  return columns;
}

/** The codebook, and what figures call its codes. */
export interface ComparedCodes {
  readonly tree: CodeTree;
  readonly nameOf: (code: CodeId) => string;
}

/** What is compared of a project, ready to be counted. */
export function comparedStudy(
  study: Study,
  setting: ComparisonSetting,
  named: ComparedCodes,
): ComparedStudy {
  const { coders, unit, rule, hasInterviewers, takesPart } = setting;
  const wanted = new Set(setting.documents);
  const documents = study.documents.filter(({ document }) => wanted.has(document.id));
  const spans = new SpanStudy({
    coders,
    codes: setting.codes.map(named.nameOf),
    documents: documents.map(({ document, text }) => ({
      id: document.id,
      length: new CodePointOffsets(text).length,
    })),
    spans: columnsOf(study, documents, setting, named.tree),
    takesPart: (at, by) => {
      const [document, coder] = [documents[at]?.document.id, coders[by]];
      return !takesPart || (!!document && !!coder && takesPart(document, coder));
    },
  });
  const characters = charactersOf(documents, hasInterviewers);
  if (unit === 'character') return { spans, kind: characters, characters };
  const ofDocument = stretchesOf(documents, (each) => unitsOf(each, unit, hasInterviewers));
  return { spans, kind: { kind: 'stretches', rule, ofDocument }, characters };
}
