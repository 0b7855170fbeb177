import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

const codings = (count: number) =>
  plural(count, { one: '1 coding', other: `${number(count)} codings` });

/** A sample of codings that somebody looks through: what is accepted, queried and said about it. */
export const review = {
  newReview: 'New review…',
  reviews: 'Reviews',
  codings,
  count: (count: number) => plural(count, { one: '1 review', other: `${number(count)} reviews` }),
  by: (name: string) => `by ${isolate(name)}`,
  toAll: 'All rounds and reviews',
  toList: 'To the list of codings',
  resize: 'Width of the list of codings',
  list: 'Reviewed codings',
  goneCoder: 'removed coder',
  drawn: (perCode: number, seed: number) =>
    `up to ${codings(perCode)} of every code, drawn with the seed ${String(seed)}`,
  seen: (done: number, all: number) => `${number(done)} of ${codings(all)} looked at`,
  openPoints: (count: number) =>
    plural(count, { one: '1 open point', other: `${number(count)} open points` }),
  accepted: (count: number) => `${number(count)} accepted`,
  notThere: (count: number) =>
    plural(count, {
      one: '1 coding of the sample is not shown: it was removed since, or an open round hides it.',
      other: `${number(count)} codings of the sample are not shown: they were removed since, or an open round hides them.`,
    }),
  nothingThere:
    'No coding of this sample can be shown: they were removed since, or an open round hides them.',
  failed: 'The codings could not be read. Reload the page to try again.',
  states: {
    unseen: 'Not looked at',
    open: 'Open point',
    accepted: 'Accepted',
    discussed: 'Commented',
  },
  filters: {
    title: 'Which codings are listed',
    state: 'State',
    states: {
      all: (count: number) => `All ${number(count)}`,
      unseen: (count: number) => `New ${number(count)}`,
      open: (count: number) => `Open ${number(count)}`,
      accepted: (count: number) => `Accepted ${number(count)}`,
    },
    code: 'Code',
    allCodes: 'All codes',
    coder: 'Coded by',
    allCoders: 'All coders',
    none: {
      all: 'No coding of this code and coder.',
      unseen: 'There is none left to look at.',
      open: 'There is no open point.',
      accepted: 'Nothing has been accepted yet.',
    },
  },
  place: (index: number, all: number) => `${number(index)} of ${number(all)}`,
  toDesk: 'Show on the desk',
  more: 'Show more of the text',
  comment: 'Comment on the coding',
  memo: (name: string) => `Memo by ${isolate(name)}`,
  definition: 'The code',
  noDefinition: 'This code has no definition yet.',
  thread: 'What was said',
  verdicts: { accept: 'accepted', query: 'queried', comment: 'wrote' },
  nothingSaid: 'Nothing has been said about this coding yet.',
  say: {
    accept: 'Accept',
    query: 'Query',
    comment: 'Comment',
    answer: 'Answer',
    queryLabel: 'What is in question (may be left empty)',
    commentLabel: 'Comment',
    answerLabel: 'Answer',
    keys: 'Enter writes it, Shift+Enter begins a new line.',
    send: 'Write',
    reviewerDecides: (name: string) =>
      `A query stays open until ${isolate(name)}, whose review this is, accepts the coding.`,
  },
  commands: {
    accept: 'Accept the coding',
    query: 'Query the coding',
    comment: 'Comment or answer',
    next: 'Next coding of the review',
    previous: 'Previous coding of the review',
    notReviewer: 'Only who reviews accepts and queries.',
  },
  actions: { send: 'Send for review…', rename: 'Rename…', remove: 'Remove…' },
  rename: { title: 'Rename the review', name: 'Name', empty: 'Give the review a name.' },
  remove: {
    title: (name: string) => `Remove ${isolate(name)}?`,
    text: 'What was said in it goes too. The codings stay.',
    confirm: 'Remove the review',
  },
  send: {
    title: (name: string) => `Send ${isolate(name)} for review`,
    text: (name: string) =>
      `A file for ${isolate(name)}: the codings of the sample with their comments and memos, the whole texts of their documents, and the codebook with its memos. Nothing else of the project is in it. Texts and titles are as they stand, with the names in them.`,
    there:
      'There, the file is opened on the page of projects. It is read-only: codings are accepted, queried and commented on, and nothing else can be changed.',
    back: 'What comes back is brought in with “Take in answers…” on this page. Only what the reviewer said comes in.',
    save: 'Save the file',
    working: 'Writing the file',
  },
  form: {
    title: 'New review',
    reviewName: (index: number) => `Review ${number(index)}`,
    name: 'Name',
    reviewer: 'Who reviews',
    coders: 'Whose codings',
    codes: 'Codes',
    codeExtents: { all: 'The whole codebook', chosen: 'Chosen codes' },
    codesChosen: (count: number) =>
      plural(count, { one: '1 code', other: `${number(count)} codes` }),
    perCode: 'Codings of every code, at most',
    seed: 'Seed',
    seedHint: 'With the same seed the same codings are drawn again.',
    preview: (drawn: number, all: number, codes: number) =>
      `${number(drawn)} of ${codings(all)}, ${plural(codes, { one: 'of 1 code', other: `of ${number(codes)} codes` })}`,
    hidden: 'What an open round hides is not drawn.',
    problems: {
      name: 'Give the review a name.',
      perCode: 'A whole number from 1 on.',
      seed: (most: number) => `A seed is a whole number from 0 to ${number(most)}.`,
      noCoders: 'Choose whose codings are reviewed.',
      noCodes: 'Choose at least one code.',
      nothing: 'There is no coding to draw from.',
    },
    begin: 'Begin the review',
  },
  copy: {
    title: 'Copy for review',
    text: 'You can accept, query and comment here. Everything else is read-only.',
    sendBack: 'Send back',
    takeIn: 'Take in answers…',
    settings: 'This copy is for a review. Project and coders are changed where it came from.',
    refused: 'This copy is for a review: nothing but remarks on its codings can be written in it.',
    comesIn: 'What was said in the review comes in, and nothing else.',
    notOfReview: (file: string) =>
      `Nothing of ${isolate(file)} was brought in: a file for a review goes with the project it was made of, and with no other.`,
  },
  desk: {
    remarks: (review: string, count: number) =>
      `${isolate(review)}: ${plural(count, { one: '1 remark', other: `${number(count)} remarks` })}`,
    open: 'open point',
  },
  report: {
    points: 'Points',
    howDrawn: 'How it was drawn',
    document: 'Document',
    code: 'Code',
    coder: 'Coder',
    quote: 'Passage',
    verdict: 'State',
    thread: 'What was said',
    reviewer: (name: string) => `Reviewed by ${name}.`,
    sample: (perCode: number, seed: number, drawn: number) =>
      `${codings(drawn)}: up to ${number(perCode)} of every code, drawn with the seed ${String(seed)}.`,
    said: (name: string, when: string, verdict: string, text: string) =>
      `${name}, ${when}, ${verdict}${text === '' ? '' : `: ${text}`}`,
  },
};
