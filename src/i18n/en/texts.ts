import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

const codings = (count: number) =>
  plural(count, { one: '1 coding', other: `${number(count)} codings` });
const places = (count: number) =>
  plural(count, { one: '1 place', other: `${number(count)} places` });

/** Editing transcripts, what became of codings, and the texts a document has had. */
export const texts = {
  commands: {
    editText: 'Edit the text',
    saveText: 'Save the edited text',
    lookAtPlaces: 'Look at codings whose words were changed',
    confirmPlace: 'Confirm the coding on its new words',
    showTexts: 'Earlier texts of this document',
    replaceText: 'Replace the text by a file…',
  },
  nothingToLookAt: 'No coding of this document has other words than when it was made.',
  notToConfirm: 'Choose a coding in the list of changed words first.',
  edit: {
    title: 'Editing the text',
    label: (document: string) => `Text of ${isolate(document)}, being edited`,
    hint: 'A name and a colon at the beginning of a line say who speaks. Codings stay on their words; nothing is changed until you save.',
    restored: 'What you had typed and not saved is here again.',
    kept: (document: string) =>
      `What you typed in ${isolate(document)} is kept while this tab is open, but not saved.`,
    goOn: 'Go on editing',
    leaveTitle: 'Leave without saving?',
    leaveText:
      'What you typed in this text since you began will be lost. Codings are as they were.',
    leave: 'Leave without saving',
    unchanged: 'Nothing was changed in the text.',
    saved: 'Text saved. Every coding is on the words it was on.',
    joined: 'The text had been changed elsewhere meanwhile. Both changes are in it now.',
    keptBeside:
      'The same words had been changed elsewhere meanwhile. Both texts are kept: choose the one that is to stand.',
    savedToLookAt: (count: number) =>
      `Text saved. ${plural(count, {
        one: 'One coding or quote has other words or another speaker now',
        other: `${number(count)} codings and quotes have other words or another speaker now`,
      })}: look at the list.`,
    notLoaded: 'The editor could not be loaded. Reload the page and try again.',
  },
  problems: {
    changedElsewhere:
      'This text was changed elsewhere since you began to edit it. Save as usual: both changes are joined, and where both changed the same words, both texts are kept and you choose.',
    gone: 'This document was removed, so its text cannot be saved. Undo the removal, or copy what you typed before you leave.',
    quota:
      'There is no space left to save the text. What you typed is still here: free some space and save again.',
    newerApp:
      'A newer version of Hashiya is open in another tab. Reload this page, then save again.',
    closed: 'The project was closed in this tab. Reload the page: what you typed is kept.',
    failed: 'The text could not be saved. What you typed is still here: try again.',
  },
  people: {
    added: (name: string, role: 'interviewer' | 'respondent', participant: string | undefined) =>
      role === 'interviewer'
        ? `New speaker ${isolate(name)}: taken as an interviewer.`
        : participant === undefined
          ? `New speaker ${isolate(name)}: taken as a respondent who is no case yet.`
          : `New speaker ${isolate(name)}: taken as a respondent, of the case ${isolate(participant)}.`,
    change: 'Change speakers',
    renamed: (label: string, name: string) =>
      `The speaker is called ${isolate(label)} in the text now; the case is still called ${isolate(name)}.`,
    renameCase: 'Rename the case too',
  },
  bar: {
    toLookAt: (count: number, lost: number) =>
      lost === 0
        ? `${codings(count)} to look at: their words, or who says them, were changed`
        : `${codings(count)} to look at, ${number(lost)} of them without words`,
    look: 'Look at them',
    hide: 'Hide the list',
    twoTexts: 'This text was changed in two copies at once. One of them is shown; nothing is lost.',
    compare: 'Compare and choose',
    typed: 'You typed something in this text that is not saved.',
  },
  review: {
    title: 'Changed words',
    hint: 'Choose a line to see it in the text. Move an edge with the keys of the text, remove the coding, or confirm it as it is.',
    changed: 'other words',
    saidByOther: 'said by another now',
    speakers: (was: string, is: string) => `${isolate(was)} → ${isolate(is)}`,
    nobody: 'nobody named',
    lost: 'its words are gone',
    quote: 'Quote',
    confirm: 'Confirm',
    confirmAll: (count: number) => `Confirm all ${number(count)}`,
    placeHere: 'Place on what is selected',
    selectFirst: 'Select the words in the text where it belongs, then place it there; or leave it.',
    byOthers: (count: number) =>
      plural(count, {
        one: 'One coding of another coder, who decides on it:',
        other: `${number(count)} codings of other coders, who decide on them:`,
      }),
    none: 'Nothing to look at',
    noneText: 'Every coding and quote is on the words it was made on, or was confirmed.',
  },
  history: {
    title: 'Texts of the document',
    back: 'Back to the text',
    current: 'the text now',
    first: 'as it was brought in',
    by: (coder: string, when: string) => `${isolate(coder)}, ${when}`,
    changedIn: (count: number) => `changed in ${places(count)}`,
    words: (count: number) => plural(count, { one: '1 word', other: `${number(count)} words` }),
    difference: 'What changed',
    wholeText: 'The whole text',
    show: 'Show',
    sameLines: (count: number) =>
      plural(count, { one: 'one line as before', other: `${number(count)} lines as before` }),
    nothingChanged: 'Nothing was changed from the text before it.',
    firstText: 'This is the first text; there is none before it.',
    restore: 'Make this the text again',
    restored: 'The earlier text is the text again.',
    notRead: 'This text could not be read.',
  },
  choose: {
    title: 'One text was changed in two copies',
    hint: 'Two people edited the same text without knowing of each other. Choose the one that is to stand; the other stays in the history, and codings made in it are placed by their words.',
    here: 'Shown now',
    other: 'The other',
    choose: 'Take this one',
    editOn: 'Take this one and edit it',
    chosen: 'Chosen. The other text stays in the history.',
  },
  replace: {
    title: 'Replace the text by a file',
    hint: (document: string) =>
      `Choose another file of ${isolate(document)}, such as a corrected transcript. You see what would become of the codings before anything is done.`,
    chooseFile: 'Choose a file',
    reading: 'Reading the file…',
    shared: (share: string) => `${share} of the text is in the file`,
    same: (count: number) => `${codings(count)} on the same words`,
    changed: (count: number) => `${codings(count)} on other words, which you are asked to look at`,
    lost: (count: number) => `${codings(count)} whose words are not in the file; they stay listed`,
    isSame: 'The file holds the very text that is there. There is nothing to replace.',
    sharesNothing:
      'The file has almost nothing in common with this text: it seems to be another interview. Bring it in as a document of its own, or replace the text anyway.',
    asOwn: 'To the documents',
    replace: 'Replace the text',
    replaceAnyway: 'Replace anyway',
    replaced: 'Text replaced. Every coding is on the words it was on.',
  },
};
