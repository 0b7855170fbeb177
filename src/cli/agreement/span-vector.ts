import { z } from 'zod';
import type { SpanRequest } from '#analysis/agreement/figures/span-figures.ts';
import { intervalsOf, type Intervals } from '#analysis/agreement/spans/intervals.ts';
import { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import { CodePointOffsets } from '#analysis/agreement/units/code-point-offsets.ts';
import { tokensOf } from '#analysis/agreement/units/text-units.ts';
import type { Span } from '#domain/text/span.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { checkSpanVector } from './check-span-vector.ts';
import { parseJson } from './read-input.ts';

const name = z.union([z.string(), z.number()]).transform(String);
const names = z.array(name);
const stretch = z.tuple([z.number(), z.number()]);

const vectorSchema = z.object({
  documents: z.array(
    z.object({ id: name, length: z.number().optional(), text: z.string().optional() }),
  ),
  coders: names,
  codes: names,
  spans: z.array(z.tuple([name, name, z.number(), z.number(), name])),
  coded_by: z.union([z.record(z.string(), names), z.array(z.tuple([name, name]))]).optional(),
  texts: z.record(z.string(), z.string()).optional(),
  segments: z.record(z.string(), z.array(stretch)).optional(),
  tokens: z.record(z.string(), z.array(stretch)).optional(),
  domains: z.record(z.string(), names).optional(),
  compute: z.array(z.string()).optional(),
  gamma_params: z.array(z.tuple([z.number().positive(), z.number().nonnegative()])).optional(),
});
export type SpanVector = z.infer<typeof vectorSchema>;

export function readSpanVector(place: string, text: string): SpanVector {
  const vector = parseJson(place, text, vectorSchema);
  checkSpanVector(vector);
  return vector;
}

/** What offsets count. */
export type OffsetUnit = 'utf16' | 'codepoint';

function textOf(vector: SpanVector, document: SpanVector['documents'][number]): string | undefined {
  return document.text ?? vector.texts?.[document.id];
}

/** Whether what offsets count can be told apart: where there are texts. */
export function hasTexts(vector: SpanVector): boolean {
  return vector.documents.some((document) => textOf(vector, document) !== undefined);
}

interface MeasuredDocument {
  readonly id: string;
  readonly length: number;
  readonly text: string | undefined;
  readonly convert: (span: Span) => Span;
}

/** Offsets of files with texts count UTF-16 code units; of others whatever their lengths count. */
function measured(vector: SpanVector, unit: OffsetUnit): MeasuredDocument[] {
  return vector.documents.map((document) => {
    const text = textOf(vector, document);
    const { id, length = text?.length } = document;
    if (length === undefined) throw new CommandProblem(`Document “${id}” has no length.`);
    if (text === undefined || unit === 'utf16')
      return { id, length, text, convert: (span) => span };
    const offsets = new CodePointOffsets(text);
    return { id, length: offsets.length, text, convert: (span) => offsets.span(span) };
  });
}

function placesOf(all: readonly string[]): (name: string) => number {
  const places = new Map(all.map((each, at) => [each, at]));
  return (wanted) => {
    const place = places.get(wanted);
    if (place === undefined)
      throw new CommandProblem(`A span names “${wanted}”, which is not listed.`);
    return place;
  };
}

/** Pairs of coder and document in either order, or the coders of each document, or the documents of each coder. */
function participation(
  vector: SpanVector,
): ((document: number, coder: number) => boolean) | undefined {
  const { coded_by: record, coders, documents } = vector;
  if (!record) return undefined;
  const pairs = Array.isArray(record)
    ? record
    : Object.entries(record).flatMap(([one, others]) =>
        others.map((other): [string, string] => [one, other]),
      );
  const ids = new Set(documents.map(({ id }) => id));
  // A document and a coder may have the same name: then the order that --help describes decides.
  const areInOrder = pairs.every(([one, other]) => ids.has(one) && coders.includes(other));
  const known = new Set(
    pairs.flatMap(([one, other]) =>
      areInOrder ? [`${one}\n${other}`] : [`${one}\n${other}`, `${other}\n${one}`],
    ),
  );
  return (document, coder) => known.has(`${documents[document]?.id ?? ''}\n${coders[coder] ?? ''}`);
}

/** The spans of the file, by what their offsets are to count. */
export function studyOfVector(vector: SpanVector, unit: OffsetUnit): SpanStudy {
  const documents = measured(vector, unit);
  const documentOf = placesOf(documents.map(({ id }) => id));
  const coderOf = placesOf(vector.coders);
  const codeOf = placesOf(vector.codes);
  const rows = vector.spans.map(([coder, document, start, end, code]) => {
    const place = documentOf(document);
    const span = { start, end };
    return {
      coder: coderOf(coder),
      document: place,
      code: codeOf(code),
      ...(start < end ? (documents[place]?.convert(span) ?? span) : span),
    };
  });
  const takesPart = participation(vector);
  return new SpanStudy({
    coders: vector.coders,
    codes: vector.codes,
    documents,
    spans: {
      coders: rows.map(({ coder }) => coder),
      documents: rows.map(({ document }) => document),
      codes: rows.map(({ code }) => code),
      starts: rows.map(({ start }) => start),
      ends: rows.map(({ end }) => end),
    },
    ...(takesPart && { takesPart }),
  });
}

/** A unit has one number; what would lie in two has none. */
function sorted(document: string, spans: readonly Span[]): Intervals {
  const filled = spans.filter(({ start, end }) => start < end);
  filled.sort((one, other) => one.start - other.start || one.end - other.end);
  filled.forEach(({ start }, at) => {
    if (start >= (filled[at - 1]?.end ?? start)) return;
    throw new CommandProblem(`Units of “${document}” overlap at ${String(start)}.`);
  });
  return intervalsOf(filled.flatMap(({ start, end }) => [start, end]));
}

function stretches(
  documents: readonly MeasuredDocument[],
  listed: SpanVector['segments'],
): Intervals[] | undefined {
  if (!listed) return undefined;
  return documents.map(({ id, convert }) =>
    sorted(
      id,
      (listed[id] ?? []).map(([start, end]) => convert({ start, end })),
    ),
  );
}

/** Tokens are those listed, or those of the texts. */
function tokens(vector: SpanVector, documents: readonly MeasuredDocument[]) {
  if (vector.tokens || !hasTexts(vector)) return stretches(documents, vector.tokens);
  return documents.map(({ id, text, convert }) => sorted(id, tokensOf(text ?? '').map(convert)));
}

/** What else the file supports, or asks for. Only gamma takes long enough to be asked for. */
export function requestOfVector(vector: SpanVector, unit: OffsetUnit): SpanRequest {
  const documents = measured(vector, unit);
  const codeOf = placesOf(vector.codes);
  const usual = vector.compute?.includes('gamma') ? [[1, 1] as const] : [];
  return {
    segments: stretches(documents, vector.segments),
    tokens: tokens(vector, documents),
    domains: Object.entries(vector.domains ?? {}).map(([domain, codes]) => ({
      name: domain,
      codes: codes.map(codeOf),
    })),
    gamma: (vector.gamma_params ?? usual).map(([place, category]) => ({ place, category })),
  };
}
