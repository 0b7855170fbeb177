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
    choose: (name: string) => `Code as ${name}`,
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
    text: 'All keys are on one sheet: press ? anywhere outside a text field, or F1.',
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
