import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

export const quotes = {
  list: 'Quotes for the paper',
  count: (count: number) => plural(count, { one: 'One quote', other: `${number(count)} quotes` }),
  copied: (count: number) =>
    plural(count, {
      one: 'Copied with its attribution',
      other: `${number(count)} quotes copied with their attributions`,
    }),
  notCopied: 'The browser did not allow copying. Export the list instead.',
  picked: (count: number) =>
    plural(count, {
      one: 'Put on the quote list',
      other: `${number(count)} passages put on the quote list`,
    }),
  pickedAlready: (count: number) =>
    plural(count, {
      one: 'Already on the quote list',
      other: `All ${number(count)} are already on the quote list`,
    }),
  showList: 'Show the list',
  attribution: 'Attribution',
  fields: 'Fields:',
  insertField: (field: string) => `Insert the field ${isolate(field)}`,
  unknownFields: (fields: readonly string[]) =>
    `There is no field ${list(fields.map(isolate))}; it stays as it is written.`,
  asAtFirst: 'Reset to default',
  participantsBy: 'Participants by',
  names: 'Names',
  pseudonyms: 'Pseudonyms',
  hidden:
    'Names of cases do not show in speaker labels, attributions and titles. A name that somebody says stays in the text: read what you export.',
  namedByTitle: 'The document’s title stands for the name.',
  leftOut: (fields: readonly string[]) => `Left out, not known: ${list(fields.map(isolate))}.`,
  note: 'Note',
  noteOn: (place: number) => `Note on quote ${number(place)}`,
  drag: 'Drag to move; Alt and the arrows do the same',
  commands: {
    next: 'Next quote',
    previous: 'Previous quote',
    copy: 'Copy with attribution',
    copyThis: 'Copy the focused quote with attribution',
    copyAll: 'Copy all quotes',
    moveUp: 'Move the quote up',
    moveDown: 'Move the quote down',
    open: 'Open on the desk',
    remove: 'Remove from the list',
  },
  columns: {
    text: 'Quote',
    translation: 'Translation',
    attribution: 'Attribution',
    code: 'Code',
    coder: 'Coder',
    document: 'Document',
    participant: 'Participant',
    speaker: 'Speaker',
    time: 'Time',
    page: 'Page',
    start: 'Start',
    end: 'End',
    before: 'Before',
    after: 'After',
    note: 'Note',
  },
  listSeparator: ', ',
  captionTitle: 'About the list',
  failed: 'The quotes could not be updated. What is shown may be out of date.',
  gone: (count: number) =>
    plural(count, {
      one: 'One quote is not shown: its document is not in the project. It comes back with it.',
      other: `${number(count)} quotes are not shown: their documents are not in the project. They come back with them.`,
    }),
  empty: {
    title: 'No quotes yet',
    text: 'Press K on a passage, on the desk or among retrieved passages, and it is put on this list.',
    action: 'Find passages',
  },
};
