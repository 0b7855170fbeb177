import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

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
  openFile: 'Open a project file…',
  dropHint: 'A .hashiya file can also be dropped here.',
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
  copyOf: (name: string) => `${name} (copy)`,
  working: {
    sample: 'Preparing the sample study',
    file: (name: string) => `Opening ${isolate(name)}`,
  },
  failed: {
    sample: 'The sample study could not be prepared. Nothing of it was kept. Try again.',
    open: 'This project is not in this browser. It may have been removed, or it is in another browser or profile.',
    create: 'The project could not be created. The disk may be full. Nothing was kept.',
  },
  opening: {
    newer: (file: string) =>
      `${isolate(file)} was written by a newer Hashiya. Reload this page to get the newest version.`,
    notAProject: (file: string) => `${isolate(file)} is not a project file of Hashiya.`,
    incomplete: (file: string) =>
      `${isolate(file)} is not complete: a part is missing. Use another backup, or copy the file again.`,
    encrypted: (file: string) =>
      `${isolate(file)} is locked with a password that Hashiya did not set.`,
    noSpace: (file: string) =>
      `There is not enough space in this browser for ${isolate(file)}. Nothing was kept; free some space and try again.`,
    damaged: (file: string) =>
      `${isolate(file)} is damaged. Nothing of it was opened. Use another backup, or copy the file again.`,
    brokeOff: (file: string) => `Opening ${isolate(file)} broke off. Nothing was kept; try again.`,
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
