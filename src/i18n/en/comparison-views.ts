import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

/** Ways of comparing beside the units, what is compared, and rounds side by side. */
export const comparisonViews = {
  label: 'Figures',
  names: {
    units: 'By unit',
    passages: 'Passages, without units',
    maxqda: 'As MAXQDA computes them',
    nvivo: 'As NVivo computes them',
    dedoose: 'As Dedoose computes them',
  },
  /** What is shown, what it differs in, and where that is written. */
  about: {
    units: 'Each unit is coded with a code or not, by each coder.',
    passages:
      'Free unitizing: no units are fixed before, and what is compared are the passages as the coders marked them, on characters.',
    maxqda:
      'MAXQDA compares two coders: by document, whether or how often a code is there; by segment, every segment of either coder is a row that agrees where the other has the same code with enough overlap. Chance is one by the number of codes, after Brennan and Prediger (1981).',
    nvivo:
      'NVivo compares two coders, code by code and file by file, on characters: percent agreement counts what both or neither coded, and Cohen’s κ comes from the same table. It gives no figure over all files; both usual averages are here.',
    dedoose:
      'Dedoose’s training test compares two coders on excerpts that are there already: Cohen’s κ of every code, and the pooled κ of De Vries et al. (2008).',
  },
  differs: {
    maxqda:
      'What differs here: what nobody coded is never a row, so nothing is said of the text that both left uncoded; a passage can count twice, once with either coder. MAXQDA’s help does not say what the overlap is a share of: both readings are given. Passages of one code and coder that overlap count as one.',
    nvivo:
      'What differs here: where a code is nowhere or everywhere in a file, κ is not defined and left out of the averages; NVivo shows 0 or 1. What interviewers say counts only where it is chosen above.',
    dedoose:
      'What differs here: excerpts are the units to which either coder applied any of these codes. Text that nobody coded does not count, so κ is lower than by unit.',
  },
  source: {
    maxqda: 'Source: MAXQDA’s online help, “Intercoder agreement” (versions 12, 2022, 24).',
    nvivo: 'Source: NVivo’s help, “Coding comparison query” (versions 9 to 12).',
    dedoose:
      'Source: Dedoose’s user guide, “Training center”; De Vries, Elliott, Kanouse & Teleki (2008).',
  },
  twoCoders: 'These programs compare two coders: choose two of them above.',
  overlap: 'Enough overlap',
  overlapOf: (percent: number) => `${number(percent)}%`,
  passages: {
    countHint: (coder: string) => `Passages to which ${isolate(coder)} applied the code.`,
    exact: 'F1 exact',
    matched: (percent: number) => `F1 ≥ ${number(percent)}%`,
    matchedHint: (percent: number) =>
      `Passages matched one to one, as many as can be, where ${number(percent)}% or more of what the two cover together is common (IoU), of all passages; on characters.`,
    overlap: 'F1 any overlap',
    inText: (percent: number) =>
      `F1 of passages that are the same, that have ${number(percent)}% or more of what they cover together in common, and that overlap at all`,
    k_u_alpha: {
      title: '(k)uα',
      hint: '(k)uα: where two coders marked something and one of them chose this code, how far they chose the same (Krippendorff, Mathet, Bouvry & Widlöcher, 2016). Not defined where a coder applied several codes to one place.',
    },
    k_u_coverage: {
      title: 'Coverage',
      hint: 'The share of this code’s text that (k)uα looks at: where another coder marked something, too.',
    },
    family: {
      u_alpha: {
        title: 'uα, all codes',
        hint: 'uα: agreement on where passages begin and end and on their codes together. Not defined where a coder applied several codes to one place (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      bin_u_alpha: {
        title: '|uα, coded or not',
        hint: '|uα: agreement on what is coded at all, whatever the code (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      cu_alpha: {
        title: 'cuα, which code',
        hint: 'cuα: agreement on the code where two coders marked something (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      cu_coverage: {
        title: 'Coverage of cuα',
        hint: 'The share of the text that cuα looks at.',
      },
    },
  },
  maxqda: {
    occurrence: {
      title: 'Code in document',
      hint: 'Documents in which the code is with both coders or with neither, of all documents.',
    },
    frequency: {
      title: 'As often in document',
      hint: 'Documents in which both coders applied the code equally often, of all documents.',
    },
    segments: {
      self: {
        title: (percent: number) => `Segments, ${number(percent)}% of each`,
        hint: (percent: number) =>
          `Segments of either coder that share ${number(percent)}% or more of their own length with a segment of the other coder with the same code, of all segments.`,
      },
      union: {
        title: (percent: number) => `Segments, ${number(percent)}% of both`,
        hint: (percent: number) =>
          `Segments of either coder that share ${number(percent)}% or more of what the two cover together with a segment of the other coder with the same code, of all segments.`,
      },
    },
    kappa: {
      title: (segments: string) => `κ – ${segments}`,
      hint: (codes: number) =>
        `Agreement beyond chance, which is one in ${number(codes)}, the number of codes (Brennan & Prediger, 1981).`,
    },
  },
  nvivo: {
    percentEqual: {
      title: 'Percent, files alike',
      hint: 'Characters of a file that both coders coded or neither did, of all; the mean of the files, each counting the same.',
    },
    percentBySize: {
      title: 'Percent, files by size',
      hint: 'The same, each file counting by its characters.',
    },
    kappaEqual: {
      title: 'κ, files alike',
      hint: 'Cohen’s κ on the characters of a file; the mean of the files in which it is defined, each counting the same.',
    },
    kappaBySize: {
      title: 'κ, files by size',
      hint: 'The same, each file counting by its characters.',
    },
  },
  dedoose: {
    kappa: {
      title: 'κ Cohen',
      hint: 'Cohen’s κ of the code on the excerpts (Cohen, 1960).',
    },
    pooled: {
      title: 'κ, pooled',
      hint: 'Agreement and chance are averaged over the codes that were used before they are put together (De Vries, Elliott, Kanouse & Teleki, 2008).',
    },
    excerpts: {
      title: 'Excerpts',
      hint: 'Units to which either coder applied any of these codes.',
    },
  },
  universe: {
    documents: (compared: number, all: number) =>
      `${plural(compared, { one: '1 document', other: `${number(compared)} documents` })} of the ${number(all)} of the round: finished by everybody who is compared`,
    chosen: (chosen: number, all: number) =>
      `${number(chosen)} of these ${number(all)} are compared`,
    codes: (chosen: number, all: number) =>
      chosen === all
        ? plural(all, { one: '1 code', other: `${number(all)} codes` })
        : `${number(chosen)} of ${number(all)} codes`,
    chooseDocuments: 'Choose documents',
    chooseCodes: 'Choose codes',
    all: 'All',
    none: 'None',
    text: 'Text',
    noneChosen: 'No document is chosen above that all of these coders have finished.',
    noCodes: 'No code is chosen.',
  },
  chosenFigures: (names: string) => `Figures: ${names}`,
  shownFigure: 'Figure',
  trend: {
    title: 'Round by round',
    figure: 'Figure',
    code: 'Code',
    all: 'All codes together',
    common: (count: number) =>
      plural(count, {
        one: 'The one code of all these rounds',
        other: `The ${number(count)} codes of all these rounds together`,
      }),
    axis: (figure: string) => `${figure} by round`,
    about:
      'The same codes in this round and in those closed before it that have the same coders, compared in the same way: in each, all documents that these coders have finished, also where some were chosen above. Only codes that all these rounds looked at are put together. The line is the 95% interval, where a round has ten documents or more.',
    facts: (coders: string, documents: number) =>
      `${coders}, ${plural(documents, { one: '1 document', other: `${number(documents)} documents` })}`,
    leftOut: (names: readonly string[]) =>
      `Left out, because the figure is defined in fewer than two of these rounds: ${list(names.map(isolate))}. Mostly nobody applied the code there, or everybody did everywhere, which is common in small rounds.`,
    gap: '– : not defined in that round, or the code was not looked at.',
    failed: 'The earlier rounds could not be compared.',
    fileName: 'rounds',
  },
};
