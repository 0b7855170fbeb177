import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

const hits = (count: number) => plural(count, { one: 'One hit', other: `${number(count)} hits` });

export const search = {
  field: 'Search what is said',
  wholeWord: 'Whole words',
  where: 'Where',
  allDocuments: 'All documents',
  who: 'Said by',
  roles: { anybody: 'Everybody', respondent: 'Respondents', interviewer: 'Interviewers' },
  list: 'Hits',
  hits,
  hitsListed: (count: number, listed: number) => `${hits(count)}, ${number(listed)} listed`,
  found: (count: number, documents: number) =>
    `${hits(count)} in ${plural(documents, { one: 'one document', other: `${number(documents)} documents` })}`,
  listedOnly: (listed: number) =>
    `The first ${number(listed)} are listed. Longer words or a filter narrow the search.`,
  searching: 'Searching',
  stopped: (read: number, all: number) =>
    `Stopped: ${number(read)} of ${number(all)} documents were searched.`,
  failed: 'The search broke off. What is listed may be incomplete.',
  start: {
    title: 'Search what is said in any document',
    text: 'Every spelling is found: capitals, accents, vowel signs and the Arabic or Urdu form of a letter make no difference. Several words are found as they follow one another.',
  },
  nothing: {
    title: 'Nothing found',
    text: 'Try a shorter form of the word: it is also found inside longer words.',
    narrowed: 'Nothing was found here. Search elsewhere too, or for parts of words.',
    widen: 'Search everywhere',
  },
  noDocuments: {
    title: 'There is nothing to search yet',
    text: 'Bring transcripts into the project; what is said in them is then found here.',
    action: 'Go to the documents',
  },
  commands: {
    open: 'Search in document and project',
    next: 'Next hit',
    previous: 'Previous hit',
    show: 'Open on the desk',
    back: 'Back to the desk',
  },
};
