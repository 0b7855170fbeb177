import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';

const { list } = languageOf('en');

/** The dialog that writes a project into files of this and other tools. */
export const exporting = {
  title: 'Export the project',
  command: 'Export the project…',
  form: 'As',
  forms: {
    hashiya: 'Hashiya (.hashiya)',
    qdpx: 'REFI-QDA project (.qdpx)',
    qdc: 'REFI-QDA codebook (.qdc)',
    archive: 'Archive bundle (.zip)',
  },
  about: {
    hashiya: 'To keep, to open in another browser, or to hand out to your team.',
    qdpx: 'For NVivo, ATLAS.ti, MAXQDA, QualCoder and other programs.',
    qdc: 'The codes with their definitions, for other programs.',
    archive:
      'For a data archive: texts, codebook, attributes, codings, memos and a REFI-QDA project, described for whoever opens them without Hashiya.',
  },
  extent: 'What goes into the file',
  extents: {
    whole: 'Everything, with the whole history',
    part: 'A part, to be handed out',
  },
  work: 'Work of',
  workHint:
    'Codings, links, quotes and memos. What others wrote is not in the file, but for memos on codes and on the project: these are the team’s.',
  with: 'With',
  texts: 'Texts',
  memos: 'Memos',
  history: 'The history',
  withoutTexts:
    'A file without texts cannot be opened alone. It can be brought into a copy of this project that has them.',
  lock: 'Lock it with a passphrase',
  passphrase: 'Passphrase',
  passphraseHint:
    'Four or five words that nobody would guess. Without it nobody can open the file, you neither.',
  passphraseTooShort: 'At least 8 characters: a shorter one is found by trying.',
  passphraseShort:
    'Under 12 characters whoever has the file can find it by trying. It will do to send the file, not to keep it safe for years.',
  again: 'The same again',
  differs: 'The two are not the same.',
  losses: 'What other programs will not get',
  noLosses: 'Nothing is lost.',
  reading: 'Looking at what would be lost…',
  readingFailed:
    'What would be lost could not be counted. The project can be exported all the same.',
  places: (names: readonly string[]) => `for example ${list(names.map(isolate))}`,
  offsets: 'Positions are counted',
  offsetsHint:
    'A text holds characters such as 😀 that programs count differently. NVivo needs its own way; all others follow the standard.',
  offsetKinds: { 'code-point': 'as the standard says', 'utf-16': 'as NVivo counts' },
  whole: 'Add all that only Hashiya knows, so that it opens here again as it was',
  wholeHint: 'Other programs do not see it. It holds pseudonyms and names.',
  names: 'Names of participants',
  namesOf: { real: 'As they are', pseudonyms: 'Pseudonyms' },
  pseudonymsHint:
    'Names of cases are replaced in labels, titles, memos and tables. What people say is not changed: read the texts for names before you give them away.',
  noCodes: 'There is no code yet, and a codebook needs one.',
  action: 'Export',
  working: 'Writing the file',
  saved: (file: string) => `Saved as ${isolateFile(file)}`,
  failed: 'The file could not be written. Nothing was saved; close other pages and try again.',
  part: 'part',
};
