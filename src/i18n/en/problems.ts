import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

/** Whole megabytes. */
const megabytes = (bytes: number) => `${number(bytes / 1024 / 1024)} MB`;

/** What a file turns out to be. */
const kinds = {
  archive: 'a packed archive',
  audio: 'a sound recording',
  html: 'a web page',
  image: 'a picture',
  'legacy-office': 'a file of old Word, Excel or PowerPoint',
  opendocument: 'an OpenDocument file',
  pdf: 'a PDF',
  presentation: 'a presentation',
  rtf: 'an RTF text',
  spreadsheet: 'a spreadsheet',
  sqlite: 'a database',
  text: 'plain text',
  video: 'a video',
  word: 'a Word document',
};

/** Why a file could not be read, and what to do about it. */
const read = {
  empty: 'The file is empty.',
  notText: 'This file does not contain text.',
  wrongType: (extension: string, kind: string) =>
    `The name ends in .${isolate(extension)}, but the file is ${kind}.`,
  unsupported: (kind: string) =>
    `The file is ${kind}. Save its text as .docx or .txt and drop that.`,
  unsupportedEnding: (extension: string) =>
    `Files ending in .${isolate(extension)} are not read. Save the text as .docx or .txt and drop that.`,
  tooLarge: (bytes: number) =>
    `The file is larger than ${megabytes(bytes)}. Split it into parts and drop those.`,
  unpacksTooLarge: (bytes: number) =>
    `Unpacked, the file would be larger than ${megabytes(bytes)}. It may be damaged or made to do harm.`,
  damaged:
    'The file is damaged or cut off. Open it in the program it comes from and save it again.',
  passwordProtected: 'The file is locked with a password. Save a copy without one and drop that.',
  noText: 'There is not one word in this file.',
  unreadable: 'The browser could not open the file. It may have been moved, renamed or be in use.',
  workerFailed: 'Reading broke off, perhaps for lack of memory. Close other pages and try again.',
};

/** What was read otherwise than the file says. */
const warnings = {
  readAs: (extension: string, format: string) =>
    `Named .${isolate(extension)}, but read as .${format}: that is what it contains.`,
  replacedCharacters: (count: number) =>
    plural(count, {
      one: 'One character could not be read and stands as �. Another encoding may fit.',
      other: `${number(count)} characters could not be read and stand as �. Another encoding may fit.`,
    }),
  notesAtEnd: (count: number) =>
    plural(count, {
      one: 'One footnote stands at the end of the text.',
      other: `${number(count)} footnotes stand at the end of the text.`,
    }),
  commentsLeftOut: (count: number) =>
    plural(count, {
      one: 'One comment was left out.',
      other: `${number(count)} comments were left out.`,
    }),
  picturesLeftOut: (count: number) =>
    plural(count, {
      one: 'One picture was left out.',
      other: `${number(count)} pictures were left out.`,
    }),
  trackedChangesAccepted: 'Tracked changes were accepted: insertions kept, deletions dropped.',
  cuesLeftOut: (count: number) =>
    plural(count, {
      one: 'One cue without a readable time was left out.',
      other: `${number(count)} cues without a readable time were left out.`,
    }),
};

/** A table of participants. */
const table = {
  noRows:
    'The table needs a first line with the names of the columns and at least one line below it.',
  raggedRows: (count: number, rows: readonly number[]) => {
    const numbers = list(rows.map((row) => number(row)));
    return plural(count, {
      one: `Row ${numbers} has more or fewer cells than the first line.`,
      other: `${number(count)} rows have more or fewer cells than the first line, such as ${numbers}.`,
    });
  },
  repeatedColumns: (names: readonly string[]) =>
    `Several columns are called ${list(names.map(isolate))}; the later ones got a number.`,
  unclosedQuote:
    'A quotation mark is opened and never closed; the rest of the table may be in one cell.',
};

/** A codebook file. */
const codebook = {
  notJson: 'The file is no codebook: it is not JSON.',
  notACodebook: 'The file is JSON, but no codebook of Hashiya.',
  newerCodebook:
    'The codebook was written by a newer version of Hashiya. Load the page again to get it.',
  invalid: (path: string) => `The codebook is not built as it should be, at ${isolate(path)}.`,
  repeatedKey: (key: string) => `Two codes of the codebook have the key ${isolate(key)}.`,
};

export const problems = { kinds, read, warnings, table, codebook };
