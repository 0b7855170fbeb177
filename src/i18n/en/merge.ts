import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';

const { date, number, plural } = languageOf('en');

export const merge = {
  command: 'Merge another copy…',
  title: 'Merge another copy',
  intro:
    'Bring in a colleague’s copy of this project, or a project file of another tool. You see what would be added and changed before anything is written.',
  choose: 'Choose a file…',
  chooseFolder: 'Choose a folder…',
  which: (file: string, count: number) =>
    `${isolateFile(file)} holds ${number(count)} projects. Which one is to be merged?`,
  look: 'Look at it',
  chosen: (file: string) => `From ${isolateFile(file)}`,
  passphrase: 'Passphrase of the file',
  unlock: 'Unlock',
  reading: (file: string) => `Reading ${isolateFile(file)}`,
  merging: (file: string) => `Merging ${isolateFile(file)}`,
  union: 'It is a copy of this project: the histories of both become one.',
  addition:
    'It is not a copy of this project with its history. What is missing here is added; things are matched by their identity, then by name and place.',
  leftOut: (count: number) =>
    plural(count, {
      one: 'One thing in it was erased here for good, and stays out.',
      other: `${number(count)} things in it were erased here for good, and stay out.`,
    }),
  erasedUnknown:
    'Only identity tells what was erased: nothing else of it was kept. A program that gives things new identities, or a text taken in anew, can bring an erased person back. Look through what is added.',
  hidesWork:
    'What others coded in an open round comes in too. It is neither listed nor counted here, and shows when the round is closed.',
  nothing: 'Everything in this file is here already.',
  additions: 'Added',
  changes: 'Changed',
  removals: 'Removed',
  conflicts: (count: number) =>
    plural(count, { one: 'One difference', other: `${number(count)} differences` }),
  conflictsExplained: 'Both sides say something else here. What is marked will hold.',
  allOurs: 'Ours everywhere',
  allTheirs: 'Theirs everywhere',
  moreConflicts: (count: number) =>
    plural(count, {
      one: 'One more is not shown; it goes as the file says, or as you choose for all.',
      other: `${number(count)} more are not shown; they go as the file says, or as you choose for all.`,
    }),
  more: (count: number) => `and ${number(count)} more`,
  ours: 'Ours',
  theirs: 'Theirs',
  side: (side: string, value: string) => `${side}: ${isolate(value)}`,
  empty: 'empty',
  removed: 'removed',
  kept: 'kept',
  keepOurs: 'Keep only ours',
  addTheirs: 'Add theirs as another document',
  /** Parts of a name, such as a code, the words it is on and their document. */
  named: (parts: readonly string[]) => parts.map(isolate).join(' · '),
  field: (named: string, field: string) => `${named}: ${field}`,
  fields: {
    attribution: 'attribution of quotes',
    body: 'text',
    borderline: 'borderline examples',
    case: 'case',
    choices: 'choices',
    code: 'code',
    colour: 'colour',
    comment: 'comment',
    current: 'text',
    date: 'date',
    definition: 'definition',
    direction: 'direction',
    example: 'example',
    exclude: 'when not to use it',
    include: 'when to use it',
    initials: 'initials',
    isTheme: 'theme or code',
    kind: 'kind',
    labels: 'labels',
    language: 'language',
    name: 'name',
    note: 'note',
    parent: 'place in the codebook',
    pin: 'key',
    place: 'passage',
    present: 'removed or kept',
    pseudonym: 'pseudonym',
    role: 'role',
    speaker: 'speaker',
    target: 'what it hangs on',
    text: 'its text differs',
    title: 'title',
    type: 'type',
    typical: 'typical examples',
    usePseudonyms: 'use of pseudonyms',
    value: 'value',
    weight: 'weight',
  } as Readonly<Record<string, string>>,
  otherField: 'another field',
  tables: {
    project: 'Project',
    documents: 'Documents',
    revisions: 'Texts',
    turns: 'Turns',
    speakers: 'Speakers',
    cases: 'Cases',
    attributes: 'Attributes',
    values: 'Values',
    coders: 'Coders',
    codes: 'Codes and themes',
    codings: 'Codings',
    memos: 'Memos',
    links: 'Links',
    quotes: 'Quotes',
    rounds: 'Rounds',
    participations: 'Documents finished',
    decisions: 'Decisions',
    reviews: 'Reviews',
    remarks: 'Remarks',
  },
  counted: (table: string, count: number) => `${table}: ${number(count)}`,
  merge: 'Merge',
  done: (file: string) => `${isolateFile(file)} was merged into this project.`,
  takeBack: 'Take back',
  takeBackLast: (file: string) => `Take back the merge of ${isolateFile(file)}`,
  undoMeets: (file: string) =>
    `The last thing done was merging ${isolateFile(file)}. Taken back, it goes with everything it brought; only merging the file again brings that back.`,
  takenBack: 'The merge was taken back. Everything is as it was before.',
  problems: {
    notACopy: (file: string) =>
      `${isolateFile(file)} contradicts this project’s history: one of the two copies is damaged. Nothing was merged.`,
    aheadOfTime: (file: string, until: number) =>
      `${isolateFile(file)} holds changes dated ${date(new Date(until))}, in the future: they would win over everything that is done here until then. Nothing was merged. Either the clock of this computer is behind, or that of the computer the file comes from was ahead. In the second case save the project there as a REFI-QDA project and bring that in.`,
    missingText: (file: string) =>
      `${isolateFile(file)} names a text that is neither in it nor here. Ask for a file with texts. Nothing was merged.`,
    builtOn: (what: string) =>
      `The merge stays: something was done since to what it brought (${what}). Undo that first.`,
    stays: 'This merge can no longer be taken back.',
    failed: 'Nothing was written. Try again.',
  },
  erase: {
    document: 'Erase for good…',
    case: 'Erase this person for good…',
    title: (name: string) => `Erase “${isolate(name)}” for good?`,
    documentText: (codings: number) =>
      `The text, its speakers, ${plural(codings, { one: 'one coding', other: `${number(codings)} codings` })}, quotes and memos on it go from this copy and from its whole history, and from every copy that is merged with this one later. Files you saved, backups and those for other programs, keep them, and so do the tables and files it all came from: read again, they bring them back, for nothing here remembers who was erased. Delete those yourself. This cannot be undone.`,
    caseText: (documents: readonly string[]) =>
      documents.length === 0
        ? 'The name, pseudonym, attributes and memos go from this copy and from its whole history, and from every copy that is merged with this one later. Files you saved, backups and those for other programs, keep them, and so do the tables and files it all came from: read again, they bring them back, for nothing here remembers who was erased. Delete those yourself. This cannot be undone.'
        : `The name, pseudonym, attributes and memos go, and with them the texts of this person: ${documents.map(isolate).join(', ')}. They go from this copy and its whole history, and from every copy that is merged with this one later. Files you saved, backups and those for other programs, keep them, and so do the tables and files it all came from: read again, they bring them back, for nothing here remembers who was erased. Delete those yourself. This cannot be undone.`,
    others: (documents: readonly string[]) =>
      `Texts in which others speak too stay, with what this person says there: ${documents.map(isolate).join(', ')}.`,
    confirm: 'Erase for good',
    done: (name: string) => `${isolate(name)} was erased for good.`,
    failed: 'Nothing was erased. Try again.',
  },
};
