import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

export const retrieve = {
  list: 'Retrieved passages',
  codes: 'Codes',
  withSubCodes: 'With sub-codes',
  group: 'Group of cases',
  allCases: 'All cases',
  noValue: 'no value',
  coders: 'Coders',
  documents: (chosen: number) =>
    chosen === 0 ? 'Documents: all' : `Documents: ${number(chosen)} chosen`,
  shown: 'Told with each passage',
  gone: 'no longer there',
  groupIs: (attribute: string, value: string) => `${isolate(attribute)}: ${isolate(value)}`,
  codedBy: (coder: string) => `coded by ${isolate(coder)}`,
  narrowedBy: 'What narrows the list',
  without: (what: string) => `Take off ${isolate(what)}`,
  found: (passages: number, documents: number, cases: number) =>
    [
      plural(passages, { one: 'One passage', other: `${number(passages)} passages` }),
      `in ${plural(documents, { one: 'one document', other: `${number(documents)} documents` })}`,
      `by ${plural(cases, { one: 'one case', other: `${number(cases)} cases` })}`,
    ].join(' '),
  onList: 'On the quote list',
  commands: {
    next: 'Next passage',
    previous: 'Previous passage',
    open: 'Open on the desk',
    pick: 'Put on the quote list',
    copy: 'Copy with attribution',
    typical: 'Typical example of its code',
    borderline: 'Borderline example of its code',
  },
  reportTitle: 'Retrieved codings',
  captionTitle: 'What was asked',
  failed: 'The passages could not be read anew. What is shown may be out of date.',
  nothing: {
    title: 'No passage is coded like that',
    text: 'Take something off the filter, or choose another coder.',
  },
  empty: {
    title: 'Nothing is coded yet',
    text: 'Open a document on the desk, select a passage and apply a code; it is then found here.',
    action: 'Go to the desk',
  },
};
