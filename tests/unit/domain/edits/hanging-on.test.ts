import { describe, expect, it } from 'vitest';
import { followInto } from '#domain/edits/hanging-on.ts';
import type { CodingId, CoderId, LinkId } from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import type { Target } from '#domain/memo.ts';

const on = (id: string): Target => ({ table: 'codings', id });

function link(id: string, from: Target, to: Target): Link {
  const coder = 'coder-1' as CoderId;
  return { id: id as LinkId, from, to, relation: 'supports', note: '', coder };
}

const into = new Map([['gone' as CodingId, 'kept' as CodingId]]);

describe('links on codings that became one', () => {
  it('follow to the one that stays, from either end', () => {
    const links = [
      link('from', on('gone'), on('other')),
      link('to', { table: 'memos', id: 'gone' }, on('gone')),
      link('elsewhere', on('other'), on('third')),
    ];
    const records = followInto({ memos: [], links }, into).filter((record) => record);
    expect(records).toMatchObject([
      { table: 'links', id: 'from', after: { from: on('kept') } },
      { table: 'links', id: 'to', after: { to: on('kept') } },
    ]);
  });

  it('go where they joined the two', () => {
    const links = [link('between', on('gone'), on('kept'))];
    expect(followInto({ memos: [], links }, into)).toMatchObject([
      { table: 'links', id: 'between', after: { present: false } },
    ]);
  });
});
