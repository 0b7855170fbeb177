import { toast } from 'svelte-sonner';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addCoder } from '#domain/edits/edit-project.ts';
import { openRound } from '#domain/edits/rounds.ts';
import type { CoderId, RoundId } from '#domain/ids.ts';
import { codeInVivo } from '#features/desk/passage-work.ts';
import { en } from '#i18n/en.ts';
import { Locale } from '#i18n/locale.svelte.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';

const locale = new Locale('en', en);
const WARNING = en.agreement.desk.sharedCodebook;
let opened: OpenedDesk;
let stopLooking: () => void;

beforeEach(async () => {
  toast.dismiss();
  opened = await openDesk('We went there. Nobody came. It was closed.', ['trust']);
  const { data } = opened.session;
  stopLooking = $effect.root(() => {
    $effect(() => {
      void [data.rounds, data.coders];
    });
  });
  await opened.session.apply(addCoder(NADEEM));
});
afterEach(async () => {
  stopLooking();
  await opened.close();
});

async function beginRound(coders: readonly CoderId[]) {
  const { session } = opened;
  const documents = session.data.documents.map(({ id }) => id);
  const begun = { id: 'round' as RoundId, name: 'Round 1', coders: [...coders], documents };
  await session.apply(openRound({ round: { ...begun, openedAt: 1 }, standIns: [], finished: [] }));
  await expect.poll(() => session.data.rounds).toHaveLength(1);
}

/** What is said where a new code is made of these words. */
async function saidOf(words: string): Promise<unknown[]> {
  toast.dismiss();
  opened.desk.onselect(opened.spanOf(words));
  await codeInVivo(opened.desk, locale);
  return toast.getActiveToasts().map(({ title }) => title);
}

it('tells a coder of a blind round once that the names of new codes are seen by the others', async () => {
  expect(await saidOf('We went')).toEqual([]);
  await beginRound([SANA.id, NADEEM.id]);
  expect(await saidOf('We went')).toEqual([]);
  expect(await saidOf('Nobody came')).toEqual([WARNING]);
  expect(await saidOf('It was closed')).toEqual([]);
  await opened.session.switchCoder(NADEEM.id);
  expect(await saidOf('closed')).toEqual([WARNING]);
});

it('tells nobody who takes no part, or codes alone once more', async () => {
  await beginRound([NADEEM.id]);
  expect(await saidOf('Nobody came')).toEqual([]);
  await opened.session.switchCoder(NADEEM.id);
  expect(await saidOf('It was closed')).toEqual([]);
});
