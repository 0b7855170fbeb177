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
  /** Everybody's work is under one name: the file does not say who coded what. */
  'coders-merged',
  /** Codes were put into a tree by the beginnings that their names share. */
  'hierarchy-from-names',
  /** Names of codes that begin alike, as in `trust.doubt`: they could be a tree, and are a list. */
  'hierarchy-in-names',
  /** A group that lay within itself, or a code that lay in several groups: put in one place. */
  'hierarchy-mended',
  /** Saved searches: left out. */
  'saved-query',
  /** Pictures, sound and video, together too large: their names came over, the files did not. */
  'media-left-out',
  /** The database was open in its tool: its last changes lie beside it, and were not read. */
  'unsaved-changes',
  /** Elements that the format does not know. */
  'unknown-element',
  /** Changes of the past: other programs get the project as it stands. */
  'history',
  /** Codings of an older state of a text: left out. */
  'coding-in-older-text',
  /** How strongly a passage speaks for its code. */
  'weight',
  /** Speakers, and what was corrected about turns; labels in the text stay. */
  'speakers',
  /** Times of turns that are not in the text. */
  'turn-times',
  /** Passages picked for the paper. */
  'quotes',
  /** That a code is a theme, its key, and the codings that show what it means. */
  'code-detail',
  /** What kind of document it is, its date and its language. */
  'document-detail',
  /** Names that stand for those of cases. */
  'pseudonym',
  /** The values offered for a variable: it becomes one of text. */
  'choices',
  /** Links with the project as a whole or with what is not in the file. */
  'link-left-out',
  /** Memos on codes, where the file is only a codebook. */
  'memo-left-out',
  /** How quotes are attributed. */
  'settings',
  /** Characters that XML cannot hold: dropped, or replaced in a text. */
  'illegal-character',
] as const;
export type LossType = (typeof LOSS_TYPES)[number];
