import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

const codings = (count: number) =>
  plural(count, { one: 'One coding', other: `${number(count)} codings` });

/** Pieces of interface that several screens share. */
export const parts = {
  codeTree: {
    search: 'Search codes',
    nothing: 'No code was found.',
    pinned: (digit: number) => `Key ${number(digit)} applies it`,
    codings,
    codingsWithBelow: (all: number, own: number) =>
      `${codings(all)}, ${number(own)} of them on the code itself`,
    dropped: (code: string) => `${isolate(code)} was dropped here`,
    droppedSeveral: (count: number) => `${number(count)} codes were dropped here`,
    putBelow: (target: string) => `Put below ${isolate(target)}`,
    mergeInto: (target: string) => `Merge into ${isolate(target)}…`,
    byCoder: (coder: string, count: number) => `${isolate(coder)}: ${number(count)}`,
    /** Seen in place of a zero. */
    othersAlone: (count: number) => `(${number(count)})`,
    byOthers: (count: number) => `by other coders: ${number(count)}`,
    nameTaken: (name: string) =>
      `There is a code ${isolate(name)} in this place already. Type another name.`,
  },
  codeColour: {
    /** In the order of the colours' numbers. */
    names: [
      'Magenta',
      'Forest green',
      'Orange',
      'Sky blue',
      'Brown',
      'Teal',
      'Lavender',
      'Ochre',
      'Purple',
      'Turquoise',
      'Crimson',
      'Indigo',
      'Steel blue',
      'Olive',
      'Burgundy',
      'Leaf green',
    ],
  },
  codePicker: {
    purposes: {
      apply: { title: 'Apply a code', action: 'apply' },
      choose: { title: 'Choose a code', action: 'choose' },
      copy: { title: 'Code with another code too', action: 'copy' },
      merge: { title: 'Merge into which code?', action: 'merge' },
      move: { title: 'Put below which code?', action: 'move' },
      recode: { title: 'Recode to which code?', action: 'recode' },
    },
    placeholder: 'Find a code, or + and a new name',
    placeholderFind: 'Find a code',
    recent: 'Recent',
    applied: 'applied here',
    appliedHere: 'Codes on this passage',
    takeOff: (name: string) => `Remove ${isolate(name)}`,
    wasApplied: (name: string) => `${isolate(name)} applied`,
    wasRemoved: (name: string) => `${isolate(name)} removed`,
    wasCreated: (name: string) => `${isolate(name)} created and applied`,
    createAtTop: (name: string) => `Create “${isolate(name)}” at the top`,
    createBelow: (name: string, parent: string) =>
      `Create “${isolate(name)}” below ${isolate(parent)}`,
    nameIt: 'Type the name of the new code.',
    empty: 'No codes yet. Type a name to make the first.',
    andStay: 'the same, stay open',
    onAndOff: 'apply or remove, stay open',
  },
  /** While some codings may be hidden. */
  unseen: {
    nothing: 'Of what you see, nothing is coded with it. Undo brings everything back.',
    goToo: 'While a round is open you do not see every coding; those you do not see go too.',
    stay: 'While a round is open you do not see every coding; those you do not see are left as they are.',
  },
  mergeCodes: {
    into: (names: readonly string[]) => `Merge ${list(names.map(isolate))} into…`,
    title: (names: readonly string[], target: string) =>
      `Merge ${list(names.map(isolate))} into ${isolate(target)}?`,
    several: (count: number) => `${number(count)} codes`,
    text: (count: number, coders: number, hidesCodings: boolean) =>
      [
        count === 0
          ? hidesCodings
            ? 'Of what you see, nothing is coded with it.'
            : 'Nothing is coded with it.'
          : plural(coders, {
              one: `${codings(count)} of one coder gets the other code.`,
              other: `${codings(count)} of ${number(coders)} coders get the other code.`,
            }),
        ...(hidesCodings
          ? [
              'While a round is open you do not see every coding; those you do not see get the other code, too.',
            ]
          : []),
        'Codes below, memos, quotes and examples go along. Undo takes it all back.',
      ].join(' '),
    action: 'Merge',
    done: (target: string) => `Merged into ${isolate(target)}`,
  },
  exportMenu: {
    formats: {
      csv: 'Table (CSV)',
      xlsx: 'Workbook (XLSX)',
      docx: 'Word document (DOCX)',
      md: 'Markdown',
      json: 'Data (JSON)',
    },
    writing: 'Writing…',
    saved: (name: string) => `Saved as ${isolate(name)}`,
    failed: 'The file could not be written. Close other pages and try again.',
  },
  memoEditor: {
    memoOn: (about: string) => `Memo on ${isolate(about)}`,
    tooMuch:
      'That is too much to paste into a memo at once, and nothing of it was taken. Paste it in parts, or import it as a document.',
    toolbar: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    bulletList: 'List',
    orderedList: 'Numbered list',
    blockquote: 'Quotation',
    table: 'Table',
    tableSteps: {
      insert: 'Insert a table',
      rowAfter: 'Row below',
      rowBefore: 'Row above',
      columnAfter: 'Column after this one',
      columnBefore: 'Column before this one',
      headerRow: 'Head row on or off',
      deleteRow: 'Delete the row',
      deleteColumn: 'Delete the column',
      deleteTable: 'Delete the table',
    },
    undo: 'Undo in the text',
    redo: 'Redo in the text',
    placeholder: 'Write…',
    notLoaded: 'The editor could not be opened. What is written is kept.',
  },
};
