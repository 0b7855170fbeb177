import '#tests/unit/support/indexed-db.ts';
import { expect, it } from 'vitest';
import { DisagreementLookup } from '#analysis/disagreement-lookup.ts';
import { openRound } from '#domain/edits/rounds.ts';
import { settle } from '#domain/edits/settle.ts';
import type { CodingId, CoderId, DecisionId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { participationIdOf, type Round } from '#domain/round.ts';
import { everything } from '#domain/visibility.ts';
import { reviseDocument } from '#session/revise-document.ts';
import { versionsOf } from '#session/rounds/adjudication.ts';
import { consensusCoder } from '#session/rounds/consensus-coder.ts';
import { commit } from '#storage/commit.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, documentText } from '#storage/queries.ts';
import { sessionOf } from '#tests/unit/support/revisable.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { tasks } from '#workers/tasks.ts';

it('a worker tells how far the consensus of a round is, from the project as it is stored', async () => {
  const db = await sampleProject();
  const write = async (draft: Draft | undefined) => {
    const written = draft && (await commit(db, draft, { coder: SANA.id, now: 1_900_000_000_000 }));
    if (!written?.ok) throw new Error('not written');
  };
  const documents = await presentRows(db, 'documents');
  const coders = [SANA.id, NADEEM.id];
  const round: Round = {
    ...{ id: 'round' as RoundId, name: 'Round 1', openedAt: 1, closedAt: 2, coders },
    documents: documents.map(({ id }) => id),
  };
  const consensus = consensusCoder(round, 'Consensus', 'consensus' as CoderId);
  const participation = documents.flatMap(({ id }) => coders.map((coder) => [id, coder] as const));
  const finished = participation.map(([document, coder]) => ({
    ...{ id: participationIdOf(document, coder), document, coder, finishedAt: 1 },
  }));
  await write(openRound({ round, standIns: [consensus], finished }));

  const read = async () => {
    const outcome = await tasks.readConsensus({
      ...{ databaseName: db.name, viewer: SANA.id, rounds: [round.id, 'gone' as RoundId] },
    });
    if (!outcome.ok) throw new Error('a consensus has no problems of its own');
    return outcome.value;
  };
  const codes = (await presentRows(db, 'codes')).map(({ id }) => id);
  const setting = { coders, documents: round.documents, codes, consensus: consensus.id };
  const listed = await tasks.listDisagreements({
    ...{ databaseName: db.name, viewer: SANA.id, setting, participation },
  });
  if (!listed.ok) throw new Error('a list has no problems of its own');
  const { value: list } = listed;
  expect(list.kind.length).toBeGreaterThan(5);
  expect(await read()).toMatchObject([
    {
      round: round.id,
      disagreements: list.kind.length,
      decided: 0,
      agreed: list.agreed,
      hiddenDocuments: 0,
    },
  ]);

  const lookup = new DisagreementLookup(list);
  const document = documents.find(({ id }) => id === list.documents[list.document[0] ?? -1]);
  if (!document) throw new Error('no document');
  const codings = lookup.keyOf(0).split(' ') as CodingId[];
  const inDocument = await codingsOfDocument(db, document, everything, coders);
  const decision = {
    ...{ id: 'decision' as DecisionId, round: round.id, document: document.id, codings },
    ...{ versions: lookup.saidIn(0), between: coders, choice: 'own' as const, coder: NADEEM.id },
  };
  const versions = versionsOf({ codings, sides: coders.map((coder) => [coder]) }, inDocument);
  const nothing = { coder: consensus.id, standing: [], decisions: [] };
  await write(settle({ decision, versions, own: lookup.saidIn(0) }, nothing, newId<CodingId>));
  expect(await read()).toMatchObject([
    { decided: 1, choices: { own: 1 }, deciders: [{ coder: NADEEM.id, count: 1 }] },
  ]);

  // What was decided holds where the words under it, and before it, are put right.
  const { text } = await documentText(db, document);
  const { start = 0, end = 0 } = lookup.saidIn(0)[0]?.place ?? {};
  const blank = text.indexOf(' ', start);
  expect(blank).toBeLessThan(end);
  const later = `So, ${text.slice(0, blank)} indeed${text.slice(blank)}`;
  const session = sessionOf(db);
  await reviseDocument(session, document, { from: document.current, text: later });
  expect(await read()).toMatchObject([{ decided: 1, stale: 0 }]);

  // A second round hides from its coders what the others have, in every document.
  const { closedAt: _closedAt, ...open } = round;
  const second = { ...open, id: 'second' as RoundId, name: 'Round 2' };
  await write(openRound({ round: second, standIns: [], finished: [] }));
  expect(await read()).toMatchObject([{ disagreements: 0, hiddenDocuments: documents.length }]);
  await session.close();
});
