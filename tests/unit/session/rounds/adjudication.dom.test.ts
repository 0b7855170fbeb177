import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import { addCoder } from '#domain/edits/edit-project.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { keyOfDecision } from '#domain/decision.ts';
import type { CodeId, CoderId, CodingId, DecisionId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import { everything } from '#domain/visibility.ts';
import { Adjudication, type Contested } from '#session/rounds/adjudication.ts';
import { consensusOf } from '#domain/consensus-of.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument } from '#storage/queries.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';

const [trust, doubt] = ['trust', 'doubt'] as [CodeId, CodeId];
let opened: OpenedDesk;
let round: Round;
let adjudication: Adjudication;

beforeEach(async () => {
  opened = await openDesk('We went there. Nobody came. It was closed.', ['trust', 'doubt']);
  const { session } = opened;
  await session.apply(addCoder(NADEEM));
  round = {
    ...{ id: newId<RoundId>(), name: 'Round 1', openedAt: 1, closedAt: 2 },
    coders: [SANA.id, NADEEM.id],
    documents: session.data.documents.map(({ id }) => id),
  };
  adjudication = new Adjudication(session, round, 'Consensus');
});
afterEach(() => opened.close());

async function code(coder: CoderId, name: CodeId, words: string): Promise<Coding> {
  const [document] = opened.session.data.documents;
  if (!document) throw new Error('no document');
  const coding: Coding = {
    id: newId<CodingId>(),
    layer: layerIdOf({ document: document.id, kind: 'ordinary', coder }),
    code: name,
    place: { revision: document.current, ...opened.spanOf(words) },
  };
  await opened.session.apply(importCodings([coding], []));
  return coding;
}

function contested(...codings: readonly Coding[]): Contested {
  const [document] = opened.session.data.documents;
  if (!document) throw new Error('no document');
  return {
    document: document.id,
    codings: codings.map(({ id }) => id).sort(),
    sides: [[SANA.id], [NADEEM.id]],
  };
}

async function consensus() {
  const coders = await presentRows(opened.session.db, 'coders');
  const found = consensusOf(round.id, coders);
  const [document] = opened.session.data.documents;
  if (!found || !document) return undefined;
  const { text = '' } = opened.desk.content ?? {};
  const codings = await codingsOfDocument(opened.session.db, document, everything, [found.id]);
  const lines = codings.map((one) => `${one.code}: ${text.slice(one.place.start, one.place.end)}`);
  return { name: found.name, lines: lines.sort() };
}

const decisions = () => presentRows(opened.session.db, 'decisions');

describe('a decision', () => {
  it('makes the consensus with what is taken, in one change that one undo takes back', async () => {
    const about = contested(
      await code(SANA.id, trust, 'Nobody'),
      await code(NADEEM.id, trust, 'Nobody came'),
    );
    await adjudication.decide(about, { choice: 'second', reason: ' as defined ' });
    expect(await consensus()).toEqual({
      name: 'Consensus – Round 1',
      lines: ['trust: Nobody came'],
    });
    const [decision] = await decisions();
    expect(decision).toMatchObject({ choice: 'second', reason: 'as defined', coder: SANA.id });
    expect(decision && keyOfDecision(decision)).toBe(about.codings.join(' '));
    await opened.session.undo();
    expect(await consensus()).toBeUndefined();
    expect(await decisions()).toEqual([]);
  });

  it('is changed by the next one on the same, however soon it comes', async () => {
    const about = contested(
      await code(SANA.id, trust, 'Nobody'),
      await code(NADEEM.id, doubt, 'Nobody'),
    );
    const both = adjudication.decide(about, { choice: 'both' });
    await Promise.all([both, adjudication.decide(about, { choice: 'first' })]);
    expect((await consensus())?.lines).toEqual(['trust: Nobody']);
    expect(await decisions()).toMatchObject([{ choice: 'first' }]);
    await opened.session.undo();
    expect((await consensus())?.lines).toEqual(['doubt: Nobody', 'trust: Nobody']);
  });

  it('may be a span of its own, gets a reason later, and is opened again', async () => {
    const about = contested(await code(SANA.id, trust, 'Nobody'));
    const own = { span: opened.spanOf('It was closed.'), codes: [trust, doubt] };
    await adjudication.decide(about, { choice: 'own', own });
    expect((await consensus())?.lines).toEqual(['doubt: It was closed.', 'trust: It was closed.']);
    const [decision] = await decisions();
    if (!decision) throw new Error('no decision');
    await adjudication.giveReason(decision, 'too short');
    expect(await decisions()).toMatchObject([{ id: decision.id, reason: 'too short' }]);
    await adjudication.reopen([decision]);
    expect((await consensus())?.lines).toEqual([]);
    expect(await decisions()).toEqual([]);
  });

  it('leaves what the coders have coded', async () => {
    const before = [
      await code(SANA.id, trust, 'Nobody'),
      await code(NADEEM.id, trust, 'Nobody came'),
    ];
    await adjudication.decide(contested(...before), { choice: 'neither' });
    const [document] = opened.session.data.documents;
    if (!document) throw new Error('no document');
    const { db } = opened.session;
    expect(await codingsOfDocument(db, document, everything, round.coders)).toEqual(before);
  });

  it('that is gone meanwhile is not opened again', async () => {
    const about = contested(await code(SANA.id, trust, 'Nobody'));
    await adjudication.decide(about, { choice: 'first' });
    const [decision] = await decisions();
    if (!decision) throw new Error('no decision');
    const gone = { ...decision, id: 'another' as DecisionId };
    expect(await adjudication.reopen([gone])).toBeUndefined();
    expect(await adjudication.giveReason(gone, 'why')).toBeUndefined();
  });
});

it('of three coders one decision settles the place, whichever version is taken', async () => {
  const zarak = { id: 'zarak' as CoderId, name: 'Zarak', initials: 'ZK' };
  await opened.session.apply(addCoder(zarak));
  round = { ...round, coders: [...round.coders, zarak.id] };
  adjudication = new Adjudication(opened.session, round, 'Consensus');
  const codings = [
    await code(SANA.id, trust, 'Nobody'),
    await code(NADEEM.id, trust, 'Nobody came'),
    await code(zarak.id, doubt, 'Nobody came.'),
  ];
  const about = { ...contested(...codings), sides: round.coders.map((coder) => [coder]) };
  await adjudication.decide(about, { choice: 'third' });
  expect((await consensus())?.lines).toEqual(['doubt: Nobody came.']);
  expect(await decisions()).toMatchObject([{ choice: 'third', between: round.coders }]);
  await adjudication.decide(about, { choice: 'second' });
  expect((await consensus())?.lines).toEqual(['trust: Nobody came']);
  await adjudication.decide(about, { choice: 'both' });
  expect((await consensus())?.lines).toEqual(['doubt: Nobody came.', 'trust: Nobody came']);
  const [decision, ...others] = await decisions();
  expect(others).toEqual([]);
  if (!decision) throw new Error('no decision');
  await adjudication.reopen([decision]);
  expect((await consensus())?.lines).toEqual([]);
});

it('a decision keeps what it was about, and has the same id wherever it is made', async () => {
  const one = await code(SANA.id, trust, 'Nobody');
  const about = contested(one);
  await adjudication.decide(about, { choice: 'first' });
  const [before] = await decisions();
  expect(before).toMatchObject({
    versions: [{ code: trust, place: one.place }],
    between: [SANA.id, NADEEM.id],
  });
  if (!before) throw new Error('no decision');
  await adjudication.reopen([before]);
  await adjudication.decide(about, { choice: 'neither' });
  expect(await decisions()).toMatchObject([{ id: before.id, choice: 'neither' }]);
});

it('an agreement that was accepted stays when a decision that led to the same changes', async () => {
  const [document] = opened.session.data.documents;
  if (!document) throw new Error('no document');
  const about = contested(await code(SANA.id, trust, 'Nobody'));
  await adjudication.decide(about, { choice: 'first' });
  const agreed = { document: document.id, code: trust, ...opened.spanOf('Nobody') };
  await adjudication.acceptAll([agreed]);
  await adjudication.decide(about, { choice: 'neither' });
  expect((await consensus())?.lines).toEqual(['trust: Nobody']);
});

it('agreements are taken over at once, and once', async () => {
  const [document] = opened.session.data.documents;
  if (!document) throw new Error('no document');
  const agreed = [
    { document: document.id, code: trust, ...opened.spanOf('Nobody') },
    { document: document.id, code: doubt, ...opened.spanOf('It was closed.') },
  ];
  await adjudication.acceptAll(agreed);
  expect((await consensus())?.lines).toEqual(['doubt: It was closed.', 'trust: Nobody']);
  expect(await adjudication.acceptAll(agreed)).toBeUndefined();
  await opened.session.undo();
  expect(await consensus()).toBeUndefined();
});
