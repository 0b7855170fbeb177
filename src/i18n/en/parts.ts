import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

const codings = (count: number) =>
  plural(count, { one: 'One coding', other: `${number(count)} codings` });

/** Pieces of interface that several screens share. */
export const parts = {
  codeTree: {
    search: 'Search codes',
    nothing: 'No code is called that.',
    pinned: (digit: number) => `Key ${number(digit)} applies it`,
    codings,
    codingsWithBelow: (all: number, own: number) =>
      `${codings(all)}, ${number(own)} of them on the code itself`,
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
    title: 'Apply a code',
    placeholder: 'Find a code, or + and a new name',
    recent: 'Recent',
    applied: 'applied here',
    createAtTop: (name: string) => `Create ‘${isolate(name)}’ at the top`,
    createBelow: (name: string, parent: string) =>
      `Create ‘${isolate(name)}’ below ${isolate(parent)}`,
    nameIt: 'Type the name of the new code.',
    empty: 'No codes yet. Type a name to make the first.',
    apply: 'apply',
    applyAndStay: 'apply, stay open',
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
    toolbar: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    bulletList: 'List',
    orderedList: 'Numbered list',
    blockquote: 'Quotation',
    undo: 'Undo in the text',
    redo: 'Redo in the text',
    placeholder: 'Write…',
    notLoaded: 'The editor could not be opened. What is written is kept.',
  },
};
