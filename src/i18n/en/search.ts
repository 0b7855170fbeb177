import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

const hits = (count: number) => plural(count, { one: 'One hit', other: `${number(count)} hits` });

export const search = {
  field: 'Search what is said',
  placeholders: {
    text: 'Words, in this order',
    any: 'Words or "phrases in quotes", any of them',
    near: 'Two or more words',
    pattern: 'Regular expression',
  },
  how: 'Find',
  kinds: {
    text: 'These words, in this order',
    any: 'Any of these words',
    near: 'These words near each other',
    pattern: 'A regular expression',
  },
  distance: 'At most so many words apart',
  wholeWord: 'Whole words',
  where: 'Where',
  allDocuments: 'All documents',
  who: 'Said by',
  group: 'Group',
  allGroups: 'All groups',
  roles: { anybody: 'Everybody', respondent: 'Respondents', interviewer: 'Interviewers' },
  /** How many of the filters are set. */
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${number(count)})`),
  withoutTranslations: 'Leave translations out',
  originalsOnly: 'originals only',
  translationsLeftOut: 'translations left out',
  list: 'Hits',
  leaveOut: 'Leave the hit out, or take it in again',
  leftOut: 'Left out:',
  leftOutOf: (count: number) => `${number(count)} left out by you`,
  joined: (parts: readonly string[]) => parts.join(', '),
  hits,
  hitsListed: (count: number, listed: number) => `${hits(count)}, ${number(listed)} listed`,
  found: (count: number, documents: number) =>
    `${hits(count)} in ${plural(documents, { one: 'one document', other: `${number(documents)} documents` })}`,
  listedOnly: (listed: number) =>
    `The first ${number(listed)} are listed. Longer words or a filter narrow the search.`,
  searching: 'Searching',
  stopped: (read: number, all: number) =>
    `Stopped: ${number(read)} of ${number(all)} documents were searched.`,
  stuck: (pattern: string, documents: readonly string[]) =>
    `The expression ${pattern} came to no end in ${list(documents)}, so the search was broken off there. Fewer nested + and * let it end.`,
  preparing: (done: number, all: number) =>
    `Texts are being made ready for quick searches: ${number(done)} of ${number(all)}. Until then searching takes longer.`,
  pattern: {
    title: 'This regular expression cannot be used yet',
    hint: 'Every spelling of a letter is found here too: capitals, accents, vowel signs and hamza make no difference, so [A-Z] finds what [a-z] finds, and however much white space is one blank. \\b is the edge of a word and \\w a letter or figure in any script; ^ and $ are the beginning and the end of a turn.',
    'unclosed-group': (at: number) =>
      `The bracket ( at character ${number(at)} is never closed. Add ), or write \\( for the bracket itself.`,
    'unopened-group': (at: number) =>
      `The bracket ) at character ${number(at)} closes nothing. Take it out, or write \\) for the bracket itself.`,
    'unknown-group': (at: number) =>
      `What follows (? at character ${number(at)} means nothing here.`,
    'unclosed-class': (at: number) =>
      `The bracket [ at character ${number(at)} is never closed. Add ], or write \\[ for the bracket itself.`,
    'nothing-to-repeat': (at: number) =>
      `There is nothing before character ${number(at)} that it could repeat. Write a backslash before it to find the sign itself.`,
    'backwards-range': (at: number) =>
      `The range at character ${number(at)} runs backwards: the smaller end comes first.`,
    'unknown-escape': (at: number) =>
      `The backslash at character ${number(at)} means nothing before what follows it. For a backslash itself write two.`,
    'tells-capitals': (at: number) =>
      `Capitals make no difference here, so what begins at character ${number(at)} cannot tell them apart. \\p{L} is any letter.`,
    unreadable: () => 'A group is named twice, or something refers to a group that is not there.',
  },
  failed: 'The search broke off. What is listed may be incomplete.',
  start: {
    title: 'Search what is said in any document',
    text: 'Every spelling is found: capitals, accents, vowel signs and the Arabic or Urdu form of a letter make no difference. Words are found as they follow one another, near each other, or by a regular expression.',
  },
  noLetter: {
    title: 'There is no letter to look for',
    text: 'Vowel signs, accents and hamza make no difference in a search, so they cannot be found by themselves.',
  },
  gone: {
    title: 'Nothing was searched',
    text: 'The search is narrowed to something that is no longer in the project.',
  },
  nothing: {
    title: 'Nothing found',
    text: 'Try a shorter form of the word: it is also found inside longer words.',
    narrowed: 'Nothing was found here. Search elsewhere too, or for parts of words.',
    either: 'No place says exactly this. Read as alternatives, one of them is enough.',
    any: 'Search for any of these',
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
