import { describe, expect, it } from 'vitest';
import type { MemoId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { plainToRichText, richTextToPlain } from '#domain/rich-text.ts';
import { MemoWriter } from '#session/memo-writer.ts';
import type { Session } from '#session/session.svelte.ts';
import { commit } from '#storage/commit.ts';
import { presentRows } from '#storage/present-rows.ts';
import { CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

const TARGET: Target = { table: 'codes', id: 'trust' };
const words = (text: string) => ({ body: plainToRichText(text) });

/** A project whose list of memos follows what is stored only when it is told to. */
async function aProject() {
  const db = await freshDatabase();
  const session = {
    coderId: CODER,
    data: { memos: [] as Memo[] },
    unsaved: [],
    apply: async (draft: Draft | undefined) =>
      draft && (await commit(db, draft, { coder: CODER, now: 1_700_000_000_000 })),
  };
  return {
    session: session as unknown as Session,
    stored: async () =>
      (await presentRows(db, 'memos')).map((memo) => [memo.title, richTextToPlain(memo.body)]),
    edits: async () => (await db.log.toArray()).map((change) => change.edit.name),
    follow: async () => {
      session.data.memos = await presentRows(db, 'memos');
    },
  };
}

describe('a memo that is written', () => {
  it('comes into being with its first words', async () => {
    const { session, stored } = await aProject();
    const writer = new MemoWriter(session, TARGET);
    await writer.write(words('  '));
    expect(await stored()).toEqual([]);
    await writer.write(words('Trust'));
    expect(await stored()).toEqual([['', 'Trust']]);
  });

  it('stays one memo, whether or not the list has followed', async () => {
    const { session, stored, follow } = await aProject();
    const writer = new MemoWriter(session, TARGET);
    void writer.write(words('One'));
    void writer.write(words('One two'));
    await writer.write({ title: 'Title' });
    expect(await stored()).toEqual([['Title', 'One two']]);
    await follow();
    await writer.write(words('Three'));
    await writer.write(words('Four'));
    expect(await stored()).toEqual([['Title', 'Four']]);
  });

  it('is taken up again by the next writer on the same thing', async () => {
    const { session, stored, follow } = await aProject();
    await new MemoWriter(session, TARGET).write(words('One'));
    await follow();
    await new MemoWriter(session, TARGET).write(words('Two'));
    expect(await stored()).toEqual([['', 'Two']]);
  });

  it('of an id of its own stands beside others on the same thing', async () => {
    const { session, stored, follow } = await aProject();
    await new MemoWriter(session, TARGET).write(words('One'));
    await follow();
    await new MemoWriter(session, TARGET, 'other' as MemoId).write(words('Two'));
    expect((await stored()).map(([, text]) => text).sort()).toEqual(['One', 'Two']);
  });

  it('is removed when it is left empty, and later words make another', async () => {
    const { session, stored, edits, follow } = await aProject();
    const writer = new MemoWriter(session, TARGET);
    await writer.write(words('One'));
    expect(await writer.leave()).toBe(false);
    await writer.write(words(''));
    expect(await writer.leave()).toBe(true);
    expect(await stored()).toEqual([]);
    await follow();
    await writer.write(words('Again'));
    expect(await stored()).toEqual([['', 'Again']]);
    expect(await edits()).toHaveLength(4);
  });
});
