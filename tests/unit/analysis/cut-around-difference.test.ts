import { describe, expect, it } from 'vitest';
import { cutAroundDifference } from '#analysis/cut-around-difference.ts';

const LONG = 'what officials say of the portal and of those who use it in the districts '.repeat(3);

describe('two texts side by side', () => {
  it('stand whole where they are short', () => {
    expect(cutAroundDifference(' one\n line', 'another')).toEqual(['one line', 'another']);
  });

  it('show where they part, from a word before it on', () => {
    const [ours, theirs] = cutAroundDifference(`${LONG}but rarely`, `${LONG}and often`);
    expect([ours, theirs]).toEqual([
      '…use it in the districts but rarely',
      '…use it in the districts and often',
    ]);
  });

  it('show it where there are no words, and where one goes on', () => {
    const letters = 'ا'.repeat(300);
    const [ours, theirs] = cutAroundDifference(letters, `${letters}ب${letters}`);
    expect(ours).toBe(`…${'ا'.repeat(24)}`);
    expect(theirs).toMatch(/^…ا{24}با+…$/u);
  });
});
