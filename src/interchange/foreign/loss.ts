/**
 * Something of another tool's file that did not come over as it was: counted, with the first places it was met. The
 * sentences are i18n's.
 */
export interface Loss {
  readonly type: LossType;
  readonly count: number;
  /** Names of documents, codes or elements, at most `PLACES`, as the file writes them. */
  readonly places: readonly string[];
}

export const PLACES = 5;

export const LOSS_TYPES = [
  /** Pictures, sound and video: listed as documents without a text. */
  'media-without-text',
  /** Codings on pictures, sound, video or PDF pages that have no place in a text. */
  'coding-outside-text',
  /** The text of a document is not in the file. */
  'missing-source',
  /** A selection reached beyond its text, or was turned round: mended. */
  'position-mended',
  /** A selection without any text: left out. */
  'empty-selection',
  /** The quote that the file gives is not what stands at the place. */
  'quote-differs',
  /** Something refers to what is not in the file: left out. */
  'dangling-reference',
  /** Two things with one id: the second was given another, or was the same. */
  'repeated-id',
  /** Groups of codes or documents: kept as memos that name their members. */
  'set-as-memo',
  /** Graphs and drawings: left out. */
  'graph',
  /** Marked passages without a code, a comment or a note: left out. */
  'selection-without-code',
  /** Styles of the text: the words came over, not the look. */
  'formatting',
  /** Dates and authors of things that have none here. */
  'authorship',
  /** A value that is not of its variable's type: kept as text. */
  'value-type',
  /** Part of a document belonged to a case: here only whole documents do. */
  'case-of-passage',
  /** Elements that the format does not know. */
  'unknown-element',
] as const;
export type LossType = (typeof LOSS_TYPES)[number];
