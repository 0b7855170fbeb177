import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number } = languageOf('en');

export const settings = {
  title: 'Settings',
  project: {
    title: 'Project',
    none: 'Open a project to see its settings.',
    name: 'Name of the project',
    note: 'What it is about',
  },
  coders: {
    title: 'Coders',
    intro:
      'Everybody who codes in this copy of the project. New codings belong to the coder chosen here.',
    chosen: 'codes now',
    choose: (name: string) => `Code as ${isolate(name)}`,
    name: 'Name',
    initials: 'Initials',
    add: 'Add a coder',
  },
  language: { title: 'Language', label: 'Language of the interface' },
  appearance: {
    title: 'Appearance',
    label: 'Light or dark',
    themes: { system: 'As the machine', light: 'Light', dark: 'Dark' },
  },
  keys: {
    title: 'Keys',
    intro:
      'Keys keep their place on the keyboard whatever its language is set to. A command can have several. What you change holds in this browser, for all projects.',
    search: 'Search by name or key',
    nothing: 'No command is called that, and none has this key.',
    changed: (count: number) => `${number(count)} changed`,
    add: (command: string) => `Add a key for “${command}”`,
    remove: (key: string, command: string) => `Take ${key} away from “${command}”`,
    reset: (command: string) => `Reset the keys of “${command}”`,
    resetAll: 'Reset all keys',
    wereReset: 'All keys are as they were at first.',
    press: 'Press the new key, or two keys one after the other. Escape cancels.',
    keepOrGoOn: (key: string) => `${key} it is: Enter keeps it, a second key is added to it.`,
    pressAnother: 'Press another key, or Escape.',
    pressSecond: 'Press a second key after it, or Escape.',
    refused: {
      browser: (key: string) => `The browser keeps ${key} for itself.`,
      text: (key: string) => `${key} is needed for moving, writing and choosing.`,
      letter: (key: string, modifier: string) =>
        `${key} alone would act everywhere: hold ${modifier} or Alt with it.`,
      same: (key: string, command: string) => `${key} already means “${command}”.`,
      begins: (key: string, command: string) => `${key} is the first of two keys of “${command}”.`,
      begun: (key: string, command: string) =>
        `${key} cannot be: its first key alone means “${command}”.`,
    },
  },
  backup: {
    title: 'Backup',
    text: 'A backup is the whole project in one .hashiya file: texts, codes, codings, memos and the history of every change. It opens in any browser. A copy inside the browser is no backup: when the browser empties its storage, everything in it goes.',
    last: (when: string) => `Last backup: ${when}`,
    never: 'There is no backup yet.',
    how: 'Use “Back up now” in the project menu, or press the backup time in the bar.',
  },
  about: {
    title: 'About',
    text: 'Hashiya (حاشیہ, “margin, marginal note”) is free software under the MIT licence. It sends nothing anywhere.',
    version: (version: string) => `Version ${version}`,
  },
};
