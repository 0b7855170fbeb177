import { describe, expect, it } from 'vitest';
import { figure } from '#analysis/agreement/figure.ts';
import type { ComparedCode } from '#analysis/agreement/project/coder-comparison.ts';
import { flagsOf } from '#reports/agreement/comparison-rows.ts';

interface Specific {
  readonly positive: number;
  readonly negative: number;
}
const BOTH: Specific = { positive: 0.9, negative: 0.4 };

function aCode(coded: number, percent: number, kappa: number, specific = BOTH): ComparedCode {
  const figures = {
    ...{ percent: figure(percent), cohen_kappa: figure(kappa) },
    positive_agreement: figure(specific.positive),
    negative_agreement: figure(specific.negative),
  };
  return { code: 'trust', figures, intervals: {}, prevalence: [], coded, passages: [] };
}

describe('flags', () => {
  it.each([
    ['nothing', 5, 0.79, 0.1, []],
    ['a code on fewer than five units', 4, 0.5, 0.5, ['rareCode']],
    ['high agreement with a low kappa', 50, 0.8, 0.39, ['kappaParadox']],
    ['no paradox where kappa is not low', 50, 0.99, 0.4, []],
    ['both', 1, 0.99, 0.1, ['rareCode', 'kappaParadox']],
  ])('tell of %s', (_, coded, percent, kappa, flags) => {
    expect(flagsOf(aCode(coded, percent, kappa))).toEqual(flags);
  });

  it('tell of the paradox whether the code is nearly nowhere or nearly everywhere', () => {
    const [rare, common] = [0.3, 0.977];
    for (const specific of [
      { positive: rare, negative: common },
      { positive: common, negative: rare },
    ])
      expect(flagsOf(aCode(20, 0.956, 0.28, specific))).toEqual(['kappaParadox']);
  });

  it('tell of no paradox where the coders only disagree on where the rarer of the two is', () => {
    expect(flagsOf(aCode(9, 0.97, -0.02, { positive: 0, negative: 0.98 }))).toEqual([]);
    expect(flagsOf(aCode(200, 0.97, -0.02, { positive: 0.98, negative: 0 }))).toEqual([]);
  });

  it('tell of no paradox where kappa is not defined', () => {
    const code = aCode(9, 1, 0);
    const figures = { ...code.figures, cohen_kappa: { undefined: 'no_variation' as const } };
    expect(flagsOf({ ...code, figures })).toEqual([]);
  });
});
