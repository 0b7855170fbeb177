import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

/** What texts are made of: what people said, or, where nobody is named, paragraphs. */
type Unit = 'turn' | 'paragraph';

const units = {
  turn: (count: number) => plural(count, { one: 'one turn', other: `${number(count)} turns` }),
  paragraph: (count: number) =>
    plural(count, { one: 'one paragraph', other: `${number(count)} paragraphs` }),
};

export const translations = {
  sides: { original: 'Original', translation: 'Translation' },
  translationOf: 'Translation of',
  isOriginal: 'None: it is an original',
  translationOfHint: 'Both can then be read side by side on the desk, turn by turn.',
  hasTranslations: (titles: readonly string[]) =>
    `Original of ${list(titles.map(isolate))}. An original cannot be a translation itself.`,
  beside: (title: string) => `Beside ${isolate(title)}`,
  pages: (original: string, translation: string) =>
    `${isolate(original)} and its translation ${isolate(translation)}`,
  close: 'Read alone',
  alignment: 'Alignment',
  notRead: (title: string) => `${isolate(title)} could not be read.`,
  row: (row: number, rows: number) => `Row ${number(row)} of ${number(rows)}`,
  rowOf: (names: readonly string[]) => names.map(isolate).join(' – '),
  said: 'corrected',
  nothingThere: { original: 'not in the original', translation: 'not translated' },
  goesOn: {
    original: (count: number, unit: Unit) => `The original goes on for ${units[unit](count)}.`,
    translation: (count: number, unit: Unit) =>
      `The translation goes on for ${units[unit](count)}.`,
  },
  /** Beneath the last row of what ends. */
  stops: {
    original: (count: number, unit: Unit) =>
      `The translation ends here. The original goes on for ${units[unit](count)}.`,
    translation: (count: number, unit: Unit) =>
      `The original ends here. The translation goes on for ${units[unit](count)}.`,
  },
  join: {
    title: 'Join original and translation',
    find: (title: string) => `Original or translation of ${isolate(title)}`,
    placeholder: 'Find a document',
    nothing: 'No such document is left to join.',
    which: (title: string) => `What ${isolate(title)} is`,
    counts: (original: number, translation: number, unit: Unit) =>
      `Original: ${units[unit](original)}. Translation: ${units[unit](translation)}.`,
    whole: 'Side by side to the end.',
    until: (row: number) => `Side by side as far as row ${number(row)}.`,
    noText: 'One of the two has no text yet: nothing stands side by side.',
    other: 'Another document',
    join: 'Join',
    done: 'Original and translation are joined.',
  },
  mismatch: (row: number) =>
    `From row ${number(row)} on, a question stands beside an answer: a turn may be missing on one side.`,
  goThere: 'Go there',
  overThere: (code: string, words: string, coder: string | undefined) =>
    coder === undefined
      ? `${isolate(code)}: ${isolate(words)}`
      : `${isolate(code)} (${isolate(coder)}): ${isolate(words)}`,
  codedInRow: (count: number) =>
    plural(count, { one: 'one coding', other: `${number(count)} codings` }),
  commands: {
    beside: 'Read original and translation side by side',
    join: 'Join with an original or a translation…',
    over: 'Go to the same turn of the other text',
    above: 'This turn belongs to the one above it',
    none: 'The other text has nothing for this turn',
    next: 'This turn belongs to the next one over there',
    previous: 'This turn belongs to the one before over there',
    order: 'This row by the order of turns again',
  },
  ofSide: {
    original: (what: string) => `Original: ${what}`,
    translation: (what: string) => `Translation: ${what}`,
  },
  corrections: {
    above: 'belongs to the turn above',
    none: 'nothing beside it',
    next: 'belongs to the next turn over there',
    previous: 'belongs to the turn before over there',
  },
  cannot: {
    beside: 'This document is not joined with an original or a translation yet.',
    alone: 'There is no document to join it with.',
    joined: 'A translation has one original. Part them first under Documents.',
    notBeside: 'First read original and translation side by side.',
    correct: 'That is not possible here.',
  },
  quote: {
    given: 'Print',
    choices: { original: 'Original', translation: 'Translation', both: 'Both' },
    trim: 'Choose the words…',
    trimLabel: (title: string) => `Words of ${isolate(title)}`,
    trimHint:
      'Select the words that belong to the quote, with the mouse or with Shift and the arrows.',
    take: 'Take what is selected',
    nothing: 'Nothing stands beside this passage. Align it on the desk first.',
    notSelected: 'Nothing is selected.',
  },
};
