import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

export const turnMemos = {
  onTurn: 'Memo on this turn',
  lost: 'Memo whose turn is no longer in the text',
  lostExplained:
    'The turn this memo was on is no longer in the text. The memo is on the document now; these are the words it stood at.',
  lostWithoutWords:
    'The turn this memo was on is no longer in the text. The memo is on the document now.',
  /** Name of the sign beside a turn. */
  sign: (titles: readonly string[]) =>
    `${plural(titles.length, { one: 'Memo', other: `${number(titles.length)} memos` })}: ${titles.map(isolate).join(' · ')}`,
  about: (words: string, document: string) => `“${isolate(words)}” in ${isolate(document)}`,
  lostIn: (document: string) => `${isolate(document)}, a turn that is gone`,
};
