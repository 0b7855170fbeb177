import { isStillSaid, type CodedPlace } from '#domain/decision.ts';
import type { CodeId, RevisionId } from '#domain/ids.ts';
import { describe, expect, it } from 'vitest';

const asIs = (id: CodeId) => id;

function said(start: number, end: number, { code = 'trust', revision = 'first' } = {}): CodedPlace {
  return { code: code as CodeId, place: { revision: revision as RevisionId, start, end } };
}

describe('what codings said when it was decided', () => {
  it('they say no longer once one of them lies elsewhere or has another code', () => {
    const decided = [said(0, 6), said(4, 10)];
    expect(isStillSaid(decided, [said(0, 6), said(4, 10)], asIs)).toBe(true);
    expect(isStillSaid(decided, [said(0, 12), said(4, 10)], asIs)).toBe(false);
    expect(isStillSaid([said(0, 6)], [said(20, 26)], asIs)).toBe(false);
    expect(isStillSaid([said(0, 6)], [said(0, 6, { code: 'doubt' })], asIs)).toBe(false);
    expect(isStillSaid(decided, [said(0, 6)], asIs)).toBe(false);
  });

  it('they say still where the text before them was corrected, and not where they cover other text', () => {
    const decided = [said(10, 16), said(14, 20)];
    const later = { revision: 'second' };
    expect(isStillSaid(decided, [said(13, 19, later), said(17, 23, later)], asIs)).toBe(true);
    expect(isStillSaid(decided, [said(13, 19, later), said(17, 24, later)], asIs)).toBe(false);
  });

  it('they say still where their code was merged into another', () => {
    const meant = (id: CodeId) => (id === 'trust' ? ('confidence' as CodeId) : id);
    expect(isStillSaid([said(0, 6)], [said(0, 6, { code: 'confidence' })], meant)).toBe(true);
  });

  it('they say no longer what they said where a merge has made one version of two', () => {
    const meant = (id: CodeId) => (id === 'doubt' ? ('trust' as CodeId) : id);
    const decided = [said(0, 6), said(0, 6, { code: 'doubt' })];
    expect(isStillSaid(decided, [said(0, 6), said(0, 6)], meant)).toBe(false);
    expect(isStillSaid([said(0, 6), said(0, 6)], [said(0, 6), said(0, 6)], meant)).toBe(true);
  });
});
