import { describe, expect, it } from 'vitest';
import { followInto } from '#domain/edits/hanging-on.ts';
import type { CodingId, CoderId, LinkId } from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import type { Target } from '#domain/memo.ts';

const on = (id: string): Target => ({ table: 'codings', id });

const [SANA, NADEEM] = ['sana', 'nadeem'] as CoderId[] as [CoderId, CoderId];

function link(id: string, from: Target, to: Target, more: Partial<Link> = {}): Link {
  return { id: id as LinkId, from, to, relation: 'supports', note: '', coder: SANA, ...more };
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

  /** What somebody's making them one does to links, by id. */
  function changes(links: readonly Link[], by: { readonly coder?: CoderId } = { coder: SANA }) {
    const records = followInto({ memos: [], links, ...by }, into);
    return new Map(records.flatMap((record) => (record ? [[record.id, record.after]] : [])));
  }

  it('go where they joined the two and are of who makes them one', () => {
    const links = [link('between', on('gone'), on('kept'))];
    expect(changes(links)).toEqual(new Map([['between', { present: false }]]));
  });

  it('of others only follow: who made one takes it away', () => {
    const links = [
      link('between', on('gone'), on('kept'), { coder: NADEEM }),
      link('first', on('gone'), on('other'), { coder: NADEEM }),
      link('second', on('kept'), on('other'), { coder: NADEEM }),
    ];
    const followed = new Map([
      ['between', { from: on('kept') }],
      ['first', { from: on('kept') }],
    ]);
    expect(changes(links)).toEqual(followed);
    expect(
      changes(
        links.map((one) => ({ ...one, coder: SANA })),
        {},
      ),
    ).toEqual(followed);
  });

  it('that say the same then are one, with what was noted on either', () => {
    const contradicts = { relation: 'contradicts' } as const;
    const links = [
      link('first', on('gone'), on('other'), { ...contradicts, note: 'one' }),
      link('across', on('other'), on('kept'), { ...contradicts, note: 'two' }),
      link('else', on('gone'), on('other'), { note: 'another relation' }),
      link('theirs', on('gone'), on('other'), { ...contradicts, coder: NADEEM }),
    ];
    expect(changes(links)).toEqual(
      new Map<string, object>([
        ['first', { present: false }],
        ['across', { note: 'two\none' }],
        ['else', { from: on('kept') }],
        ['theirs', { from: on('kept') }],
      ]),
    );
  });

  it('that said the same before are left as they are', () => {
    const links = [link('one', on('third'), on('other')), link('two', on('third'), on('other'))];
    expect(changes(links).size).toBe(0);
  });
});
