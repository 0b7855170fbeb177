import { describe, expect, it } from 'vitest';
import { duplicateCodes } from '#domain/edits/duplicate-codes.ts';
import { markExample, unmarkExample } from '#domain/edits/mark-example.ts';
import type { CodingId } from '#domain/ids.ts';
import { recordsOf } from '#domain/log/apply.ts';
import { aCode, aCoding } from '#tests/unit/support/project-database.ts';

const ONE = 'one' as CodingId;
const TWO = 'two' as CodingId;

describe('the examples of a code', () => {
  it('are added at the end, and are of one kind only', () => {
    const code = aCode('Trust', { typical: [ONE] });
    expect(markExample(code, TWO, 'typical')?.records).toMatchObject([
      { before: { typical: [ONE] }, after: { typical: [ONE, TWO] } },
    ]);
    const [moved] = markExample(code, ONE, 'borderline')?.records ?? [];
    expect(moved?.after).toEqual({ borderline: [ONE] });
    expect(moved?.before).toEqual({ typical: [ONE] });
    expect(markExample(code, ONE, 'typical')).toBeUndefined();
  });

  it('are taken off, whatever they showed', () => {
    const code = aCode('Trust', { typical: [ONE], borderline: [TWO] });
    expect(unmarkExample(code, TWO)?.records).toMatchObject([
      { before: { borderline: [TWO] }, after: {} },
    ]);
    expect(unmarkExample(code, 'three' as CodingId)).toBeUndefined();
  });
});

describe('a copy of a code', () => {
  it('comes with copies of its codings, nothing said of them left out', () => {
    const copy = aCode('Trust (copy)');
    const plain = aCoding(copy.id, 0, 5);
    const weighed = aCoding(copy.id, 5, 9, { weight: 70, comment: 'strong' });
    const draft = duplicateCodes([copy], [plain, weighed]);
    const added = draft ? [...recordsOf(draft)] : [];
    expect(added.map(({ id }) => id).sort()).toEqual([copy.id, plain.id, weighed.id].sort());
    expect(added.find(({ id }) => id === weighed.id)?.after).toMatchObject({
      weight: 70,
      comment: 'strong',
      place: weighed.place,
    });
  });
});
