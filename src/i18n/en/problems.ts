import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

/** Whole megabytes. */
const megabytes = (bytes: number) => `${number(bytes / 1024 / 1024)} MB`;

/** What a file turns out to be. */
const kinds = {
  archive: 'a packed archive',
  audio: 'a sound recording',
  epub: 'a book in EPUB',
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
  tooManyEntries: (limit: number) =>
    `The file is an archive of more than ${number(limit)} files, more than are read. Split it into parts and drop those.`,
  damaged:
    'The file is damaged or cut off. Open it in the program it comes from and save it again.',
  passwordProtected: 'The file is locked with a password. Save a copy without one and drop that.',
  copyProtected: 'The book is locked by its seller: only the programs it was sold for can read it.',
  noText: 'There is not one word in this file.',
  onlyPictures: (pages: number) =>
    plural(pages, {
      one: 'The one page is a picture without characters. Run text recognition (OCR) over it and drop the result.',
      other: `All ${number(pages)} pages are pictures without characters. Run text recognition (OCR) over them and drop the result.`,
    }),
  unknownJson:
    'The file is JSON, but not of a program we know that turns speech into text. Save the transcript as .vtt, .srt or .txt and drop that.',
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
  hiddenTextLeftOut: (count: number) =>
    plural(count, {
      one: 'One hidden passage was left out.',
      other: `${number(count)} hidden passages were left out.`,
    }),
  runningLinesLeftOut: (count: number, lines: readonly string[]) => {
    const quoted = list(lines.map((line) => `“${isolate(line)}”`));
    return plural(count, {
      one: `One line at the head or foot of a page was left out: ${quoted}.`,
      other: `${number(count)} lines that stand at the head or foot of page after page were left out, such as ${quoted}.`,
    });
  },
  marginNumbersLeftOut: (count: number) =>
    plural(count, {
      one: 'One number in the margin was left out.',
      other: `${number(count)} numbers in the margin were left out.`,
    }),
  pagesWithoutText: (count: number, pages: readonly number[]) => {
    const numbers = list(pages.map((page) => number(page)));
    return plural(count, {
      one: `Page ${numbers} holds no characters; it may be a picture.`,
      other: `${number(count)} pages hold no characters and may be pictures, such as ${numbers}.`,
    });
  },
  signsWithoutLetters: (count: number) =>
    plural(count, {
      one: 'The PDF does not say which letter one of its signs is; it stands as �.',
      other: `The PDF does not say which letters ${number(count)} of its signs are; they stand as �. Save the text from where it was written as .docx or .txt.`,
    }),
  orderByPlace:
    'Columns or right-to-left lines were put in order by their places on the page. Compare the text with the PDF.',
  speakersNotTaken: (lines: number, names: number) =>
    `The text has more than ${number(lines)} lines, or more than ${number(names)} names that speak: nobody was taken for a speaker. Where speakers matter, split it into parts and drop those.`,
  tiersLeftOut: (names: readonly string[]) =>
    `Tiers that are no speech of their own were left out: ${list(names.map(isolate))}.`,
};

/** A table of participants or of answers to a survey. */
const table = {
  noTable: (kind: string) =>
    `The file is ${kind}. Save the table as .xlsx, .ods or .csv and drop that.`,
  tooLarge: (cells: number) =>
    `The table has more than ${number(cells)} cells. Split it into parts and drop those.`,
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
