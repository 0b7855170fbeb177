import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

export const mentions = {
  command: 'Mention a code, case, document or passage',
  picker: 'Mention',
  placeholder: 'Code, case, document, words of a quote or coding',
  nothing: 'Nothing of that name, and no quote or coding with these words.',
  found: (count: number) => plural(count, { one: 'One found', other: `${number(count)} found` }),
  kinds: {
    codes: 'code',
    cases: 'case',
    documents: 'document',
    quotes: 'quote',
    codings: 'coding',
  },
  gone: {
    codes: 'a code that is not there any more',
    cases: 'a case that is not there any more',
    documents: 'a document that is not there any more',
    quotes: 'a quote that is not there, or not to be seen now',
    codings: 'a coding that is not there, or not to be seen now',
  },
  /** Of a passage by words that an edit took out of the text. */
  lost: (text: string) => `${isolate(text)}, no longer in the text`,
  /** Above the words of a memo's coding that are not in the text any more. */
  lostHere: 'The passage this memo is on is no longer in the text. These were its words.',
  lostHint: 'Choose it to place it anew or to take it away.',
  /** What a mention is for screen readers. */
  mentioned: (kind: string, text: string) => `${isolate(text)}, ${kind}`,
  mentionedIn: (count: number) =>
    plural(count, { one: 'Mentioned in a memo', other: `Mentioned in ${number(count)} memos` }),
};
