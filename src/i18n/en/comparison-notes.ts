import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

const documents = (count: number) =>
  plural(count, { one: '1 document', other: `${number(count)} documents` });

/** What a comparison has to be read with, and what of it the methods section tells beside the coefficients. */
export const comparisonNotes = {
  silent: (name: string, count: number) =>
    `${isolate(name)}: no coding in the text compared of ${documents(count)}`,
  silentHint:
    'The document counts as worked through, so every code counts as not applied there. If it was not coded at all, leave it out.',
  silentInText: (coders: readonly string[]) =>
    `Without a coding with any of these codes in the text compared, and counted as not applied: ${list(coders)}.`,
  silentCoder: (name: string, count: number) => `${isolate(name)} in ${documents(count)}`,
  countedExtent: (shared: number, all: number, share: string, characters: number) =>
    `${documents(shared)} of ${number(all)} (${share}, ${plural(characters, { one: '1 character', other: `${number(characters)} characters` })} of text) ${plural(shared, { one: 'counted as coded by all of them and was compared', other: 'counted as coded by all of them and were compared' })}.`,
  summaries: {
    alpha_binary_pooled: 'α pooled over codes',
    alpha_binary_macro: 'the mean of the α of the codes',
    pooled_kappa: 'κ pooled over codes (De Vries et al., 2008)',
    alpha_jaccard: 'α of the sets of codes with Jaccard’s distance (Jaccard, 1901)',
    alpha_masi: 'α of the sets of codes with the MASI distance (Passonneau, 2006)',
  },
  summariesGiven: (names: readonly string[]) => `Over all codes, ${list(names)} are given.`,
  methods: 'Methods',
  references: 'References',
};
