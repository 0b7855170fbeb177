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
  /** Codings that have no place in a text: on pictures, sound, video or PDF pages, or at positions without words. */
  'coding-outside-text',
  /** The text of a document is not in the file. */
  'missing-source',
  /** The text of a note is not in the file. */
  'missing-note',
  /** The text of a document is in the file, and cannot be read: it is no text, or too large. */
  'unreadable-source',
  /** The same of a note. */
  'unreadable-note',
  /** A selection reached beyond its text, was turned round, or cut a character in two: mended. */
  'position-mended',
  /** The words of a selection stand at another place than it says: that place was taken. */
  'found-by-quote',
  /** A selection without any text: left out. */
  'empty-selection',
  /** The quote that the file gives is not what stands at the place. */
  'quote-differs',
  /** Something refers to what is not in the file: left out. */
  'dangling-reference',
  /** Two things with one id: the second was given another, or was the same. */
  'repeated-id',
  /** Codings that the file holds a second time, as an area of the page: here once. */
  'coded-twice',
  /** Another value of a variable for the same case or document: the first was kept. */
  'second-value',
  /** Documents that belong to several cases: here to the first alone. */
  'several-cases',
  /** Groups of codes or documents: kept as memos that name their members. */
  'set-as-memo',
  /** Graphs and drawings: left out. */
  'graph',
  /** Marked passages without a code, a comment or a note: left out. */
  'selection-without-code',
  /** Marked passages without a code: kept as memos that quote them. */
  'passage-as-memo',
  /** Codings marked as important: here that is the highest weight. */
  'important-as-weight',
  /** Styles of the text: the words came over, not the look. */
  'formatting',
  /** Dates and authors of things that have none here. */
  'authorship',
  /** A value that is not of its variable's type: kept as text. */
  'value-type',
  /** A document that has a code as a whole: here its whole text has it. */
  'coded-as-a-whole',
  /** Part of a document belonged to a case: here only whole documents do. */
  'case-of-passage',
  /** Cases of those who speak in one document together: there only whole documents belong to a case. */
  'case-of-speaker',
  /** Everybody's work is under one name: the file does not say who coded what. */
  'coders-merged',
  /** Codings that nobody is named for: they are under the name of a coder who stands for nobody. */
  'unnamed-coder',
  /** Codes whose colour is not one of ours: they have the one that looks most like it. */
  'colour',
  /** Points of a transcript that say when in the recording it is there. */
  'sync-points',
  /** That a link has no direction, or two, or a colour. */
  'link-direction',
  /** Our own data in a QDPX, which no longer fit what another program made of the file: passed over. */
  'rewritten-elsewhere',
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
  /** Which document is a translation of which, and which of their turns stand side by side. */
  'translations',
  /** That a code with codings of its own is a theme, its key, and the codings that show what it means. */
  'code-detail',
  /** Colours of codes. */
  'code-colour',
  /** What kind of document it is, its date and its language. */
  'document-detail',
  /** Names that stand for those of cases. */
  'pseudonym',
  /** The values offered for a variable: it becomes one of text. */
  'choices',
  /** Links with the project as a whole or with what is not in the file. */
  'link-left-out',
  /** What a project has beside its codes, where the file is only a codebook. */
  'document-outside-codebook',
  'coding-outside-codebook',
  'case-outside-codebook',
  'attribute-outside-codebook',
  'memo-outside-codebook',
  'link-outside-codebook',
  /** How quotes are attributed. */
  'settings',
  /** Characters that XML cannot hold: dropped, or replaced in a text. */
  'illegal-character',
] as const;
export type LossType = (typeof LOSS_TYPES)[number];
