import { describe, expect, it } from 'vitest';
import { moveCodes, pinCode, recolourCodes, redefineCode } from '#domain/edits/edit-code.ts';
import type { CodeId, CoderId, MemoId, RoundId } from '#domain/ids.ts';
import { plainToRichText } from '#domain/rich-text.ts';
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

describe('saying anew what a code means', () => {
  const round = 'round' as RoundId;
  const memo = {
    id: 'memo' as MemoId,
    target: { table: 'codes' as const, id: 'Doubt' },
    title: '',
    body: plainToRichText('Where does it end?'),
    coder: 'sana' as CoderId,
    createdAt: 1,
  };

  it('goes with a memo on the code, and names the round that led to it', () => {
    const doubt = BY_ID.get(id('Doubt'));
    const draft = doubt && redefineCode(doubt, { definition: 'Not to believe' }, memo, round);
    expect(draft?.edit).toEqual({ name: 'redefineCode', ids: { code: 'Doubt', round } });
    expect(draft?.records).toMatchObject([
      { table: 'codes', id: 'Doubt', after: { definition: 'Not to believe' } },
      { table: 'memos', id: 'memo', after: { target: { table: 'codes', id: 'Doubt' } } },
    ]);
  });

  it('leaves no memo where nothing is said anew', () => {
    const doubt = BY_ID.get(id('Doubt'));
    expect(doubt && redefineCode(doubt, { definition: '' }, memo, round)).toBeUndefined();
  });
});
