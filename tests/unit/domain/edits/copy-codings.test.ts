import { describe, expect, it } from 'vitest';
import type { Coding } from '#domain/coding.ts';
import { copiesOf } from '#domain/edits/copy-codings.ts';
import { recode } from '#domain/edits/recode.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Span } from '#domain/text/span.ts';
import { aCode, aCoding } from '#tests/unit/support/project-database.ts';

const [TRUST, DOUBT, HOPE] = ['Trust', 'Doubt', 'Hope'].map((name) => aCode(name).id) as [
  CodeId,
  CodeId,
  CodeId,
];
const here = { start: 0, end: 4 };
const there = { start: 5, end: 9 };

function coding(code: CodeId, { start, end }: Span): Coding {
  return aCoding(code, start, end);
}

/** Where copies of codings to Hope lie. */
function copied(codings: readonly Coding[], standing: readonly Coding[] = []): number[] {
  let made = 0;
  const newId = () => `copy-${String((made += 1))}` as CodingId;
  return copiesOf(codings, HOPE, standing, newId).map(({ place }) => place.start);
}

describe('copying codings to another code', () => {
  it('gives every place one coding of it, however many codes are there', () => {
    expect(copied([coding(TRUST, here), coding(DOUBT, here), coding(TRUST, there)])).toEqual([
      0, 5,
    ]);
  });

  it('passes over places that have the code, among the codings or around', () => {
    expect(copied([coding(TRUST, here), coding(HOPE, here)])).toEqual([]);
    expect(copied([coding(TRUST, here)], [coding(HOPE, here)])).toEqual([]);
    expect(copied([coding(TRUST, here)], [coding(HOPE, { start: 0, end: 3 })])).toEqual([0]);
    expect(copied([coding(TRUST, here)], [coding(DOUBT, here)])).toEqual([0]);
  });
});

describe('recoding', () => {
  const nothing = { memos: [], links: [], codes: [] };

  it('counts and changes those only that do not have the code', () => {
    const changed = coding(TRUST, here);
    const done = recode([changed, coding(HOPE, there)], HOPE, [], nothing);
    expect(done?.edit.count).toBe(1);
    expect(done?.records.map(({ id }) => id)).toEqual([changed.id]);
    expect(recode([coding(HOPE, here)], HOPE, [], nothing)).toBeUndefined();
  });

  it('is not held up by codings around that have another code', () => {
    const done = recode([coding(TRUST, here)], HOPE, [coding(DOUBT, here)], nothing);
    expect(done?.records.map(({ after }) => after['code'])).toEqual([HOPE]);
  });
});
