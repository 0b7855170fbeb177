import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { SetBits } from '#analysis/agreement/coefficients/set-bits.ts';
import { alphaOfSets, jaccardDistance } from '#analysis/agreement/coefficients/set-metrics.ts';
import { LabelSets } from '#analysis/agreement/label-sets.ts';
import { MISSING, PatternTally } from '#analysis/agreement/pattern-table.ts';

describe('sets of labels', () => {
  it('have in common what both hold, whatever the number of labels', () => {
    const labels = fc.uniqueArray(fc.nat(130), { maxLength: 40 });
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        const sets = new LabelSets();
        const [first, second] = [sets.numberOf(one), sets.numberOf(other)];
        const bits = new SetBits(sets);
        expect(bits.size(first)).toBe(one.length);
        expect(bits.shared(first, second)).toBe(one.filter((each) => other.includes(each)).length);
      }),
    );
  });

  it('are too many where all would have to be compared with all', () => {
    const sets = new LabelSets();
    const tally = new PatternTally();
    for (let label = 0; label < 3001; label += 1) {
      const set = sets.numberOf([label]);
      tally.add([set, set], 1);
    }
    const table = tally.table(2, sets.size);
    expect(alphaOfSets(table, jaccardDistance(sets))).toEqual({ undefined: 'too_many_sets' });
    expect(krippendorffAlpha(table)).toEqual({ value: 1 });
  });
});

describe('nominal alpha', () => {
  it('is that of a distance of one between all that differ', () => {
    const unit = fc.array(fc.integer({ min: MISSING, max: 4 }), { minLength: 3, maxLength: 3 });
    const counted = fc.tuple(unit, fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(counted), (units) => {
        const tally = new PatternTally();
        for (const [values, times] of units) tally.add(values, times);
        const table = tally.table(3, 5);
        const plain = krippendorffAlpha(table, () => (one, other) => (one === other ? 0 : 1));
        const found = krippendorffAlpha(table);
        if ('value' in plain && 'value' in found) expect(found.value).toBeCloseTo(plain.value, 9);
        else expect(found).toEqual(plain);
      }),
    );
  });
});
