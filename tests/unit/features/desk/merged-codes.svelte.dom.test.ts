import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeId } from '#domain/ids.ts';
import { Desk } from '#features/desk/desk.svelte.ts';
import { mergeCodes } from '#session/merge-codes.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';

const [TRUST, FAITH, BELIEF] = ['trust', 'faith', 'belief'] as CodeId[] as [CodeId, CodeId, CodeId];

let opened: OpenedDesk;

beforeEach(async () => {
  opened = await openDesk('We went to the office. Nobody came.', ['trust', 'faith', 'belief']);
});
afterEach(async () => {
  localStorage.clear();
  await opened.close();
});

/** Merges as the codebook does, in this tab or another one. */
async function merge(source: CodeId, target: CodeId): Promise<void> {
  const { session } = opened;
  const codeOf = (id: CodeId) => {
    const code = session.data.codes.find((one) => one.id === id);
    if (!code) throw new Error(`no code ${id}`);
    return code;
  };
  await mergeCodes(session, { sources: [codeOf(source)], target: codeOf(target) });
  await expect.poll(() => session.data.codes.map(({ id }) => id)).not.toContain(source);
}

describe('codes at hand that are merged into others', () => {
  it('are those others, through every merger, and themselves again when it is undone', async () => {
    const { desk, session } = opened;
    for (const code of [TRUST, FAITH, BELIEF]) desk.activate(code);
    await merge(BELIEF, FAITH);
    await merge(FAITH, TRUST);
    expect(desk.active?.id).toBe(TRUST);
    expect(desk.recent).toEqual([TRUST]);
    await session.undo();
    await expect.poll(() => desk.active?.id).toBe(FAITH);
    await session.undo();
    await expect.poll(() => desk.active?.id).toBe(BELIEF);
    expect(desk.recent).toEqual([BELIEF, FAITH, TRUST]);
  });

  it('are what Q applies', async () => {
    opened.desk.activate(FAITH);
    await merge(FAITH, TRUST);
    const code = opened.desk.active?.id;
    if (code) await opened.desk.apply(code, opened.spanOf('Nobody came'));
    expect(opened.codings()).toEqual(['trust: Nobody came']);
  });

  it('are alone in the text, where only their codings were shown', async () => {
    const { desk } = opened;
    desk.look.setFocus({ keep: 'code', code: FAITH });
    await merge(FAITH, TRUST);
    desk.repaint();
    expect(desk.look.focus).toEqual({ keep: 'code', code: TRUST });
  });

  it('are taken up again by who opens the project again', async () => {
    const { desk, session } = opened;
    desk.activate(FAITH);
    await merge(FAITH, TRUST);
    const later = new Desk(session, desk.document.id);
    await later.open();
    expect(later.active?.id).toBe(TRUST);
    later.close();
  });
});
