import type { ProjectFileProblem } from './read-project-file.ts';

/** What there is to say to whoever wants to open a file: several problems are one to them. */
export type OpeningSentence =
  | 'newer'
  | 'notAProject'
  | 'incomplete'
  | 'encrypted'
  | 'passphraseNeeded'
  | 'wrongPassphrase'
  | 'textsWithheld'
  | 'damaged'
  | 'beyondClocks'
  | 'tooLarge'
  | 'unsafe'
  | 'severalProjects'
  | 'emptyFile'
  | 'textOrTable'
  | 'archiveBundle'
  | 'nvivoFile'
  | 'maxqdaFile'
  | 'atlastiFile'
  | 'atlasti7File';

export const OPENING_SENTENCES: Readonly<Record<ProjectFileProblem['type'], OpeningSentence>> = {
  'newer-version': 'newer',
  'not-an-archive': 'notAProject',
  'not-a-project': 'notAProject',
  'not-this-format': 'notAProject',
  'no-project': 'notAProject',
  truncated: 'incomplete',
  incomplete: 'incomplete',
  'missing-blob': 'incomplete',
  encrypted: 'encrypted',
  'locked-otherwise': 'encrypted',
  'passphrase-needed': 'passphraseNeeded',
  'wrong-passphrase': 'wrongPassphrase',
  'texts-withheld': 'textsWithheld',
  damaged: 'damaged',
  'malformed-xml': 'damaged',
  'repeated-name': 'damaged',
  'beyond-clocks': 'beyondClocks',
  'too-large': 'tooLarge',
  'unpacks-too-large': 'tooLarge',
  'too-many-entries': 'tooLarge',
  'too-many-rows': 'tooLarge',
  'too-deep': 'unsafe',
  doctype: 'unsafe',
  'unsafe-name': 'unsafe',
  'several-projects': 'severalProjects',
  'which-project': 'severalProjects',
  'empty-file': 'emptyFile',
  'text-or-table': 'textOrTable',
  'archive-bundle': 'archiveBundle',
  'nvivo-file': 'nvivoFile',
  'maxqda-file': 'maxqdaFile',
  'atlasti-file': 'atlastiFile',
  'atlasti-7-file': 'atlasti7File',
};
