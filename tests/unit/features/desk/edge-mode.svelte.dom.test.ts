import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Coding } from '#domain/coding.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { CodeId } from '#domain/ids.ts';
import { Session } from '#session/session.svelte.ts';
import { ProjectDatabase } from '#storage/database.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { SANA } from '#tests/unit/support/sample-project.ts';

const TEXT = 'We went to the office. Nobody came. They asked for a form.';
const TRUST = 'trust' as CodeId;
const DOUBT = 'doubt' as CodeId;

let opened: OpenedDesk;
let coding: Coding;

beforeEach(async () => {
  opened = await openDesk(TEXT, ['trust', 'doubt']);
  const made = await opened.desk.actions.apply(TRUST, opened.spanOf('Nobody came'));
  if (!made) throw new Error('not coded');
  coding = made;
  opened.desk.pick(coding.id);
});
afterEach(async () => {
  await opened.close();
});

/** Takes hold of the end and moves it by words; the page shows it, the store does not have it yet. */
function moveEnd(words: number): void {
  opened.desk.edge.hold('end', now(), undefined);
  for (let count = 0; count < words; count += 1) opened.desk.edge.step('right', 'word');
}

function now(): Coding {
  return opened.desk.codings?.get(coding.id) ?? coding;
}

/** Page and store say the same, and this. */
async function expectEverywhere(codings: readonly string[]): Promise<void> {
  await expect.poll(opened.codings).toEqual(codings);
  expect(await opened.stored()).toEqual(codings);
  expect(opened.session.problem).toBeUndefined();
}

describe('an edge in hand', () => {
  it('is stored on leaving, even when the next key comes at once', async () => {
    moveEnd(1);
    const leaving = opened.desk.edge.leave();
    moveEnd(1);
    await leaving;
    await opened.desk.edge.leave();
    await expectEverywhere(['trust: Nobody came. They asked']);
  });

  it('is stored after a rest and stays in hand', async () => {
    moveEnd(1);
    await opened.desk.edge.store();
    opened.desk.edge.step('right', 'word');
    await opened.desk.edge.leave();
    await expectEverywhere(['trust: Nobody came. They asked']);
    await opened.session.undo();
    await expectEverywhere(['trust: Nobody came. They']);
  });

  it('is put back by cancel, also when it was stored meanwhile', async () => {
    moveEnd(1);
    await opened.desk.edge.store();
    opened.desk.edge.step('right', 'word');
    await opened.desk.edge.cancel();
    await expectEverywhere(['trust: Nobody came']);
  });
});

describe('a coding with an edge in hand', () => {
  it('can be removed', async () => {
    moveEnd(1);
    await opened.desk.remove([now()]);
    await opened.desk.edge.leave();
    await expectEverywhere([]);
    await opened.session.undo();
    await expectEverywhere(['trust: Nobody came']);
  });

  it('can be undone before the rest', async () => {
    moveEnd(1);
    await opened.session.undo();
    await expect.poll(() => opened.desk.edge.edge).toBeUndefined();
    await opened.desk.edge.leave();
    await expectEverywhere([]);
  });

  it('goes on from where an undo after the rest has put it', async () => {
    moveEnd(1);
    await opened.desk.edge.store();
    await opened.session.undo();
    await expect.poll(() => opened.desk.edge.edge).toBeUndefined();
    opened.desk.edge.step('right', 'word');
    await opened.desk.edge.leave();
    await expectEverywhere(['trust: Nobody came']);
  });

  it('can be recoded and weighed, and keeps both and its edge', async () => {
    moveEnd(1);
    await opened.desk.recode([now()], DOUBT);
    await opened.desk.actions.weigh([now()], 40);
    opened.desk.edge.step('right', 'word');
    await opened.desk.edge.leave();
    await opened.desk.actions.weigh([now()], 50);
    await expectEverywhere(['doubt: Nobody came. They asked (50)']);
  });

  it('can be removed in another tab', async () => {
    moveEnd(1);
    const db = new ProjectDatabase(opened.session.db.name);
    const other = new Session(db, 'local', SANA.id, 1_800_000_000_000);
    await other.apply(removeCodings([now()]));
    await expect.poll(() => opened.desk.edge.edge).toBeUndefined();
    await opened.desk.edge.leave();
    await expectEverywhere([]);
    await other.close();
  });

  it('is taken back from the page when the store refuses it', async () => {
    opened.session.db.log.hook('creating', () => {
      throw new TypeError('refused');
    });
    moveEnd(1);
    await opened.desk.edge.leave();
    // What may pass later is kept and shown; the store does not have it.
    expect(opened.session.saveState).toBe('unsaved');
    expect(opened.codings()).toEqual(['trust: Nobody came. They']);
    opened.session.discardUnsaved();
  });
});

describe('walking', () => {
  it('goes on when the picked coding was undone', async () => {
    await opened.session.undo();
    await expect.poll(opened.codings).toEqual([]);
    opened.desk.step('next');
    opened.desk.step('previous');
    expect(opened.desk.picked).toBeUndefined();
  });
});

describe('coding while the document is read anew', () => {
  it('is seen in what was read', async () => {
    const reading = opened.desk.open();
    const made = opened.desk.actions.apply(DOUBT, opened.spanOf('the office'));
    await Promise.all([reading, made]);
    await expectEverywhere(['doubt: the office', 'trust: Nobody came']);
  });
});
