import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toast } from 'svelte-sonner';
import { takeBack } from '#app/take-back.ts';
import { addCoder } from '#domain/edits/edit-project.ts';
import { closeRound, openRound, removeRound } from '#domain/edits/rounds.ts';
import type { Decision } from '#domain/decision.ts';
import type { CodeId, CodingId, DecisionId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { isOpen, type Round } from '#domain/round.ts';
import { created } from '#domain/log/record.ts';
import { en } from '#i18n/en.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { renderComponent, settle } from '#tests/unit/support/render-component.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';
import Notices from '#ui/notices/Notices.svelte';

let opened: OpenedDesk;
let round: Round;

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  opened = await openDesk('We went there. Nobody came.', ['trust']);
  renderComponent(Notices, {});
  toast.dismiss();
  const { session } = opened;
  await session.apply(addCoder(NADEEM));
  round = {
    ...{ id: newId<RoundId>(), name: 'Round 1', openedAt: 1 },
    coders: [SANA.id, NADEEM.id],
    documents: session.data.documents.map(({ id }) => id),
  };
});
afterEach(async () => {
  await opened.close();
  vi.unstubAllGlobals();
});

async function write(draft: Draft | undefined) {
  expect(await opened.session.apply(draft)).toMatchObject({ ok: true });
}

async function begin() {
  await write(openRound({ round, standIns: [], finished: [] }));
}

async function rounds() {
  const found = await presentRows(opened.session.db, 'rounds');
  return found.map((one) => (isOpen(one) ? 'open' : 'closed'));
}

async function said(): Promise<string> {
  await settle();
  const notices = [...document.querySelectorAll<HTMLElement>('[data-sonner-toast]')];
  const shown = notices.filter((one) => one.dataset['removed'] === 'false');
  return shown.map((one) => one.querySelector('[data-title]')?.textContent.trim()).join(' | ');
}

describe('what an open round hid and was seen since', () => {
  it('is not hidden again by undoing its closing, which is said; the next undo goes on', async () => {
    const { session, desk, spanOf, stored } = opened;
    await desk.apply('trust' as CodeId, spanOf('Nobody'));
    await begin();
    await write(closeRound(round, 5));
    await takeBack(session, 'undo', en);
    expect(await rounds()).toEqual(['closed']);
    expect(await said()).toBe(en.history.roundStaysClosed);
    // The round itself and the coding before it can go.
    await session.undo();
    expect(await rounds()).toEqual([]);
    await session.undo();
    expect(await stored()).toEqual([]);
  });

  it('is not hidden again by undoing the removal of an open round: it comes back closed', async () => {
    await begin();
    await write(removeRound(round, [], 5));
    expect(await rounds()).toEqual([]);
    await takeBack(opened.session, 'undo', en);
    expect(await rounds()).toEqual(['closed']);
    expect(await said()).toContain(en.history.roundStaysClosed);
  });

  it('is not hidden again by doing again what opened the round, nor does anything of it come', async () => {
    const consensus = { ...NADEEM, id: newId<typeof NADEEM.id>(), standsFor: { round: round.id } };
    await write(openRound({ round, standIns: [consensus], finished: [] }));
    await opened.session.undo();
    await takeBack(opened.session, 'redo', en);
    expect(await rounds()).toEqual([]);
    expect((await presentRows(opened.session.db, 'coders')).map(({ id }) => id)).toEqual(
      expect.not.arrayContaining([consensus.id]),
    );
    expect(await said()).toBe(en.history.roundStaysClosed);
  });
});

it('with a round go its decisions, those of others stay, and undo brings both back', async () => {
  const decision = (id: string, of: RoundId): Decision => ({
    ...{ id: id as DecisionId, round: of, coder: SANA.id, choice: 'neither', consensus: [] },
    ...{ document: round.documents[0] ?? opened.desk.document.id, codings: ['x' as CodingId] },
    ...{ versions: [], between: [] },
  });
  const decisions = [decision('one', round.id), decision('other', newId<RoundId>())];
  await begin();
  await write(closeRound(round, 5));
  const records = decisions.map((one) => created('decisions', one));
  await write({ edit: { name: 'settle' }, records });
  const ids = async () => (await presentRows(opened.session.db, 'decisions')).map(({ id }) => id);
  await write(removeRound({ ...round, closedAt: 5 }, decisions, 9));
  expect(await ids()).toEqual(['other']);
  await opened.session.undo();
  expect((await ids()).sort()).toEqual(['one', 'other']);
  expect(await rounds()).toEqual(['closed']);
});
