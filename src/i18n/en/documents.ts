import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

export const documents = {
  title: 'Documents',
  sections: 'Documents or cases',
  tabs: { documents: 'Documents', cases: 'Cases' },
  chooseFiles: 'Choose files…',
  sampleSurvey: 'Read the invented survey of the sample study',
  pasteText: 'Paste text…',
  letGo: 'Drop to read these files',
  filter: 'Title, case or speaker',
  count: (count: number) =>
    plural(count, { one: 'One document', other: `${number(count)} documents` }),
  countOf: (shown: number, all: number) => `${number(shown)} of ${number(all)} documents`,
  emptyTitle: 'No documents yet',
  emptyText:
    'Drop your transcripts anywhere on this page: Word, PDF, OpenDocument, RTF, web pages, text, subtitles, or what a transcription program saves. Tables of participants or of answers to a survey (.csv, .xlsx, .ods) may come along.',
  noMatch: 'No document matches the filter.',
  columns: {
    title: 'Title',
    kind: 'Kind',
    date: 'Date',
    case: 'Case',
    language: 'Language',
    speakers: 'Speakers',
    words: 'Words',
    codings: 'Codings',
  },
  codingsExplained: (coder: string) => `Codings are those of ${isolate(coder)}.`,
  kinds: {
    transcript: 'Transcript',
    survey: 'Survey answer',
    note: 'Field note',
    secondary: 'Secondary source',
  },
  languages: { en: 'English', ur: 'Urdu', ps: 'Pashto', und: 'unknown' },
  roles: { interviewer: 'Interviewer', respondent: 'Respondent' },
  particulars: 'Details',
  particularsOf: (title: string) => `Details of ${isolate(title)}`,
  openOnDesk: 'Open on the desk',
  noCase: 'No case',
  caseHint: 'A name that is not in the list makes a new case.',
  attributes: 'Attributes',
  speakers: 'Speakers',
  noSpeakers: 'No speakers were found in this document.',
  nameOf: (label: string) => `Name of ${isolate(label)}`,
  roleOf: (name: string) => `Role of ${isolate(name)}`,
  caseOf: (name: string) => `Case of ${isolate(name)}`,
  labels: (labels: string) => `in the text: ${isolate(labels)}`,
  source: (file: string, format: string) => `Read from ${isolateFile(file)} (${format})`,
  remove: 'Remove document',
  removeChosen: (count: number) =>
    plural(count, { one: 'Remove one document', other: `Remove ${number(count)} documents` }),
  removeExplained: (codings: number) =>
    plural(codings, {
      one: 'One coding is removed with it. Undo brings both back.',
      other: `${number(codings)} codings are removed with it. Undo brings everything back.`,
    }),
  removed: (count: number, codings: number) => {
    const what = plural(count, {
      one: 'Document removed',
      other: `${number(count)} documents removed`,
    });
    return codings === 0
      ? what
      : `${what}, with ${plural(codings, { one: 'one coding', other: `${number(codings)} codings` })}`;
  },
};
