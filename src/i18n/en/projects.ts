import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';

const { list, number, plural } = languageOf('en');

export const projects = {
  title: 'Projects',
  intro:
    'Load interviews, mark passages with codes, count themes, take quotes into your paper. Everything stays in this browser, on this machine.',
  emptyTitle: 'No project yet',
  emptyText:
    'Look around in the sample study first, or begin with your own transcripts. A file of an earlier project can be opened too.',
  openSample: 'Open the sample study',
  sampleNote:
    '12 invented interviews in English, Urdu and Pashto, coded by two coders. Nothing in it is real.',
  newProject: 'New project',
  openFolder: 'Open a folder…',
  openFile: 'Open a project file…',
  dropHint:
    'Files of Hashiya, NVivo, ATLAS.ti, MAXQDA, QualCoder and Taguette can also be dropped here: .hashiya, .qdpx, .qda, .sqlite3.',
  name: 'Name of the project',
  namePlaceholder: 'Interviews on service delivery',
  coderName: 'Your name',
  coderInitials: 'Initials',
  coderHint: 'Your codings carry this name. It can be changed later.',
  create: 'Create project',
  opened: (ago: string) => `opened ${ago}`,
  lastBackup: (ago: string) => `last backup ${ago}`,
  neverBackedUp: 'never backed up',
  actionsFor: (name: string) => `Actions for ${isolate(name)}`,
  remove: 'Remove from this browser…',
  removeTitle: (name: string) => `Remove “${isolate(name)}”?`,
  removeText:
    'Its transcripts, codings and history are deleted from this browser. This cannot be undone. A backup file you saved stays where it is.',
  removeConfirm: 'Remove project',
  removed: (name: string) => `“${isolate(name)}” was removed from this browser.`,
  working: {
    sample: 'Preparing the sample study',
    file: (name: string) => `Opening ${isolateFile(name)}`,
  },
  failed: {
    sample: 'The sample study could not be prepared. Nothing of it was kept. Try again.',
    open: 'This project is not in this browser. It may have been removed, or it is in another browser or profile.',
    create: 'The project could not be created. The disk may be full. Nothing was kept.',
  },
  opening: {
    newer: (file: string) =>
      `${isolateFile(file)} was written by a newer Hashiya. Reload this page to get the newest version.`,
    notAProject: (file: string) => `${isolateFile(file)} is not a project that Hashiya can read.`,
    emptyFile: (file: string) =>
      `${isolateFile(file)} is empty: there is nothing in it. Copy or download it again.`,
    textOrTable: (file: string) =>
      `${isolateFile(file)} is a text or a table, not a project. Create or open a project and bring it in under Documents.`,
    archiveBundle: (file: string) =>
      `${isolateFile(file)} is an archive bundle. Unpack it and open the project.qdpx inside.`,
    incomplete: (file: string) =>
      `${isolateFile(file)} is not complete: a part is missing. Use another backup, or copy the file again.`,
    encrypted: (file: string) =>
      `${isolateFile(file)} is locked with a password that Hashiya did not set.`,
    passphraseNeeded: (file: string) =>
      `${isolateFile(file)} is locked with a passphrase. Nothing of it was opened.`,
    wrongPassphrase: (file: string) =>
      `This passphrase does not open ${isolateFile(file)}. Look at capital letters and the keyboard’s language; nobody can open the file without it.`,
    textsWithheld: (file: string) =>
      `${isolateFile(file)} is a part of a project without its texts: it can only be brought into a copy of that project that has them. Nothing of it was opened.`,
    noSpace: (file: string) =>
      `There is not enough space in this browser for ${isolateFile(file)}. Nothing was kept; free some space and try again.`,
    damaged: (file: string) =>
      `${isolateFile(file)} is damaged. Nothing of it was opened. Use another backup, or copy the file again.`,
    beyondClocks: (file: string) =>
      `${isolateFile(file)} holds changes dated after the year 9999: nothing could be done after them and saved. Nothing of it was opened. Use another backup, or save the project where the file comes from as a REFI-QDA project and open that.`,
    tooLarge: (file: string) =>
      `${isolateFile(file)} is larger, or would be larger once unpacked, than Hashiya opens. Nothing of it was opened.`,
    unsafe: (file: string) =>
      `${isolateFile(file)} is built in a way that could do harm. Nothing of it was opened.`,
    severalProjects: (file: string) =>
      `${isolateFile(file)} holds more than one project where there must be one. Nothing of it was opened.`,
    nvivoFile: (file: string) =>
      `${isolateFile(file)} is a project of NVivo, which only NVivo can read. Open it there and export it: Share, Export Project, REFI-QDA Project (on a Mac: File, Export Project). Then open the .qdpx file here.`,
    maxqdaFile: (file: string) =>
      `${isolateFile(file)} is a project of MAXQDA, which only MAXQDA can read. Open it in MAXQDA 2020 or newer and export the project as REFI-QDA. Then open the .qdpx file here.`,
    atlastiFile: (file: string) =>
      `${isolateFile(file)} is a project of ATLAS.ti, which only ATLAS.ti can read. Open it there and export the project as REFI-QDA (QDPX). Then open the .qdpx file here.`,
    atlasti7File: (file: string) =>
      `${isolateFile(file)} is a project of ATLAS.ti 7, which only ATLAS.ti can read. Bring it into a newer ATLAS.ti and export the project there as REFI-QDA (QDPX). Then open the .qdpx file here.`,
    brokeOff: (file: string) =>
      `Opening ${isolateFile(file)} broke off. Nothing was kept; try again.`,
  },
  unlock: {
    title: (file: string) => `${isolateFile(file)} is locked`,
    label: 'Passphrase',
    hint: 'It is used once, to open the file, and kept nowhere.',
    action: 'Unlock',
  },
  which: {
    title: (file: string) => `Which projects of ${isolateFile(file)}?`,
    about: (count: number) =>
      `It holds ${number(count)} projects. Each that you choose becomes a project of its own here.`,
    all: 'All of them',
    action: (count: number) =>
      plural(count, { one: 'Open 1 project', other: `Open ${number(count)} projects` }),
  },
  report: {
    title: (file: string) => `${isolateFile(file)} is open`,
    from: (tool: string, format: string) => `Written by ${isolate(tool)}, as ${isolate(format)}.`,
    fromUnknown: (format: string) => `Read as ${isolate(format)}.`,
    open: 'Open the project',
    openNamed: (name: string) => `Open ${isolate(name)}`,
    who: {
      label: 'Who are you?',
      hint: 'You can change it later: coders are chosen in the bar at the top.',
      somebodyNew: 'Somebody new',
    },
    asTree: 'Open again, with the codes as a tree',
    done: 'Back to the projects',
    counts: {
      documents: 'Documents',
      codes: 'Codes and themes',
      codings: 'Codings',
      coders: 'Coders',
      cases: 'Cases',
      attributes: 'Attributes',
      memos: 'Memos',
      links: 'Links',
    },
    inFileAndHere: (file: number, here: number) =>
      `${number(file)} in the file, ${number(here)} here`,
    because: (counts: string, reason: string) => `${counts}: ${reason}`,
    /** Why there can be more here than in the file. */
    moreHere: {
      coders: 'one stands for whoever the file does not name',
      memos: 'with this report',
      memosWithLists:
        'with this report, and a list of the codings without a place in a text on each document that has such',
    },
    /** Why there can be fewer codings here. */
    fewerHere: {
      outside: 'those without words under them are listed in memos',
      again: 'those that the file holds twice count once here',
    },
    memo: {
      kept: 'This report is kept as a memo of the project, to be found under Memos.',
      title: (format: string, file: string) => `Opened from the ${format} file ${file}`,
      opened: (when: string) => `Opened on ${when}.`,
    },
    reading: 'How positions were read',
    readAs: (unit: string, evidence: string) => `${unit}; ${evidence}`,
    units: {
      'utf-16': 'counted in UTF-16 units',
      'code-point': 'counted in characters (code points)',
    },
    evidence: {
      quotes: (percent: number) =>
        `the quotes in the file stand where it says (${number(percent)} %)`,
      words: (percent: number) => `codings begin and end at words (${number(percent)} %)`,
      tool: () => 'nothing in the file tells; it is what this tool is known for',
    },
    losses: 'What did not come over as it was',
    moreLosses: (kinds: number) =>
      plural(kinds, { one: '1 more kind', other: `${number(kinds)} more kinds` }),
    noLosses: 'Everything came over.',
    part: 'A part of a project',
    withheld: {
      coders: (names: readonly string[]) =>
        `Not in the file: the work of ${list(names.map(isolate))}.`,
      memos: 'Not in the file: memos.',
      history: 'Not in the file: the history. It begins with everything as it stood.',
    },
    places: (names: readonly string[]) => `for example ${list(names.map(isolate))}`,
    unnamedCoder: 'Nobody named',
    outside: 'Codings without a place in a text',
  },
  lost: {
    title: 'Projects are missing',
    text: (names: string) =>
      `This browser’s storage was emptied, by the browser itself or by “clear site data”. Missing: ${names}. If you have backup files, open them now.`,
    dismiss: 'Do not show this again',
  },
  health: {
    title: 'Storage',
    persistent: 'The browser promised to keep the data even when the disk gets full.',
    notPersistent:
      'The browser may delete the data when the disk gets full. Save backups; installing the page or bookmarking it helps.',
    ask: 'Ask the browser to keep the data',
    refused: 'The browser did not promise it. Backup files are the sure way.',
    usage: (megabytes: number) => `${number(megabytes)} MB in use`,
    count: (count: number) =>
      plural(count, { one: '1 project here', other: `${number(count)} projects here` }),
  },
};
