import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

const files = (count: number) => plural(count, { one: '1 file', other: `${number(count)} files` });
const documents = (count: number) =>
  plural(count, { one: '1 document', other: `${number(count)} documents` });

export const importing = {
  title: 'Import',
  reading: (done: number, total: number) => `Read ${number(done)} of ${files(total)}`,
  storing: (done: number, total: number) => `Stored ${number(done)} of ${documents(total)}`,
  summary: (ready: number, failed: number) =>
    [
      `${documents(ready)} to import`,
      ...(failed === 0 ? [] : [`${files(failed)} could not be read`]),
    ].join(', '),
  intro: 'Check what was found; nothing is in the project yet.',
  import: (count: number) =>
    plural(count, { one: 'Import one document', other: `Import ${number(count)} documents` }),
  discard: 'Discard',
  imported: (count: number) =>
    plural(count, { one: 'Document imported', other: `${number(count)} documents imported` }),
  notStored:
    'The documents could not be stored; nothing was imported. Free some space on this machine and try again.',
  nothingToRead: 'What you dropped holds no file that can be read.',
  show: { label: 'Files to show', all: 'All', problems: 'With problems' },
  table: 'Files',
  columns: {
    include: 'Import',
    file: 'File',
    format: 'Format',
    encoding: 'Encoding',
    language: 'Language',
    turns: 'Turns',
    words: 'Words',
  },
  include: (name: string) => `Import ${isolate(name)}`,
  encodingOf: (name: string) => `Encoding of ${isolate(name)}`,
  lookAt: (name: string) => `Show ${isolate(name)}`,
  waiting: 'waiting',
  readingNow: 'reading…',
  failed: 'not read',
  sameAsInProject: (title: string) =>
    `The same file as the document ${isolate(title)}; left out unless you tick it.`,
  sameAsInDrop: (name: string) => `The same file as ${isolate(name)}; left out unless you tick it.`,
  certainty: {
    likely: 'likely',
    guess: 'a guess',
  },
  encodings: {
    'windows-1252': 'Western (1252)',
    'windows-1256': 'Arabic (1256)',
  },
  detail: {
    choose: 'Choose a file to see what was found in it.',
    title: 'Title',
    kind: 'Kind',
    date: 'Date',
    forAll: 'For all files',
    findForAll: 'Find speakers in all files',
    noneForAll: 'No speakers in any file',
    kindForAll: (kind: string) => `${kind} for all files`,
    encodingForAll: (encoding: string) => `${encoding} for all files of uncertain encoding`,
    speakers: 'Speakers',
    find: 'Find speakers',
    none: 'No speakers',
    label: 'In the text',
    turns: (count: number) => plural(count, { one: 'one turn', other: `${number(count)} turns` }),
    name: 'Name',
    role: 'Role',
    case: 'Case',
    noSpeakers: 'No speakers were found. What looks like a label is listed below.',
    labelNotASpeaker: (label: string) => `${isolate(label)} is not a speaker`,
    moreFor: (label: string) => `More for ${isolate(label)}`,
    notASpeakerAnywhere: (label: string) => `${isolate(label)} is no speaker in any file`,
    roleEverywhere: (label: string, role: string) => `${isolate(label)}: ${role} in every file`,
    samePersonAs: (name: string) => `Same person as ${isolate(name)}`,
    separate: (label: string) => `${isolate(label)} is somebody else`,
    otherLabels: 'Not taken for speakers',
    alsoASpeaker: (label: string) => `${isolate(label)} is a speaker too`,
    alsoASpeakerAnywhere: (label: string) => `${isolate(label)} is a speaker in every file`,
    anotherLabel: 'Another speaker label…',
    beginsNoLine: (label: string) =>
      `No line begins with ${isolate(label)} and a colon or dash, and none consists of it alone.`,
    aSpeaker: 'A speaker',
    preview: 'How the text begins',
    readingAgain: 'Reading again…',
  },
  paste: {
    title: 'Paste text',
    name: 'Title',
    text: 'Text',
    hint: 'Speakers are found as in a file: a name and a colon at the beginning of a line.',
    read: 'Read the text',
    untitled: 'Pasted text',
  },
  participants: {
    title: (file: string) => `Participants from ${isolateFile(file)}`,
    intro: 'Every row becomes a case, or adds to one. Nothing is in the project yet.',
    nameColumn: 'Column with the names',
    encoding: 'Encoding',
    columns: 'Columns',
    column: 'Column',
    use: 'Import',
    useColumn: (name: string) => `Import the column ${isolate(name)}`,
    type: 'Type',
    typeOf: (name: string) => `Type of ${isolate(name)}`,
    standingAttribute: 'attribute already exists',
    examples: 'Examples',
    rows: 'Rows',
    row: 'Name in the table',
    becomes: 'In the project',
    choice: 'Case',
    choiceFor: (name: string) => `Case for ${isolate(name)}`,
    create: 'New case',
    leave: 'Leave out',
    nameless: (row: number) => `Row ${number(row)}, no name`,
    matches: {
      exact: 'same name',
      near: 'same name, written differently',
      new: 'no such case yet',
      repeated: 'name is in the table twice',
      nameless: 'no name',
    },
    summary: (created: number, matched: number) =>
      `${plural(created, { one: 'One new case', other: `${number(created)} new cases` })}, ${number(matched)} matched`,
    changes: 'Values that change',
    changedTo: (before: string, after: string) => `${isolate(before)} → ${isolate(after)}`,
    unread: (count: number) =>
      plural(count, {
        one: 'One cell does not fit the type of its column and is left out.',
        other: `${number(count)} cells do not fit the type of their column and are left out.`,
      }),
    more: (count: number) => `and ${number(count)} more`,
    import: (count: number) =>
      plural(count, { one: 'Import one row', other: `Import ${number(count)} rows` }),
    nothing: 'This table changes nothing: all of it is in the project already.',
    imported: (cases: number) =>
      plural(cases, {
        one: 'Participant table imported, one new case',
        other: `Participant table imported, ${number(cases)} new cases`,
      }),
    failed: (file: string, reason: string) => `${isolateFile(file)}: ${reason}`,
  },
};
