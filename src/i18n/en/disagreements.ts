import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

const disagreements = (count: number) =>
  plural(count, { one: '1 disagreement', other: `${number(count)} disagreements` });

/** Where the coders of a closed round differ, and what is decided about it. */
export const disagreementWords = {
  title: 'Disagreements',
  titleOf: (round: string) => `Disagreements: ${isolate(round)}`,
  go: 'Go through the disagreements',
  ofCode: (code: string) => `Disagreements on ${isolate(code)}`,
  ofDocument: (title: string) => `Disagreements in ${isolate(title)}`,
  back: 'To the round',
  list: 'List of disagreements',
  toList: 'To the list of disagreements',
  resize: 'Width of the list of disagreements',
  loading: 'Comparing the coders',
  failed: 'The list could not be updated. What is shown may be out of date.',
  count: disagreements,
  progress: (decided: number, all: number) => `${number(decided)} of ${disagreements(all)} decided`,
  filters: 'Which disagreements',
  state: 'State',
  states: { all: 'Open and decided', open: 'Open', decided: 'Decided' },
  kind: 'Kind',
  anyKind: 'Any kind',
  kinds: {
    missed: 'Missed',
    boundary: 'Boundary',
    otherCode: 'Other code',
    parentChild: 'Parent and child',
  },
  kindHints: {
    missed: 'Some have coded the passage, the others have not.',
    boundary: 'The coders gave the code here, on spans that begin or end elsewhere.',
    otherCode: 'The coders coded the passage with different codes.',
    parentChild:
      'The coders coded the passage with different codes, one of which lies below the other.',
  },
  code: 'Code',
  anyCode: 'Any code',
  document: 'Document',
  anyDocument: 'Any document',
  pair: 'Coders',
  anyPair: 'All coders',
  counted: (what: string, count: number) => `${isolate(what)} (${number(count)})`,
  gone: 'removed',
  open: 'open',
  decided: 'decided',
  cost: (count: number) =>
    plural(count, { one: 'costs 1 character', other: `costs ${number(count)} characters` }),
  costHint:
    'Characters on which two coders do not say the same, added up over every two of them. What costs most comes first.',
  none: {
    title: 'No disagreement',
    text: 'Where these coders have coded the same documents, they agree to the letter.',
  },
  noneHere: { title: 'None of this kind', text: 'No disagreement matches the filter.' },
  nothingShared: {
    title: 'Nothing to compare',
    text: 'No document was finished by two coders of the round.',
  },
  hidden: (count: number) =>
    `${plural(count, { one: '1 document is', other: `${number(count)} documents are` })} left out: an open round hides the codings of others in them from you.`,
  scoped: {
    text: 'Only what the figures count that led here: their coders, documents, codes and text.',
    leave: 'Show all',
  },
  allDecided: {
    title: 'Everything is decided',
    text: (consensus: string) =>
      `What was decided lies in the consensus of the round. It is a coder like the others: choose “${isolate(consensus)}” in Retrieve to read its passages and pick quotes, and in Reports to count them.`,
    retrieve: 'Retrieve the consensus',
  },
  acceptAll: (count: number) =>
    plural(count, {
      one: 'Accept the one exact agreement',
      other: `Accept all ${number(count)} exact agreements`,
    }),
  acceptHint:
    'Codings that all coders who worked through a document have with the same code on the same span go into the consensus, in one step that can be undone.',
  accepted: (count: number) =>
    plural(count, {
      one: '1 agreement is in the consensus.',
      other: `${number(count)} agreements are in the consensus.`,
    }),
  allAccepted: (count: number) =>
    plural(count, {
      one: 'The one exact agreement is in the consensus.',
      other: `All ${number(count)} exact agreements are in the consensus.`,
    }),
  noAgreements: 'There is no exact agreement.',
  stale: (count: number) =>
    plural(count, {
      one: '1 decision is about codings that have been changed or removed since, or between other coders by now. What came of it is still in the consensus.',
      other: `${number(count)} decisions are about codings that have been changed or removed since, or between other coders by now. What came of them is still in the consensus.`,
    }),
  takeBack: (count: number) => plural(count, { one: 'Take it back', other: 'Take them back' }),
  detail: 'The disagreement that is chosen',
  inContext: 'In its context',
  toDesk: 'See it on the desk',
  coders: (names: readonly string[]) => list(names.map(isolate)),
  missedBy: 'Not coded',
  missing: 'This coding is gone.',
  comment: 'Comment',
  memoBy: (name: string) => `Memo by ${isolate(name)}`,
  decide: 'Decide',
  choices: {
    both: 'Both',
    neither: 'Neither',
    own: 'Own span…',
  },
  several: {
    all: 'All',
    none: 'None',
    allTaken: 'All were taken',
    noneTaken: 'None was taken',
  },
  decidedAs: {
    version: (letter: string, names: readonly string[]) =>
      `${letter} was taken: ${list(names.map(isolate))}`,
    both: 'Both were taken',
    neither: 'Neither was taken',
    own: 'A span of its own was taken',
  },
  decidedBy: (name: string) => `decided by ${isolate(name)}`,
  reopen: 'Reopen',
  reason: 'Reason',
  own: {
    title: 'Own span',
    hint: 'Select it in the text above, or move its ends with the arrow keys: one character, with Ctrl a word, with Shift a sentence.',
    start: 'Start',
    end: 'End',
    codes: 'Codes',
    otherCode: 'Another code…',
    take: 'Take this span',
    noCode: 'Choose at least one code.',
  },
  definition: {
    title: 'What the codes mean',
    titleOne: 'What the code means',
    none: 'No definition yet.',
    edit: 'Change the definition…',
    dialog: (code: string) => `Change the definition of ${isolate(code)}`,
    why: 'What led to it',
    whyHint: 'It is kept as a memo on the code, with the round and the date.',
    noted: (round: string, date: string) =>
      `Definition changed on ${date}, after ${isolate(round)}.`,
    saved: 'The definition was changed; a memo on the code says why.',
  },
  commands: {
    next: 'Next disagreement',
    previous: 'Previous disagreement',
    first: 'Decide for A',
    second: 'Decide for B',
    third: 'Decide for C',
    fourth: 'Decide for D',
    fifth: 'Decide for E',
    sixth: 'Decide for F',
    both: 'Decide for both',
    neither: 'Decide for neither',
    own: 'Decide for a span of one’s own',
    reason: 'Give a reason',
    reopen: 'Open the disagreement again',
    define: 'Change the definition of the code',
  },
};
