import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

export const desk = {
  emptyTitle: 'Nothing to read yet',
  emptyText: 'Bring in transcripts first: drop files on the documents page or paste a text.',
  toDocuments: 'To the documents',
  side: 'Documents and codebook',
  documents: 'Documents',
  codebook: 'Codebook',
  inspector: 'Selection',
  selection: 'Selection',
  nothingSelected:
    'Select a passage with the mouse, or with Shift and the arrow keys, and give it a code: click one, drag it, press F to find one, Q for the last one.',
  notCoded: 'This passage has no code yet.',
  alsoCodedBy: 'Also coded by',
  history: 'History',
  codedBy: (coder: string, when: string) => `Coded by ${coder}, ${when}`,
  memo: 'Memo',
  documentMemo: 'Memo on this document',
  code: 'Code…',
  quote: 'Quote',
  removeCoding: (code: string) => `Remove ${code} from this passage`,
  removedCode: 'removed code',
  newCode: 'New code…',
  codingCount: (count: number) =>
    plural(count, { one: '1 coding', other: `${number(count)} codings` }),
  codingsHere: (count: number, codes: readonly string[]) =>
    plural(count, {
      one: `1 coding: ${list(codes)}`,
      other: `${number(count)} codings: ${list(codes)}`,
    }),
  shownCoders: (count: number) =>
    plural(count, { one: '1 coder shown', other: `${number(count)} coders shown` }),
  applyTo: 'Code the selection with it',
  retrieve: 'Show its codings',
  pin: 'Pin to a digit',
  unpin: 'None',
  toCodebook: 'Open in the codebook',
  turn: 'This turn',
  speaker: 'Speaker',
  direction: 'Direction',
  directions: { ltr: 'Left to right', rtl: 'Right to left' },
  languages: { en: 'English', ur: 'Urdu', ps: 'Pashto', und: 'Other or mixed' },
  commands: {
    applyActive: 'Code with the active code',
    findAndApply: 'Find a code and apply it',
    newCode: 'New code for the selection',
    applyPinned: (pin: number) => `Code with pinned code ${number(pin)}`,
    remove: 'Remove the coding',
    memo: 'Memo on the coding',
    quote: 'Put on the quote list',
    copy: 'Copy with attribution',
    next: 'Next coding',
    previous: 'Previous coding',
    overlapping: 'Next overlapping coding',
  },
};
