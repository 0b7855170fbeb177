import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addCoder } from '#domain/edits/edit-project.ts';
import { finishDocuments, openRound } from '#domain/edits/rounds.ts';
import type { RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import HandOut from '#features/agreement/HandOut.svelte';
import RoundList from '#features/agreement/RoundList.svelte';
import RoundPage from '#features/agreement/RoundPage.svelte';
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

async function openRoundOfTwo(): Promise<Round> {
  const { session } = opened;
  await session.apply(addCoder(NADEEM));
  const round: Round = {
    ...{ id: newId<RoundId>(), name: 'Round 1', openedAt: 1 },
    coders: [SANA.id, NADEEM.id],
    documents: session.data.documents.map(({ id }) => id),
  };
  await session.apply(openRound({ round, standIns: [], finished: [] }));
  await expect.poll(() => session.data.visibility.isBlind).toBe(true);
  return round;
}

it('an open round says how far one is oneself, and leads to its end when all have finished', async () => {
  const round = await openRoundOfTwo();
  const { session } = opened;
  const nothing = () => undefined;
  const props = { round, isNew: false, onremoved: nothing, query: {}, onquery: nothing };
  renderComponent(WithSession, { session, component: RoundPage, props } as never);
  const shown = () => nameOf(document.body);
  const { ownFinished, togetherFinished, steps, actions } = en.agreement;
  const closing = () =>
    [...document.querySelectorAll('article button')].find(
      (button) => nameOf(button) === actions.close,
    );
  expect(shown()).toContain(ownFinished(0, 1));
  expect(shown()).not.toContain(togetherFinished(0, 2));
  expect(shown()).toContain(steps);
  expect(closing()?.classList).not.toContain('primary');
  const [first] = round.documents;
  if (!first) throw new Error('no document');
  const finish = (coder: Round['coders'][number]) =>
    session.apply(finishDocuments([{ document: first, coder }], session.data.participations, 2));
  await finish(SANA.id);
  await expect.poll(shown).toContain(ownFinished(1, 1));
  expect(shown()).not.toContain(togetherFinished(1, 2));
  await finish(NADEEM.id);
  await expect.poll(shown).toContain(togetherFinished(2, 2));
  expect(closing()?.classList).toContain('primary');
});

it('names the codes a round is about, and a list of closed ones whose work is not there', async () => {
  const { session } = opened;
  const [trust] = session.data.codes;
  if (!trust) throw new Error('no code');
  const round = { ...(await openRoundOfTwo()), codes: [trust.id] as const };
  const nothing = () => undefined;
  const page = { round, isNew: false, onremoved: nothing, query: {}, onquery: nothing };
  renderComponent(WithSession, { session, component: RoundPage, props: page } as never);
  const shown = () => nameOf(document.body);
  expect(shown()).toContain(en.agreement.onlyCodesNamed([trust.name]));
  const list = { rounds: [{ ...round, closedAt: 2 }], chosen: undefined, onchoose: nothing };
  renderComponent(WithSession, { session, component: RoundList, props: list } as never);
  expect(shown()).toContain(en.agreement.notInFile(en.agreement.coders(2)));
  expect(shown()).not.toContain(en.agreement.finishedOf(0, 2));
});

it('handing out says that what the project was before goes along, and what stays out', async () => {
  const { session } = opened;
  const round = await openRoundOfTwo();
  const props = { open: true, round };
  renderComponent(WithSession, { session, component: HandOut, props } as never);
  await expect.poll(() => nameOf(document.body)).toContain(handOut.earlier);
  expect(nameOf(document.body)).toContain(handOut.unseen);
  expect(nameOf(document.body)).toContain(handOut.memos);
});
