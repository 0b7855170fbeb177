import { describe, expect, it } from 'vitest';
import { moveCodes, pinCode, recolourCodes } from '#domain/edits/edit-code.ts';
import type { CodeId } from '#domain/ids.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

const BOOK = codebook(`
  Trust
    3 Doubt
  Awareness
`);
const BY_ID = new Map(BOOK.map((code) => [code.id, code]));
const id = (name: string) => name as CodeId;
const place = (code: string, parent: string | undefined) => ({
  code: id(code),
  parent: parent === undefined ? undefined : id(parent),
  order: 'a9',
});

describe('moving codes', () => {
  it('names only what differs', () => {
    const draft = moveCodes(BY_ID, [place('Doubt', undefined), place('Awareness', 'Trust')]);
    expect(draft?.edit).toEqual({ name: 'moveCodes', count: 2, ids: { code: 'Doubt' } });
    expect(draft?.records).toMatchObject([
      { id: 'Doubt', before: { parent: 'Trust' }, after: { order: 'a9' } },
      { id: 'Awareness', after: { parent: 'Trust', order: 'a9' } },
    ]);
    expect(draft?.records[0]?.after).not.toHaveProperty('parent');
  });

  it('is nothing when nothing moves', () => {
    expect(moveCodes(BY_ID, [])).toBeUndefined();
  });

  it('refuses a circle, even one that only two moves together close', () => {
    expect(() => moveCodes(BY_ID, [place('Trust', 'Doubt')])).toThrow(RangeError);
    expect(() =>
      moveCodes(BY_ID, [place('Trust', 'Awareness'), place('Awareness', 'Doubt')]),
    ).toThrow(RangeError);
  });
});

describe('a pin and a colour', () => {
  it('a digit passes from one code to another', () => {
    const [trust] = BOOK;
    const draft = trust && pinCode(BOOK, trust, 3);
    expect(draft?.records).toMatchObject([
      { id: 'Doubt', before: { pin: 3 }, after: {} },
      { id: 'Trust', before: {}, after: { pin: 3 } },
    ]);
  });

  it('a colour is given to those that have another', () => {
    const draft = recolourCodes(BOOK, 0);
    expect(draft?.records.map((record) => record.id)).toEqual(['Doubt', 'Awareness']);
    expect(recolourCodes(BOOK.slice(0, 1), 0)).toBeUndefined();
  });
});
