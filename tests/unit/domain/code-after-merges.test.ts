import { describe, expect, it } from 'vitest';
import { codeAfterMerges } from '#domain/code-after-merges.ts';
import type { CodeId } from '#domain/ids.ts';

/** `there` are the codes of the codebook, `merged` what was merged into what: `faith>trust`. */
function meant(id: string, there: string, merged: string): string {
  const codes = new Set(there.split(' '));
  const into = merged.split(' ').map((one) => one.split('>') as [CodeId, CodeId]);
  return codeAfterMerges(id as CodeId, (code) => codes.has(code), new Map(into));
}

describe('the code that stands for a noted one', () => {
  it.each([
    ['itself while it is there', 'trust', 'trust doubt', 'faith>trust', 'trust'],
    ['what it was merged into', 'faith', 'trust', 'faith>trust', 'trust'],
    ['the end of several mergers', 'belief', 'trust', 'belief>faith faith>trust', 'trust'],
    ['the first that came back', 'belief', 'faith trust', 'belief>faith faith>trust', 'faith'],
    ['the last one known', 'belief', 'doubt', 'belief>faith faith>trust', 'trust'],
    ['itself where nobody knows it', 'other', 'trust', 'faith>trust', 'other'],
    ['something where mergers go in a circle', 'a', 'trust', 'a>b b>c c>a', 'c'],
  ])('is %s', (_, id, there, merged, code) => {
    expect(meant(id, there, merged)).toBe(code);
  });
});
