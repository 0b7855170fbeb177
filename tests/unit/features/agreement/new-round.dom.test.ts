import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addCoder } from '#domain/edits/edit-project.ts';
import type { RoundId } from '#domain/ids.ts';
import { isOpen } from '#domain/round.ts';
import NewRound from '#features/agreement/NewRound.svelte';
import { en } from '#i18n/en.ts';
import { presentRows } from '#storage/present-rows.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { nameOf, renderComponent, settle } from '#tests/unit/support/render-component.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';
import WithSession from '#tests/unit/support/WithSession.svelte';

const text = en.agreement.form;
const begun: RoundId[] = [];
let opened: OpenedDesk;

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  begun.length = 0;
  opened = await openDesk('We went to the office. Nobody came.', ['trust', 'doubt']);
});
afterEach(async () => {
  await opened.close();
});

function show() {
  const { session } = opened;
  renderComponent(WithSession, {
    session,
    component: NewRound,
    props: { onbegun: (round: RoundId) => begun.push(round), onclose: () => undefined },
  } as never);
}

function control(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')];
  const found =
    labels.find((one) => nameOf(one) === label) ??
    labels.find((one) => nameOf(one).includes(label));
  const { control: input } = found ?? {};
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field “${label}”`);
  return input;
}

async function write(label: string, value: string) {
  const input = control(label);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

async function choose(label: string) {
  control(label).click();
  await settle();
}

async function begin() {
  document.querySelector('form')?.requestSubmit();
  await settle();
}

const said = () => nameOf(document.body);

async function addNadeem() {
  await opened.session.apply(addCoder(NADEEM));
  await vi.waitFor(() => {
    expect(opened.session.data.team).toHaveLength(2);
  });
}

it('sends to the settings where there is nobody to code beside', async () => {
  show();
  await choose(text.kinds.blind);
  expect(said()).toContain(text.fewCoders);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#/settings');
  await begin();
  expect(said()).toContain(text.problems.twoCoders);
  expect(begun).toEqual([]);
});

it('says beside the fields what is missing, once it is to begin', async () => {
  await addNadeem();
  show();
  await write(text.name, ' ');
  await choose(text.extents.share);
  await write(text.share, '0');
  await write(text.seed, 'x');
  await choose(text.codeExtents.chosen);
  expect(said()).not.toContain(text.problems.name);
  await begin();
  const { problems } = text;
  for (const problem of [problems.name, problems.share, problems.seed(999_999), problems.noCodes])
    expect(said()).toContain(problem);
  expect(document.activeElement).toBe(control(text.name));
  expect(opened.session.data.rounds).toEqual([]);
});

it('says at once that a share or seed is none, and cannot begin with it', async () => {
  await addNadeem();
  show();
  await choose(text.extents.share);
  const submit = () => document.querySelector<HTMLButtonElement>('button[type="submit"]');
  expect(submit()?.disabled).toBe(false);
  for (const share of ['0', '150', 'abc']) {
    await write(text.share, share);
    expect(said()).toContain(text.problems.share);
    expect(submit()?.disabled).toBe(true);
  }
  await write(text.share, '50');
  expect(said()).not.toContain(text.problems.share);
  await write(text.seed, 'abc');
  expect(said()).toContain(text.problems.seed(999_999));
  expect(submit()?.disabled).toBe(true);
});

it('begins a round of two coders in one change', async () => {
  const { session, desk, spanOf } = opened;
  await addNadeem();
  const [trust] = session.data.codes;
  if (!trust) throw new Error('no code');
  await desk.apply(trust.id, spanOf('the office'));
  show();
  await vi.waitFor(() => {
    expect(said()).toContain(text.standIns(SANA.name));
  });
  await begin();
  await vi.waitFor(() => {
    expect(begun).toHaveLength(1);
  });
  await vi.waitFor(() => {
    expect(session.data.coders).toHaveLength(4);
  });
  const [round] = session.data.rounds;
  expect(round && isOpen(round)).toBe(true);
  expect(round?.name).toBe(text.roundName(1));
  const names = round?.coders.map((id) => session.data.coders.find((one) => one.id === id)?.name);
  expect(new Set(names)).toEqual(new Set([`${SANA.name} – ${text.roundName(1)}`, NADEEM.name]));
  await session.undo();
  await vi.waitFor(() => {
    expect(session.data.rounds).toEqual([]);
    expect(session.data.coders).toHaveLength(2);
  });
});

/** Sana codes in the document, and where it is asked for Nadeem. */
async function codeBoth(isBoth: boolean) {
  const { session, desk, spanOf } = opened;
  const [trust] = session.data.codes;
  if (!trust) throw new Error('no code');
  await desk.apply(trust.id, spanOf('the office'));
  if (isBoth) await session.switchCoder(NADEEM.id);
  if (isBoth) await desk.apply(trust.id, spanOf('Nobody'));
  await expect.poll(() => session.data.counts).toHaveLength(isBoth ? 2 : 1);
}

it('compares what is coded where everybody has coded something', async () => {
  await addNadeem();
  await codeBoth(true);
  show();
  await choose(text.kinds.existing);
  expect(control(text.extents.coded).checked).toBe(true);
  expect(said()).toContain(text.drawn(1, 1));
  await begin();
  await expect.poll(() => begun).toHaveLength(1);
  const [round] = await presentRows(opened.session.db, 'rounds');
  expect(round?.documents).toHaveLength(1);
});

it('says how many documents are left out, and why; where all are chosen there are none', async () => {
  await addNadeem();
  await codeBoth(false);
  show();
  expect(document.querySelectorAll('input[value="coded"]')).toHaveLength(0);
  await choose(text.kinds.existing);
  expect(said()).toContain(text.drawn(0, 1));
  expect(said()).toContain(text.leftOut(1));
  await begin();
  expect(said()).toContain(text.problems.noneCoded);
  await choose(text.extents.all);
  expect(said()).not.toContain(text.leftOut(1));
  await begin();
  await expect.poll(() => begun).toHaveLength(1);
});

it('closes at once what compares codings that are there', async () => {
  await addNadeem();
  show();
  await choose(text.kinds.existing);
  await choose(text.extents.all);
  await begin();
  await vi.waitFor(() => {
    expect(opened.session.data.rounds.map(isOpen)).toEqual([false]);
  });
  expect(await presentRows(opened.session.db, 'participations')).toHaveLength(2);
});
