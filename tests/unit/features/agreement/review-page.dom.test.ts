import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReview } from '#domain/edits/reviews.ts';
import type { CodeId, ReviewId } from '#domain/ids.ts';
import ReviewPage from '#features/agreement/review/ReviewPage.svelte';
import { en } from '#i18n/en.ts';
import { CommandList } from '#session/command-list.svelte.ts';
import { KeyMap } from '#session/key-map.svelte.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { nameOf, renderComponent, settle } from '#tests/unit/support/render-component.ts';
import { SANA } from '#tests/unit/support/sample-project.ts';
import WithCommands from '#tests/unit/support/WithCommands.svelte';
import WithSession from '#tests/unit/support/WithSession.svelte';
import { readReview } from '#workers/tasks/read-review.ts';

const { say } = en.agreement.review;
const TEXT = 'We went there. Nobody came.';
let opened: OpenedDesk;

beforeEach(async () => {
  const served = class extends NearbyWorker {
    constructor() {
      super({ readReview });
    }
  };
  vi.stubGlobal('Worker', served);
  const watched = { matches: false, addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal('matchMedia', () => watched);
  opened = await openDesk(TEXT, ['trust']);
});
afterEach(async () => {
  await opened.close();
  vi.unstubAllGlobals();
});

/** The passage that is looked at, of two that are reviewed. */
async function review(): Promise<() => string> {
  const { desk, session, spanOf } = opened;
  for (const words of ['We went', 'Nobody']) await desk.apply('trust' as CodeId, spanOf(words));
  const codings = desk.document.codingsIn(spanOf(TEXT));
  const beginning = {
    ...{ id: 'review-1' as ReviewId, name: 'Review 1', coder: SANA.id, openedAt: 1 },
    ...{ codings: codings.map(({ id }) => id), perCode: 2, seed: 1 },
  };
  await session.apply(openReview(beginning));
  const nothing = () => undefined;
  const page = { review: beginning, coding: undefined, onchoose: nothing, onremoved: nothing };
  const commands = new CommandList(new KeyMap({ platform: 'other', commands: [] }));
  const props = { commands, component: ReviewPage, props: page };
  renderComponent(WithSession, { session, component: WithCommands, props } as never);
  const current = () => nameOf(document.querySelector('[aria-current="true"]') ?? document.body);
  await expect.poll(current).toContain('We went');
  return current;
}

async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find((one) => nameOf(one).includes(name));
  if (!button) throw new Error(`no button “${name}”`);
  button.click();
  await settle();
}

it('goes on after a query as after accepting: the next letter is meant for the next coding', async () => {
  const current = await review();
  await press(say.query);
  await press(say.send);
  await expect.poll(current).toContain('Nobody');
});

it('stays with what was commented on, which decides nothing', async () => {
  const current = await review();
  await press(say.comment);
  const field = document.querySelector('textarea');
  if (!field) throw new Error('nothing to write in');
  field.value = 'Well seen.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  await press(say.send);
  await expect.poll(() => document.querySelector('textarea')).toBeNull();
  expect(current()).toContain('We went');
});
