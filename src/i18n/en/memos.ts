import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

export const memos = {
  title: 'Memos',
  list: 'Memos',
  resize: 'Width of the list of memos',
  toList: 'To the list of memos',
  count: (count: number) => plural(count, { one: 'One memo', other: `${number(count)} memos` }),
  countOf: (shown: number, all: number) => `${number(shown)} of ${number(all)} memos`,
  emptyTitle: 'No memos yet',
  emptyText:
    'Write down what you notice: on the project here, on a coding or turn at the desk (M), on a code in the codebook.',
  chooseTitle: 'No memo chosen',
  chooseText: 'Choose a memo in the list, or write a new one about the project.',
  noMatch: 'No memo matches the search and the filters.',
  newMemo: 'New memo',
  newMemoExplained: 'A new memo about the project',
  search: 'Search in memos',
  kind: 'On',
  kinds: {
    all: 'Anything',
    project: 'the project',
    documents: 'a document',
    turns: 'a turn',
    codes: 'a code',
    codings: 'a coding',
    cases: 'a case',
    memos: 'another memo',
    journal: 'a day of the journal',
  },
  coder: 'By',
  anybody: 'Anybody',
  order: 'Order',
  orders: { newest: 'Newest', oldest: 'Oldest' },
  about: {
    project: 'Project',
    coding: (code: string, document: string) => `${isolate(code)} in ${isolate(document)}`,
    journal: (date: string) => `Journal, ${date}`,
    gone: 'What it was on has been removed',
    memo: (title: string) => `Memo ${isolate(title)}`,
  },
  open: (about: string) => `Open: ${isolate(about)}`,
  untitled: 'Empty memo',
  memoTitle: 'Title',
  text: 'Text of the memo',
  by: (coder: string, date: string) => `${isolate(coder)}, ${date}`,
  ofOther: (coder: string) => `Only ${isolate(coder)} can change this memo.`,
  remove: 'Remove memo',
  removed: 'Memo removed',
  view: 'What is shown',
  views: { all: 'All memos', journal: 'Journal' },
  journal: {
    emptyTitle: 'The journal is empty',
    emptyText:
      'Note each day what you did, decided and wondered about. Every entry keeps its day, and is found and exported with the memos.',
    noMatch: 'No entry matches the search.',
    count: (count: number) =>
      plural(count, { one: 'One entry', other: `${number(count)} entries` }),
    today: 'Today’s entry',
  },
  export: {
    shown: (count: number) =>
      plural(count, { one: 'The memo shown', other: `The ${number(count)} memos shown` }),
    this: 'This memo',
    failed: 'The memos could not be written.',
    /** Above the whole words of passages that the memo cites by their first words. */
    cited: 'Cited passages',
    saved: (name: string) => `Saved as ${isolate(name)}`,
    on: 'On',
    by: 'By',
  },
  commands: {
    newMemo: 'New memo about the project',
    today: 'Write today’s journal entry',
    link: 'Link this memo, or lead a link to it',
  },
};
