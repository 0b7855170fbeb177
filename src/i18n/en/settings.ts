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
    chosen: 'current coder',
    choose: (name: string) => `Code as ${isolate(name)}`,
    name: 'Name',
    initials: 'Initials',
    colour: (name: string) => `Colour of ${isolate(name)}`,
    add: 'Add a coder',
  },
  language: { title: 'Language', label: 'Language of the interface' },
  appearance: {
    title: 'Appearance',
    label: 'Light or dark',
    themes: { system: 'Same as this device', light: 'Light', dark: 'Dark' },
  },
  keys: {
    title: 'Keys',
    intro:
      'Press a key in the list to change it; the plus beside it adds another one. Keys belong to places on the keyboard, whatever its language is set to. Your changes hold in this browser, for all projects.',
    search: 'Search by name or key',
    nothing: 'No command has this name or key.',
    changed: (count: number) => `${number(count)} changed`,
    add: (command: string) => `Add a key for “${command}”`,
    addAnother: (command: string) => `Add another key for “${command}”`,
    change: (key: string, command: string) => `Change ${key} of “${command}”`,
    remove: (key: string, command: string) => `Remove ${key} from “${command}”`,
    reset: (command: string) => `Reset the keys of “${command}”`,
    resetAll: 'Reset all keys',
    wereReset: 'All keys were reset.',
    press: 'Press the new key, or two keys one after the other. Escape cancels.',
    keepOrGoOn: (key: string) =>
      `You pressed ${key}. Wait or press Enter to keep it, or press a second key to use the two one after the other.`,
    pressAnother: 'Press another key, or Escape to cancel.',
    pressSecond: 'Press a second key after it, or Escape to cancel.',
    refused: {
      browser: (key: string) => `The browser keeps ${key} for itself.`,
      text: (key: string) => `${key} is needed for moving, writing and choosing.`,
      letter: (key: string, modifier: string) =>
        `${key} alone would act everywhere: hold ${modifier} or Alt with it.`,
      same: (key: string, command: string) => `${key} already means “${command}”.`,
      begins: (key: string, command: string) => `${key} is the first of two keys of “${command}”.`,
      begun: (key: string, command: string) =>
        `${key} cannot be used: its first key alone means “${command}”.`,
    },
  },
  backup: {
    title: 'Backup',
    text: 'A backup is the whole project in one .hashiya file: texts, codes, codings, memos and the history of every change. It opens in any browser. A copy inside the browser is no backup: when the browser empties its storage, the copy is gone too.',
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
