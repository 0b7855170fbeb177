import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import { coderComparison } from './coder-comparison.ts';
import { review } from './review.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { comparisonViews } from './comparison-views.ts';
import { consensusWords } from './consensus.ts';
import { disagreementWords } from './disagreements.ts';

const { list, number, plural } = languageOf('en');

const documents = (count: number) =>
  plural(count, { one: '1 document', other: `${number(count)} documents` });
const coders = (count: number) =>
  plural(count, { one: '1 coder', other: `${number(count)} coders` });

export const agreement = {
  title: 'Agreement',
  newRound: 'New round…',
  rounds: 'Rounds',
  resize: 'Width of the list of rounds',
  toList: 'To the list of rounds',
  oneTwice: 'one coder, twice',
  count: (count: number) => plural(count, { one: '1 round', other: `${number(count)} rounds` }),
  documents,
  coders,
  empty: {
    title: 'No round yet',
    text: 'A round is a set of documents that two or more coders code independently of each other. While it is open, nobody who takes part sees the codings of the others. When everybody has finished, it is closed, and what they did is compared.',
  },
  reflexive: {
    title: 'Does your study want a coefficient?',
    text: 'In reflexive thematic analysis, coding is a reading by a person, and agreement between coders is no measure of its quality. A round can then still be a way to talk about what you read differently.',
    putAway: 'Do not show this again',
  },
  open: 'Open',
  closed: 'Closed',
  finishedOf: (done: number, all: number) => `${number(done)} of ${number(all)} finished`,
  ownFinished: (done: number, all: number) =>
    `You have finished ${number(done)} of ${documents(all)}`,
  togetherFinished: (done: number, all: number) =>
    `all coders together ${number(done)} of ${number(all)}`,
  steps:
    'Code one document after the other, and mark each as finished, above its text or in this table. If this project came to you as a file, send it back when you have finished: “Back up now” in the project menu writes the file.',
  openSince: (date: string) => `Open since ${date}`,
  closedOn: (opened: string, closed: string) => `${opened} to ${closed}`,
  allCodes: 'all codes',
  notInFile: (who: string) => `finished work of ${who} is not in this file`,
  onlyCodes: (count: number) =>
    plural(count, {
      one: 'Only 1 code counts in this round',
      other: `Only ${number(count)} codes count in this round`,
    }),
  onlyCodesNamed: (names: readonly string[]) =>
    `Only these codes count in this round: ${list(names.map(isolate))}`,
  codes: (count: number) => plural(count, { one: '1 code', other: `${number(count)} codes` }),
  goneCode: 'removed code',
  drawn: (share: string, from: number, seed: number) =>
    `${share} of ${documents(from)}, drawn with the seed ${String(seed)}`,
  drawnBy: (share: string, from: number, seed: number, attribute: string) =>
    `${share} of ${documents(from)} for every value of “${isolate(attribute)}”, drawn with the seed ${String(seed)}`,
  blind:
    'While the round is open, whoever takes part sees only their own codings, everywhere in the project. This guards against seeing by accident; on a machine that is shared it is no secrecy.',
  codeAsExplained: (name: string) =>
    `You code in this round as ${isolate(name)}, apart from what you coded before.`,
  codeAs: (name: string) => `Code as ${isolate(name)}`,
  goOn: (title: string) => `Go on with ${isolate(title)}`,
  allDone: 'You have finished all documents of this round.',
  table: 'Documents and who has finished them',
  document: 'Document',
  finished: 'finished',
  notFinished: 'not finished yet',
  finish: (title: string) => `${isolate(title)} is finished`,
  actions: {
    close: 'Close and compare…',
    handOut: 'Hand out…',
    rename: 'Rename…',
    remove: 'Remove…',
  },
  close: {
    title: (name: string) => `Close ${isolate(name)} and compare?`,
    done: 'Everybody has finished every document. From then on all coders see each other’s codings; a closed round is not opened again.',
    unfinished: (missing: number, shared: number) =>
      `${plural(missing, { one: 'One document is not finished by one coder', other: `${number(missing)} times a document is not finished by a coder` })}. Only what all have finished is compared: ${documents(shared)}. From then on all coders see each other’s codings; a closed round is not opened again.`,
    confirm: 'Close the round',
  },
  rename: { title: 'Rename the round', name: 'Name' },
  remove: {
    title: (name: string) => `Remove ${isolate(name)}?`,
    text: 'What was coded in it stays, and everybody sees it: second looks and the consensus as coders of their own, and who has finished which document. What was decided about its disagreements is removed with it.',
    textOpen:
      'What was coded in it stays, and everybody sees it from now on: second looks as coders of their own, and who has finished which document. Undo brings the round back, but closed.',
    confirm: 'Remove the round',
  },
  handOut: {
    title: (name: string) => `Hand out ${isolate(name)}`,
    text: 'For a coder who works on another machine: the project in a file, with the work of this coder and of nobody else.',
    coder: 'For',
    unseen:
      'What this coder has coded here so far is not in it: you code in a round yourself and do not see it.',
    earlier:
      'In it, too, is everything the project was before: earlier versions of the texts, with names that pseudonyms have replaced since, and what was removed.',
    memos:
      'Memos on codes and on the project go along, whoever wrote them: they are the team’s. Memos of others on documents, cases and codings stay here, since they may tell how something was coded.',
    there:
      'There, the file is opened on the page of projects, as the coder it is for. They code, and mark the documents as finished.',
    back: 'Back comes the whole project as a file (“Back up now” in the project menu). Bring it in with “Merge another copy…” in the project menu; then close the round here.',
    save: 'Save the file',
    working: 'Writing the file',
  },
  comparison: {
    title: 'What is compared',
    leftOut: (count: number) =>
      `${documents(count)} left out, because not all coders have finished them`,
    nothing: 'No document was finished by all coders: there is nothing to compare.',
    notInFile: (names: readonly string[]) =>
      `No document that ${list(names.map(isolate))} finished is in this file. A copy that was handed out leaves the work of the others out; it is compared in the project that the copy came from.`,
    coders: 'Coders',
    documentsHeading: 'Documents',
    codes: 'Codes',
    draw: 'How they were drawn',
  },
  figures: coderComparison,
  disagreements: disagreementWords,
  consensus: consensusWords,
  review,
  views: comparisonViews,
  notes: comparisonNotes,
  form: {
    title: 'New round',
    roundName: (index: number) => `Round ${number(index)}`,
    consensus: 'Consensus',
    name: 'Name',
    kind: 'What is to be done',
    kinds: {
      blind: 'Code independently: several coders, none sees the others',
      again: 'Code again: one coder once more, earlier codings hidden, documents shuffled',
      existing: 'Compare what is coded already',
    },
    existingHint: 'Every document then counts as finished by every coder chosen here.',
    coders: 'Who codes',
    codersCompared: 'Who is compared',
    person: 'Who codes again',
    fewCoders: 'This project has one coder. For a comparison, add another one in the settings.',
    toSettings: 'To the settings',
    standIns: (names: string) =>
      `Has worked in these documents before, and codes under a name of the round so that the earlier codings stay apart: ${names}.`,
    documents: 'Documents',
    extents: {
      coded: 'Those in which every coder chosen here has coded something',
      all: 'All',
      chosen: 'Chosen ones',
      share: 'A random share',
      strata: 'A random share of every group of cases',
    },
    search: 'Search in the documents',
    attribute: 'Groups by',
    share: 'Share in percent',
    seed: 'Seed',
    seedHint: 'With the same seed the same documents are drawn again, in the same order.',
    drawn: (count: number, all: number) => `${number(count)} of ${documents(all)}`,
    leftOut: (count: number) =>
      `${documents(count)} left out, in which not every coder chosen here has coded something. Whoever has read a document and rightly coded nothing in it is counted with “All” or “Chosen ones”.`,
    noValue: 'no value',
    inStratum: (title: string, stratum: string) => `${isolate(title)} (${isolate(stratum)})`,
    codes: 'Codes',
    codeExtents: { all: 'The whole codebook', chosen: 'Chosen codes' },
    problems: {
      name: 'Give the round a name.',
      twoCoders: 'Choose at least two coders.',
      oneCoder: 'Choose who codes again.',
      noDocuments: 'Choose at least one document.',
      noneCoded: 'There is no document in which every coder chosen here has coded something.',
      share: 'A share is a number above 0 and up to 100.',
      seed: (most: number) => `A seed is a whole number from 0 to ${number(most)}.`,
      noAttribute: 'There is no attribute of cases to make groups by.',
      noCodes: 'Choose at least one code.',
    },
    noDocumentsYet: 'There are no documents yet. Bring them in first.',
    begin: 'Begin the round',
    compare: 'Compare',
  },
  desk: {
    blind: (round: string) => `${isolate(round)}: you see only your own codings`,
    sharedCodebook:
      'The codebook is everybody’s, in a blind round too: the others see none of your codings, but they see the names of the codes that you make.',
    codeAs: (round: string, name: string) => `${isolate(round)}: code as ${isolate(name)}`,
    finished: 'Finished',
    finishCommand: 'Mark the document as finished, or not',
    noRound: 'This document is in no open round of this coder.',
  },
};
