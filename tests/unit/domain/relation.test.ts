import { describe, expect, it } from 'vitest';
import type { Target } from '#domain/memo.ts';
import { saysTheSame } from '#domain/relation.ts';

const one: Target = { table: 'codings', id: 'one' };
const two: Target = { table: 'memos', id: 'two' };

describe('two links say the same', () => {
  it('along one relation, and the other way round where it is mutual', () => {
    const joined = (relation: string, from = one, to = two) => ({ from, to, relation });
    expect(saysTheSame(joined('supports'), joined('supports'))).toBe(true);
    expect(saysTheSame(joined('supports'), joined('supports', two, one))).toBe(false);
    expect(saysTheSame(joined('contradicts'), joined('contradicts', two, one))).toBe(true);
    expect(saysTheSame(joined('supports'), joined('explains'))).toBe(false);
    const other: Target = { table: 'codings', id: 'two' };
    expect(saysTheSame(joined('supports'), joined('supports', one, other))).toBe(false);
  });
});
