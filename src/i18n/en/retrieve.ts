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
  shown: 'Shown with each passage',
  gone: 'no longer there',
  groupIs: (attribute: string, value: string) => `${isolate(attribute)}: ${isolate(value)}`,
  codedBy: (coder: string) => `coded by ${isolate(coder)}`,
  narrowedBy: 'What narrows the list',
  without: (what: string) => `Remove ${isolate(what)} from the filter`,
  found: (passages: number, documents: number, cases: number) =>
    [
      plural(passages, { one: 'One passage', other: `${number(passages)} passages` }),
      `in ${plural(documents, { one: 'one document', other: `${number(documents)} documents` })}`,
      `by ${plural(cases, { one: 'one case', other: `${number(cases)} cases` })}`,
    ].join(' '),
  onList: 'On the quote list',
  choose: 'Choose this passage',
  chosenPassages: 'Chosen passages',
  chosen: (chosen: number, listed: number) => `${number(chosen)} of ${number(listed)} chosen`,
  /** On the button, where there is no room for the name of the command. */
  link: 'Link…',
  actions: 'What can be done with this passage',
  examples: 'Example of its code',
  recodeSeveral: (count: number) => `Recode ${number(count)} passages to which code?`,
  copySeveral: (count: number) => `Code ${number(count)} passages with another code too`,
  changes: {
    recoded: (count: number, code: string) =>
      plural(count, {
        one: `One coding recoded to ${isolate(code)}`,
        other: `${number(count)} codings recoded to ${isolate(code)}`,
      }),
    copied: (count: number, code: string) =>
      plural(count, {
        one: `One coding copied to ${isolate(code)}`,
        other: `${number(count)} codings copied to ${isolate(code)}`,
      }),
    removed: (count: number) =>
      plural(count, { one: 'One coding removed', other: `${number(count)} codings removed` }),
    codedAlready: (code: string) => `Already coded ${isolate(code)}`,
    andLeft: (what: string, others: number) =>
      plural(others, {
        one: `${what}. One coding of another coder was left as it is.`,
        other: `${what}. ${number(others)} codings of other coders were left as they are.`,
      }),
    onlyOthers: (count: number) =>
      plural(count, {
        one: 'This coding is another coder’s; you can change your own only.',
        other: 'These codings are other coders’; you can change your own only.',
      }),
  },
  commands: {
    next: 'Next passage',
    previous: 'Previous passage',
    open: 'Open on the desk',
    choose: 'Choose the passage, or not',
    chooseNext: 'Choose up to the next passage',
    choosePrevious: 'Choose up to the previous passage',
    chooseAll: 'Choose all listed passages',
    chooseNone: 'Choose none',
    recode: 'Recode…',
    copyTo: 'Copy to another code…',
    remove: 'Remove codings',
    link: 'Link from here, or to here',
    pick: 'Put on the quote list',
    copy: 'Copy with attribution',
    typical: 'Typical example of its code',
    borderline: 'Borderline example of its code',
  },
  reportTitle: 'Retrieved codings',
  captionTitle: 'What was asked',
  failed: 'The passages could not be updated. What is shown may be out of date.',
  nothing: {
    title: 'No passage matches the filter',
    text: 'Remove something from the filter, or choose another coder.',
  },
  empty: {
    title: 'Nothing is coded yet',
    text: 'Open a document on the desk, select a passage and apply a code; it is then found here.',
    action: 'Go to the desk',
  },
};
