import { describe, expect, it } from 'vitest';
import type { Coder } from '#domain/coder.ts';
import type { CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import { participationIdOf, type Round } from '#domain/round.ts';
import { partIn, roundPlace } from '#session/rounds/parts-in-rounds.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';

const DOCUMENT = 'document' as DocumentId;
const ROUND = 'round' as RoundId;
const STAND_IN: Coder = {
  id: 'again' as CoderId,
  name: 'Sana Afridi – Round 1',
  initials: 'SA',
  standsFor: { round: ROUND, person: SANA.id },
};
const CODERS = [SANA, NADEEM, STAND_IN];

function round(coders: readonly CoderId[], more: Partial<Round> = {}): Round {
  const documents = [DOCUMENT];
  return { id: ROUND, name: 'Round 1', coders: [...coders], documents, openedAt: 0, ...more };
}

describe('as whom somebody takes part', () => {
  it.each([
    ['themselves', [SANA.id, NADEEM.id], SANA.id, SANA.id],
    ['who stands for them', [STAND_IN.id, NADEEM.id], SANA.id, STAND_IN.id],
    ['their second look, where both are compared', [SANA.id, STAND_IN.id], SANA.id, STAND_IN.id],
    ['the same when they are at it', [STAND_IN.id, NADEEM.id], STAND_IN.id, STAND_IN.id],
    ['themselves, coming from another round', [SANA.id, NADEEM.id], STAND_IN.id, SANA.id],
    ['nobody', [STAND_IN.id, SANA.id], NADEEM.id, undefined],
  ])('%s', (_, parts, current, expected) => {
    expect(partIn(round(parts), current, CODERS)).toBe(expected);
  });
});

describe('the round a document is read for', () => {
  const place = (rounds: readonly Round[], current: CoderId, finished: readonly CoderId[] = []) =>
    roundPlace(DOCUMENT, current, {
      rounds,
      coders: CODERS,
      participations: finished.map((coder) => ({
        id: participationIdOf(DOCUMENT, coder),
        document: DOCUMENT,
        coder,
        finishedAt: 1,
      })),
    });

  it('is one that is open and has the document', () => {
    const parts = [SANA.id, NADEEM.id];
    expect(place([round(parts, { closedAt: 2 })], SANA.id)).toBeUndefined();
    expect(place([round(parts, { documents: ['other' as DocumentId] })], SANA.id)).toBeUndefined();
    expect(place([round(parts)], SANA.id)).toMatchObject({ coder: SANA.id, isOther: false });
  });

  it('says whether the part is finished, and not whether another one is', () => {
    const open = round([SANA.id, NADEEM.id]);
    expect(place([open], SANA.id, [NADEEM.id])?.finished).toBeUndefined();
    expect(place([open], SANA.id, [SANA.id])?.finished?.coder).toBe(SANA.id);
  });

  it('is the one in which the current coder codes before one they would code in as another', () => {
    const asOther = round([STAND_IN.id, NADEEM.id]);
    const asOwn = round([SANA.id, NADEEM.id], { id: 'second' as RoundId });
    expect(place([asOther], SANA.id)).toMatchObject({ coder: STAND_IN.id, isOther: true });
    expect(place([asOther, asOwn], SANA.id)?.round.id).toBe('second');
  });
});
