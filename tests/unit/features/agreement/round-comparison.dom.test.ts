import '#tests/unit/support/indexed-db.ts';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addCoder, editCoder } from '#domain/edits/edit-project.ts';
import { openRound, reopenDocument } from '#domain/edits/rounds.ts';
import type { CodeId, CoderId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import { coderCount } from '#features/agreement/coder-count.ts';
import RoundComparison from '#features/agreement/RoundComparison.svelte';
import { en } from '#i18n/en.ts';
import { roundBeginning } from '#session/rounds/round-beginning.ts';
import { parseRoute } from '#session/route.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { Address } from '#tests/unit/support/address.svelte.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { nameOf, renderComponent, settle } from '#tests/unit/support/render-component.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';
import WithSession from '#tests/unit/support/WithSession.svelte';
import { compareCoders } from '#workers/tasks/compare-coders.ts';
import { compareRounds } from '#workers/tasks/compare-rounds.ts';

const words = en.agreement.figures;
const ZARAK = { id: 'coder-zk' as CoderId, name: 'Zarak', initials: 'ZK' };
let opened: OpenedDesk;

beforeEach(async () => {
  address = new Address();
  const served = class extends NearbyWorker {
    constructor() {
      super({ compareCoders, compareRounds });
    }
  };
  vi.stubGlobal('Worker', served);
  opened = await openDesk('We went there. Nobody came. It was closed.', ['trust', 'doubt']);
});
afterEach(async () => {
  await opened.close();
  vi.unstubAllGlobals();
});

/** A round that compares what is coded already. */
async function compare(coders: readonly (typeof ZARAK)[]): Promise<Round> {
  const { session } = opened;
  for (const coder of coders) if (coder.id !== SANA.id) await session.apply(addCoder(coder));
  const documents = session.data.documents.map(({ id }) => id);
  const plan = {
    id: newId<RoundId>(),
    kind: 'existing' as const,
    name: 'Round 1',
    seed: 1,
    now: 5,
  };
  const beginning = roundBeginning(
    { ...plan, coders, documents },
    {
      hasCoded: () => false,
      finished: new Set(),
      consensusName: 'Consensus',
      earlierLooks: () => 0,
      newId,
    },
  );
  await session.apply(openRound(beginning));
  return beginning.round;
}

/** What the address says, as the page keeps it. */
let address: Address;

function show(round: Round) {
  const { session } = opened;
  const props = {
    round,
    get query() {
      return address.query;
    },
    onquery: (query: Address['query']) => (address.query = query),
  };
  renderComponent(WithSession, { session, component: RoundComparison, props } as never);
}

const said = () => nameOf(document.body);
const rows = () =>
  [...document.querySelectorAll(`[aria-label="${words.title}"] tbody tr`)].map((row) =>
    [...row.children].map(nameOf),
  );

async function choose(label: string, value: string) {
  const found = [...document.querySelectorAll('label')].find((one) => nameOf(one).includes(label));
  const control = found?.control;
  if (!(control instanceof HTMLSelectElement)) throw new Error(`no list “${label}”`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

it('compares what the coders of the round have done, and follows what they change', async () => {
  const { desk, spanOf } = opened;
  await desk.apply('trust' as CodeId, spanOf('Nobody'));
  const round = await compare([SANA, NADEEM]);
  show(round);
  await vi.waitFor(() => {
    expect(rows()).toHaveLength(1);
  });
  await choose(words.unit, 'sentence');
  await vi.waitFor(() => {
    expect(rows()[0]).toEqual([
      ...['trust', '1', '0', '0', '1', '0', '2', '66.7%', '0.00', '0.00', '0.00'],
      words.flag.rareCode.text,
    ]);
  });
  expect(said()).toContain(words.universe({ coders: 2, documents: 1, codes: 2, used: 1 }));
  expect(said()).toContain(words.universeUnits.sentence(3));
  expect(said()).toContain(words.flag.fewDocuments.text);
  expect(said()).toContain(words.unused(['doubt']));
  await desk.apply('doubt' as CodeId, spanOf('closed'));
  await vi.waitFor(() => {
    expect(rows().map(([code]) => code)).toEqual(['trust', 'doubt']);
  });
});

it('says that it counts while the figures are those of what was chosen before', async () => {
  const { desk, spanOf } = opened;
  await desk.apply('trust' as CodeId, spanOf('Nobody'));
  const round = await compare([SANA, NADEEM]);
  show(round);
  const busy = () => document.querySelectorAll('[aria-busy="true"]').length;
  await expect.poll(rows).toHaveLength(1);
  expect(busy()).toBe(0);
  address.query = { unit: 'sentence' };
  flushSync();
  expect(busy()).toBe(1);
  expect(said()).toContain(words.counting);
  await expect.poll(said).toContain(words.universeUnits.sentence(3));
  expect(busy()).toBe(0);
  expect(said()).not.toContain(words.counting);
});

it('says whose work is not in the file where a copy was handed out', async () => {
  const { session } = opened;
  const round = await compare([SANA, NADEEM]);
  const finished = await presentRows(session.db, 'participations');
  const known = finished.find(({ coder }) => coder === NADEEM.id);
  if (!known) throw new Error('not finished');
  await session.apply(reopenDocument(known));
  show(round);
  await expect.poll(said).toContain(en.agreement.comparison.notInFile([NADEEM.name]));
  expect(said()).not.toContain(en.agreement.comparison.nothing);
  expect(said()).not.toContain(words.nothing);
});

it('sets every two of three beside each other, or two alone', async () => {
  const { desk, spanOf } = opened;
  await desk.apply('trust' as CodeId, spanOf('Nobody'));
  const round = await compare([SANA, NADEEM, ZARAK]);
  show(round);
  await vi.waitFor(() => {
    expect(said()).toContain(words.heatMapHint);
  });
  expect(said()).not.toContain(words.cells.neither.title);
  await choose(words.between, [SANA.id, ZARAK.id].join(' '));
  await vi.waitFor(() => {
    expect(said()).toContain(words.cells.neither.title);
  });
  expect(said()).toContain(words.cells.only_second.title(ZARAK.initials));
  expect(said()).not.toContain(words.heatMapHint);
  const link = document.querySelector(`[aria-label="${words.title}"] tbody a`);
  const route = parseRoute(link?.getAttribute('href') ?? '');
  expect(route).toMatchObject({
    query: { view: 'disagreements', of: 'figures', code: 'trust', pair: `${SANA.id},${ZARAK.id}` },
  });
});

it('tells that no document is chosen from that nobody finished one', async () => {
  const round = await compare([SANA, NADEEM]);
  address.query = { documents: '' };
  show(round);
  await expect.poll(said).toContain(en.agreement.views.universe.noneChosen);
  expect(said()).not.toContain(words.nothing);
});

it('speaks of one coder where one coded twice', async () => {
  const { desk, session, spanOf } = opened;
  await desk.apply('trust' as CodeId, spanOf('Nobody'));
  const round = await compare([SANA, NADEEM]);
  const again = session.data.coders.find(({ id }) => id === NADEEM.id);
  if (!again) throw new Error('no coder');
  const universe = { coders: 2, documents: 1, codes: 2, used: 1 };
  show(round);
  await expect.poll(said).toContain(words.universe(universe));
  const standsFor = { round: round.id, person: SANA.id };
  await session.apply(editCoder(again, { standsFor }));
  await expect.poll(said).toContain(words.universe({ ...universe, isTwice: true }));
  expect(coderCount(round.coders, session.data.coders, en)).toBe(en.agreement.oneTwice);
  expect(coderCount([SANA.id], session.data.coders, en)).toBe(en.agreement.coders(1));
});

it('says that an open round hides the documents, not that nobody finished them', async () => {
  const { session } = opened;
  const round = await compare([SANA, NADEEM]);
  const documents = session.data.documents.map(({ id }) => id);
  const open = { id: newId<RoundId>(), name: 'Round 2', coders: [SANA.id, NADEEM.id], documents };
  const begun = openRound({ round: { ...open, openedAt: 6 }, standIns: [], finished: [] });
  await session.apply(begun);
  show(round);
  await vi.waitFor(() => {
    expect(said().split(words.hidden(1))).toHaveLength(3);
  });
  expect(said()).not.toContain(words.nothing);
  expect(said()).not.toContain(en.agreement.comparison.nothing);
});
