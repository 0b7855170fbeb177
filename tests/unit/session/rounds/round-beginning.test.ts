import { describe, expect, it } from 'vitest';
import type { CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import { participationIdOf } from '#domain/round.ts';
import {
  roundBeginning,
  type RoundFacts,
  type RoundPlan,
} from '#session/rounds/round-beginning.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';

const DOCUMENTS = ['one', 'two'] as DocumentId[];
const NOW = 1_800_000_000_000;

function plan(fields: Partial<RoundPlan> = {}): RoundPlan {
  return {
    id: 'round' as RoundId,
    kind: 'blind',
    name: 'Round 1',
    coders: [SANA, NADEEM],
    documents: DOCUMENTS,
    seed: 7,
    now: NOW,
    ...fields,
  };
}

function facts(fields: Partial<RoundFacts> = {}): RoundFacts {
  let made = 0;
  return {
    hasCoded: () => false,
    finished: new Set(),
    consensusName: 'Consensus',
    earlierLooks: () => 0,
    newId: () => `new-${String((made += 1))}` as CoderId,
    ...fields,
  };
}

describe('coding independently', () => {
  it('lets everybody who has not coded in the documents code as themselves', () => {
    const { round, standIns, finished } = roundBeginning(plan(), facts());
    expect(round).toEqual({
      id: 'round',
      name: 'Round 1',
      coders: [SANA.id, NADEEM.id],
      documents: DOCUMENTS,
      openedAt: NOW,
    });
    expect(finished).toEqual([]);
    expect(standIns).toEqual([
      { id: 'new-1', name: 'Consensus – Round 1', initials: '=', standsFor: { round: 'round' } },
    ]);
  });

  it('keeps apart what somebody coded before', () => {
    const beginning = roundBeginning(plan(), facts({ hasCoded: (coder) => coder === SANA.id }));
    const [standIn, consensus] = beginning.standIns;
    expect(standIn).toEqual({
      id: 'new-1',
      name: 'Sana Afridi – Round 1',
      initials: 'SA 2',
      standsFor: { round: 'round', person: SANA.id },
    });
    expect(consensus?.standsFor).toEqual({ round: 'round' });
    expect(beginning.round.coders).toEqual(['new-1', NADEEM.id]);
    expect(beginning.finished).toEqual([]);
  });

  it('counts in the initials how often the person has looked', () => {
    const { standIns } = roundBeginning(
      plan(),
      facts({ hasCoded: () => true, earlierLooks: (coder) => (coder === SANA.id ? 1 : 0) }),
    );
    expect(standIns.map(({ initials }) => initials)).toEqual(['SA 3', 'NK 2', '=']);
  });

  it('gives a second look the colour of its person', () => {
    const coloured = { ...SANA, colour: 3 };
    const { standIns } = roundBeginning(
      plan({ coders: [coloured, NADEEM] }),
      facts({ hasCoded: () => true }),
    );
    expect(standIns.map(({ colour }) => colour)).toEqual([3, undefined, undefined]);
  });
});

describe('coding again', () => {
  const beginning = roundBeginning(plan({ kind: 'again', coders: [SANA] }), facts());

  it('compares a person with themselves, shuffled by the seed', () => {
    expect(beginning.round.coders).toEqual([SANA.id, 'new-1']);
    expect(beginning.round.shuffle).toBe(7);
    expect(beginning.round.closedAt).toBeUndefined();
  });

  it('takes the first look for finished, and not the second', () => {
    expect(beginning.finished.map(({ id }) => id)).toEqual(
      DOCUMENTS.map((document) => participationIdOf(document, SANA.id)),
    );
  });
});

describe('comparing what is coded already', () => {
  it('is closed when it begins, and finished by all; who coded before is meant', () => {
    const known = participationIdOf(DOCUMENTS[0] as DocumentId, NADEEM.id);
    const { round, standIns, finished } = roundBeginning(
      plan({ kind: 'existing' }),
      facts({ hasCoded: () => true, finished: new Set([known]) }),
    );
    expect(round.coders).toEqual([SANA.id, NADEEM.id]);
    expect(round.closedAt).toBe(NOW);
    expect(standIns).toHaveLength(1);
    expect(finished.map(({ id }) => id)).toEqual([
      participationIdOf('one' as DocumentId, SANA.id),
      participationIdOf('two' as DocumentId, SANA.id),
      participationIdOf('two' as DocumentId, NADEEM.id),
    ]);
  });
});
