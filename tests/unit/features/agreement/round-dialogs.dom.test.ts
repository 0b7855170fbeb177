import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addCoder } from '#domain/edits/edit-project.ts';
import { openRound } from '#domain/edits/rounds.ts';
import type { RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import HandOut from '#features/agreement/HandOut.svelte';
import { en } from '#i18n/en.ts';
import { newId } from '#storage/new-id.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { nameOf, renderComponent } from '#tests/unit/support/render-component.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';
import WithSession from '#tests/unit/support/WithSession.svelte';

const { handOut } = en.agreement;
let opened: OpenedDesk;

beforeEach(async () => {
  Object.assign(HTMLDialogElement.prototype, { showModal() {}, close() {} });
  opened = await openDesk('We went there. Nobody came.', ['trust']);
});
afterEach(() => opened.close());

it('handing out says that what the project was before goes along, and what stays out', async () => {
  const { session } = opened;
  await session.apply(addCoder(NADEEM));
  const round: Round = {
    ...{ id: newId<RoundId>(), name: 'Round 1', openedAt: 1 },
    coders: [SANA.id, NADEEM.id],
    documents: session.data.documents.map(({ id }) => id),
  };
  await session.apply(openRound({ round, standIns: [], finished: [] }));
  await expect.poll(() => session.data.visibility.isBlind).toBe(true);
  const props = { open: true, round };
  renderComponent(WithSession, { session, component: HandOut, props } as never);
  await expect.poll(() => nameOf(document.body)).toContain(handOut.earlier);
  expect(nameOf(document.body)).toContain(handOut.unseen);
});
