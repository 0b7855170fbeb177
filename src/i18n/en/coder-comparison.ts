import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

const documents = (count: number) =>
  plural(count, { one: '1 document', other: `${number(count)} documents` });
const coders = (count: number) =>
  plural(count, { one: '1 coder', other: `${number(count)} coders` });
const codes = (count: number) => plural(count, { one: '1 code', other: `${number(count)} codes` });

/** How the codings of several coders are compared, and what the figures mean. */
export const coderComparison = {
  title: 'Agreement of the coders',
  controls: 'What is compared, and how',
  unit: 'Unit',
  units: {
    turn: 'Turns',
    paragraph: 'Paragraphs',
    sentence: 'Sentences',
    token: 'Words',
    document: 'Documents',
    character: 'Characters',
  },
  rule: 'A unit is coded',
  rules: {
    touch: 'when a coding touches it',
    majority: 'when codings cover more than half of it',
  },
  rollsUp: 'Codes count for those above them',
  hasInterviewers: 'With what interviewers say',
  between: 'Coders',
  allCoders: (count: number) => `All ${coders(count)}`,
  pair: (first: string, second: string) => `${isolate(first)} and ${isolate(second)}`,
  coefficients: 'Coefficients',
  universe: (facts: {
    coders: number;
    /** One person, who codes again. */
    isTwice?: boolean;
    documents: number;
    codes: number;
    used: number;
  }) =>
    `${facts.isTwice ? 'one coder, twice' : coders(facts.coders)} · ${documents(facts.documents)} ${facts.isTwice ? 'finished both times' : 'finished by all of them'} · ${codes(facts.codes)}, ${number(facts.used)} of them applied`,
  universeUnits: {
    turn: (count: number) => plural(count, { one: '1 turn', other: `${number(count)} turns` }),
    paragraph: (count: number) =>
      plural(count, { one: '1 paragraph', other: `${number(count)} paragraphs` }),
    sentence: (count: number) =>
      plural(count, { one: '1 sentence', other: `${number(count)} sentences` }),
    token: (count: number) => plural(count, { one: '1 word', other: `${number(count)} words` }),
    document: documents,
    character: (count: number) =>
      plural(count, { one: '1 character', other: `${number(count)} characters` }),
  },
  hidden: (count: number) =>
    `${documents(count)} left out: an open round hides the codings of others in them from you.`,
  nothing: 'No document was finished by all of these coders: there is nothing to compare.',
  noCodings: 'None of these coders has coded anything in the text compared.',
  counting: 'Counting…',
  failed: 'The figures could not be updated. What is shown may be out of date.',
  code: 'Code',
  flags: 'Notes',
  codeHint: 'A code is compared by itself: applied to a unit or not, whatever else is there.',
  prevalence: (coder: string) => `n ${isolate(coder)}`,
  prevalenceHint: (coder: string) => `Units to which ${isolate(coder)} applied the code.`,
  cells: {
    both: { title: 'Both', hint: 'Units to which both coders applied the code.' },
    only_first: {
      title: (coder: string) => `Only ${isolate(coder)}`,
      hint: (coder: string) => `Units to which ${isolate(coder)} alone applied the code.`,
    },
    only_second: {
      title: (coder: string) => `Only ${isolate(coder)}`,
      hint: (coder: string) => `Units to which ${isolate(coder)} alone applied the code.`,
    },
    neither: { title: 'Neither', hint: 'Units to which neither coder applied the code.' },
  },
  figures: {
    percent: {
      title: 'Percent',
      inText: 'percent agreement',
      hint: 'Percent agreement: pairs of coders who decided alike, of all pairs that can be compared. Units that nobody coded count as agreement, so it is high for rare codes (Gwet, 2014).',
    },
    holsti_mean_pairwise: {
      title: 'Holsti',
      inText: 'Holsti’s coefficient (Holsti, 1969)',
      hint: 'Holsti’s coefficient: twice the units that both decided alike, of the units of either; the same as percent agreement where both worked through the same; for more than two coders the mean over pairs (Holsti, 1969).',
    },
    positive_agreement: {
      title: 'Positive',
      inText: 'positive agreement (Dice, 1945)',
      hint: 'Positive agreement: of the codings of a unit by either coder, the share that the other one has too; the same as F1 (Dice, 1945; Cicchetti & Feinstein, 1990).',
    },
    negative_agreement: {
      title: 'Negative',
      inText: 'negative agreement (Cicchetti & Feinstein, 1990)',
      hint: 'Negative agreement: of the units that either coder left without the code, the share that the other one did, too (Cicchetti & Feinstein, 1990).',
    },
    jaccard: {
      title: 'Jaccard',
      inText: 'Jaccard’s index (Jaccard, 1901)',
      hint: 'Jaccard’s index: units that both coders coded, of those that at least one coded (Jaccard, 1901).',
    },
    alpha: {
      title: 'α',
      inText: 'Krippendorff’s α, nominal (Krippendorff, 2019)',
      hint: 'Krippendorff’s α, nominal: 1 − observed disagreement / disagreement expected by chance. Krippendorff advises to rely on α ≥ .800 and to draw tentative conclusions from .667; these are rules of thumb (Krippendorff, 2019).',
    },
    cohen_kappa: {
      title: 'κ Cohen',
      inText: 'Cohen’s κ (Cohen, 1960)',
      hint: 'Cohen’s κ: agreement beyond what each coder’s own share of coded units makes likely; for more than two coders the mean over pairs (Cohen, 1960; Light, 1971).',
    },
    cohen_kappa_se: {
      title: 'SE of κ',
      inText: 'the standard error of Cohen’s κ (Fleiss, Cohen & Everitt, 1969)',
      hint: 'Large-sample standard error of Cohen’s κ, for two coders. It takes units for independent, which units of one document are not: the interval of κ does without that (Fleiss, Cohen & Everitt, 1969).',
    },
    scott_pi: {
      title: 'π Scott',
      inText: 'Scott’s π (Scott, 1955)',
      hint: 'Scott’s π: as κ, with the mean share of coded units of both coders; for more than two coders the mean over pairs (Scott, 1955).',
    },
    gwet_ac1: {
      title: 'AC1 Gwet',
      inText: 'Gwet’s AC1 (Gwet, 2008)',
      hint: 'Gwet’s AC1: chance agreement is smallest for rare and for frequent codes, so it stays high where κ falls (Gwet, 2008).',
    },
    brennan_prediger: {
      title: 'Brennan–Prediger',
      inText: 'Brennan and Prediger’s coefficient (Brennan & Prediger, 1981)',
      hint: 'Brennan and Prediger’s coefficient: chance is one in two, whatever was coded (Brennan & Prediger, 1981).',
    },
    fleiss_kappa: {
      title: 'κ Fleiss',
      inText: 'Fleiss’ κ (Fleiss, 1971)',
      hint: 'Fleiss’ κ: for two coders and more, with the mean share of coded units of all; for two it is Scott’s π (Fleiss, 1971).',
    },
    fleiss_kappa_generalized: {
      title: 'κ Fleiss, gen.',
      inText: 'Fleiss’ κ generalised to missing ratings (Gwet, 2014)',
      hint: 'Fleiss’ κ where not every unit was seen by the same number of coders; else it is Fleiss’ κ (Gwet, 2014).',
    },
    conger_kappa: {
      title: 'κ Conger',
      inText: 'Conger’s κ (Conger, 1980)',
      hint: 'Conger’s κ: Cohen’s κ for more than two coders, each with their own share of coded units (Conger, 1980).',
    },
    u_alpha: {
      title: 'uα',
      inText: 'Krippendorff’s uα for unitized text (Krippendorff et al., 2016)',
      hint: 'uα: agreement on where passages of the code begin and end, on the characters of the text, whatever the unit (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
    },
  },
  summary: 'Over all codes',
  summaryOf: 'Figure',
  value: 'Value',
  summaries: {
    alpha_binary_pooled: {
      title: 'α, pooled',
      hint: 'Observed and expected disagreements of all codes that anybody applied are added up before α is taken: rare codes weigh little (Krippendorff, 2019).',
    },
    alpha_binary_macro: {
      title: 'α, mean of codes',
      hint: 'The mean of the α of all codes for which it is defined: rare codes weigh as much as frequent ones.',
    },
    pooled_kappa: {
      title: 'κ, pooled',
      hint: 'Cohen’s κ of the mean observed and the mean expected agreement over codes (De Vries, Elliott, Kanouse & Teleki, 2008).',
    },
    alpha_jaccard: {
      title: 'α of sets, Jaccard',
      hint: 'α of all codes of a unit together; two sets differ by the share of codes they do not have in common (Jaccard, 1901; Krippendorff, 2019).',
    },
    alpha_masi: {
      title: 'α of sets, MASI',
      hint: 'α of all codes of a unit together; a set that lies within another differs less than one that crosses it (Passonneau, 2006).',
    },
    exact_f1: {
      hint: 'Passages that have the same code, beginning and end with both coders, of all passages; on characters.',
    },
    overlap_f1: {
      hint: 'The share of each coder’s passages that overlap one of the other coder with the same code at all; the harmonic mean of the two.',
    },
  },
  notAvailable: 'n/a',
  reasons: {
    fewer_than_two_coders: 'There are fewer than two coders.',
    more_than_two_coders: 'It is defined for two coders.',
    no_pairable_units: 'No unit was seen by two coders.',
    no_complete_units: 'No unit was seen by all coders.',
    no_variation: 'All decisions are the same: there is nothing that chance could be told from.',
    fewer_than_two_categories: 'There are fewer than two categories.',
    unequal_number_of_ratings: 'Not all units were seen by the same number of coders.',
    category_never_used: 'Nobody applied the code.',
    overlapping_codes: 'A coder applied several codes to one place.',
    no_gaps: 'No part of the text is left uncoded.',
    no_intersecting_units: 'No two coders coded the same place.',
    no_spans: 'There are no codings.',
    not_numeric: 'The values are no numbers.',
    several_documents: 'It is defined for one document.',
    too_many_units: 'There are too many units to compute it.',
    too_many_sets: 'There are too many sets of codes to compute it.',
    fewer_than_ten_units: 'There are fewer than ten documents.',
  },
  flag: {
    rareCode: {
      text: 'rare code',
      hint: 'Fewer than 5 units are coded with it: one unit more or less changes the coefficients a lot.',
    },
    kappaParadox: {
      text: 'kappa paradox',
      hint: 'The coders agree on 80% of the units and more, and still κ is below .4: the code is nearly nowhere or nearly everywhere, so chance alone would make them agree on most units, and few are left to tell by (Feinstein & Cicchetti, 1990). Read positive and negative agreement beside it: the lower one says whether they agree on where the rarer of the two is.',
    },
    fewDocuments: {
      text: 'few documents',
      hint: 'With fewer than 10 documents no interval is given: it would pretend to know what it does not.',
    },
  },
  interval: (lower: string, upper: string) => `[${lower}, ${upper}]`,
  intervalHint: (figure: string, undefinedResamples: number, resamples: number, seed: number) =>
    `95% interval of “${figure}”: percentile bootstrap over documents, ${number(resamples)} resamples, seed ${String(seed)}${undefinedResamples > 0 ? `; ${number(undefinedResamples)} in which it is not defined are left out` : ''}.`,
  intervalLoss: (figure: string, undefinedResamples: number) =>
    `${figure}: undefined in ${number(undefinedResamples)} resamples`,
  unused: (names: readonly string[]) =>
    `Applied by nobody in the text compared, and left out: ${list(names.map(isolate))}.`,
  detail: 'By document and pair of coders',
  allCodes: 'All codes together',
  documentsTable: 'By document',
  document: 'Document',
  unitsColumn: 'Units',
  heatMap: (figure: string) => `By pair of coders: ${figure}`,
  heatMapHint:
    'The stronger the colour of the cell, the higher the figure; the colour is no judgement.',
  matrix: 'Reliability data (CSV)',
  matrixHint:
    'A row a code and unit, a column a coder: 1 applied, 0 not applied, empty not worked through. For R and other programs.',
  matrixName: 'reliability data',
  matrixRules: { touch: 'touched', majority: 'more than half' },
  matrixInterviewers: { included: 'with interviewers', leftOut: 'without interviewers' },
  matrixFailed: 'The reliability data could not be written.',
  matrixSaved: (name: string) => `Saved ${isolate(name)}.`,
  lower: (figure: string) => `${figure}, lower limit`,
  upper: (figure: string) => `${figure}, upper limit`,
  howItWasDone: 'How it was compared',
  methods: {
    kinds: {
      blind: (names: readonly string[], round: string) =>
        `In “${isolate(round)}”, ${list(names.map(isolate))} coded independently of each other: while the round was open, none of them was shown the codings of the others.`,
      again: (names: readonly string[], round: string) =>
        `In “${isolate(round)}”, ${isolate(names[0] ?? '')} coded again what they had coded before: the earlier codings were hidden, and the documents came in another order.`,
      existing: (names: readonly string[], round: string) =>
        `In “${isolate(round)}”, codings that ${list(names.map(isolate))} had made before were compared.`,
    },
    extent: (shared: number, all: number, share: string, characters: number) =>
      `${documents(shared)} of ${number(all)} (${share}, ${plural(characters, { one: '1 character', other: `${number(characters)} characters` })} of text) had been coded by all of them and were compared.`,
    drawn: (how: string) => `The documents of the round were ${isolate(how)}.`,
    units: {
      turn: (count: number) => `Units of analysis were the turns of speakers (${number(count)})`,
      paragraph: (count: number) => `Units of analysis were the paragraphs (${number(count)})`,
      sentence: (count: number) => `Units of analysis were the sentences (${number(count)})`,
      token: (count: number) => `Units of analysis were the words (${number(count)})`,
      document: (count: number) => `Units of analysis were the documents (${number(count)})`,
      character: (count: number) =>
        `Units of analysis were the characters, Unicode code points (${number(count)})`,
    },
    rules: {
      touch: '; a unit counted as coded when a coding touched it.',
      majority: '; a unit counted as coded when codings covered more than half of it.',
    },
    withInterviewers: 'What interviewers say was included.',
    withoutInterviewers: 'What interviewers say was left out.',
    rolledUp: 'A code counted where it or a code below it was applied.',
    notRolledUp: 'A code counted where it itself was applied.',
    codes: (all: number, used: number) =>
      `Each of ${codes(all)} was compared by itself, as applied or not, ${number(used)} of which anybody had applied in the text compared; a document finished without a coding counted as not applied.`,
    coefficients: (names: readonly string[]) => `Agreement is given as ${list(names)}.`,
    ofPassages:
      'What was compared are the passages as they were marked, on characters (Unicode code points); no units were fixed before.',
    interval: (figures: readonly string[], resamples: number, seed: number) =>
      `Intervals of ${list(figures.map((figure) => `“${figure}”`))} are 95% percentile bootstrap intervals over documents (${number(resamples)} resamples, seed ${String(seed)}); resamples in which a figure is not defined are left out of its interval.`,
    noInterval: 'No intervals are given, because there are fewer than 10 documents.',
    undefined: 'Coefficients that are not defined are left empty.',
    software: (version: string) =>
      `Computed with Hashiya ${version}. What is reported follows O’Connor and Joffe (2020).`,
  },
};
