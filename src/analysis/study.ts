import type { Attribute, Case, Value } from '#domain/case.ts';
import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';

export interface StudyDocument {
  readonly document: Document;
  readonly text: string;
  readonly units: {
    /** `start0, end0, start1, end1, …` of the text, in order. */
    readonly sentences: readonly number[];
    /** The same of runs without a line feed. */
    readonly paragraphs: readonly number[];
    /** Where the pages of its file begin, in order; absent where there are none. */
    readonly pages?: readonly number[] | undefined;
  };
  readonly turns: readonly SpokenTurn[];
}

/** What numbers and lists of passages are made of. Every coding lies in its document's text as given here. */
export interface Study {
  readonly codes: readonly Code[];
  readonly cases: readonly Case[];
  readonly attributes: readonly Attribute[];
  readonly values: readonly Value[];
  readonly documents: readonly StudyDocument[];
  readonly codings: readonly Coding[];
}
