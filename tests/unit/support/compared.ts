import {
  coderComparison,
  type CoderComparison,
} from '#analysis/agreement/project/coder-comparison.ts';
import {
  comparedStudy,
  type ComparedStudy,
  type ComparisonSetting,
} from '#analysis/agreement/project/compared-study.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import type { Study } from '#analysis/study.ts';
import type { CoderId } from '#domain/ids.ts';
import { aStudy, NK, SA } from './a-study.ts';

export const ZK = 'ZK' as CoderId;

/** One document of a question and four answers: Sana and Nadeem agree on one of the turns with “trust”. */
export const STUDY = aStudy({
  codes: { trust: undefined, doubt: 'trust', hope: undefined },
  cases: { Raza: {} },
  documents: {
    one: {
      lines: [
        ['Q', 'Who uses the portal?'],
        ['Raza', 'They look from a distance.'],
        ['Raza', 'They come with their own.'],
        ['Raza', 'Nobody waits any more.'],
        ['Raza', 'So I am told.'],
      ],
    },
  },
  codings: [
    ['SA', 'one', 'trust', 'from a distance'],
    ['NK', 'one', 'trust', 'They look'],
    ['SA', 'one', 'trust', 'their own'],
    ['SA', 'one', 'doubt', 'Nobody waits'],
    ['ZK', 'one', 'doubt', 'Nobody waits'],
  ],
});

function settingOf(study: Study, changed: Partial<ComparisonSetting> = {}): ComparisonSetting {
  return {
    coders: [SA, NK],
    documents: study.documents.map(({ document }) => document.id),
    codes: study.codes.map(({ id }) => id),
    rollsUp: false,
    unit: 'turn',
    rule: 'touch',
    hasInterviewers: false,
    ...changed,
  };
}

/** Codes are called by their ids, as on the page. */
export function compared(
  changed: Partial<ComparisonSetting> = {},
  study: Study = STUDY,
): ComparedStudy {
  const named = { tree: new CodeTree(study.codes), nameOf: (code: string) => code };
  return comparedStudy(study, settingOf(study, changed), named);
}

export function comparison(
  changed: Partial<ComparisonSetting> = {},
  study: Study = STUDY,
): CoderComparison {
  return coderComparison(compared(changed, study), { resamples: 100, seed: 1 });
}
