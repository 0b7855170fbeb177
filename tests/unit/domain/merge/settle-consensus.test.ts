import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { Choice, Decision } from '#domain/decision.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { addCoder } from '#domain/edits/edit-project.ts';
import { acceptAgreements, giveReason, settle, unsettle } from '#domain/edits/settle.ts';
import type {
  ChangeId,
  CoderId,
  CodingId,
  DecisionId,
  DeviceId,
  DocumentId,
  RoundId,
} from '#domain/ids.ts';
import { applied } from '#domain/log/applied.ts';
import { compareChanges, type Change, type Draft } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import { fold } from '#domain/log/fold.ts';
import { seenRecords } from '#domain/log/image-of.ts';
import { UnionPlan } from '#domain/merge/plan-union.ts';
import { aCode, aCoding } from '#tests/unit/support/project-database.ts';
import { describe, expect, it } from 'vitest';

const DOCUMENT = 'document-1' as DocumentId;
const ROUND = 'round' as RoundId;
const [SANA, NADEEM, ZARAK, CONSENSUS] = ['sana', 'nadeem', 'zarak', 'consensus'] as CoderId[] as [
  CoderId,
  CoderId,
  CoderId,
  CoderId,
];
const layerOf = (coder: CoderId) => layerIdOf({ document: DOCUMENT, kind: 'ordinary', coder });
const trust = aCode('trust');
const coded = (coder: CoderId, start: number, end: number) =>
  aCoding(trust.id, start, end, { layer: layerOf(coder) });
const sanas = coded(SANA, 0, 10);
const nadeems = coded(NADEEM, 0, 14);
const zaraks = coded(ZARAK, 0, 18);

let clock: string | undefined;
let made = 0;
const newId = () => `made-${String((made += 1)).padStart(3, '0')}` as CodingId;

/** A copy of the project on one machine. Clocks are common: what is done later here is later. */
class Copy {
  changes: readonly Change[];

  constructor(
    readonly device: string,
    from: readonly Change[],
  ) {
    this.changes = from;
  }

  write(draft: Draft | undefined): void {
    if (!draft) return;
    clock = nextClock(clock, 1_800_000_000_000);
    made += 1;
    const id = `change-${String(made)}` as ChangeId;
    const device = this.device as DeviceId;
    this.changes = [...this.changes, { ...draft, id, device, sequence: made, clock, coder: SANA }];
  }

  get decisions(): Decision[] {
    return seenRecords(fold(this.changes), 'decisions');
  }

  get standing(): Coding[] {
    const codings = seenRecords(fold(this.changes), 'codings');
    return codings.filter(({ layer }) => layer === layerOf(CONSENSUS));
  }

  get consensus() {
    const { standing, decisions } = this;
    return { coder: CONSENSUS, standing, decisions };
  }

  decide(choice: Choice, first: Coding = sanas, second: Coding = nadeems): void {
    const codings = [first.id, second.id].sort();
    const id = `${ROUND}/${codings.join(' ')}` as DecisionId;
    const decision = {
      ...{ id, round: ROUND, document: DOCUMENT, codings, choice, coder: SANA },
      versions: [first, second].map(({ code, place }) => ({ code, place })),
      between: [SANA, NADEEM],
    };
    const former = this.decisions.find((one) => one.id === id);
    const versions = [[first], [second]];
    this.write(settle({ decision, versions, former }, this.consensus, newId));
  }

  reopen(decision: Decision | undefined): void {
    if (decision) this.write(unsettle([decision], this.consensus));
  }

  accept({ code, place }: Coding): void {
    this.write(acceptAgreements(new Map([[DOCUMENT, [{ code, place }]]]), this.consensus, newId));
  }
}

function twoCopies(begin: (copy: Copy) => void = () => undefined) {
  const here = new Copy('here', []);
  const consensus = {
    id: CONSENSUS,
    name: 'Consensus',
    initials: '=',
    standsFor: { round: ROUND },
  };
  here.write(addCoder(consensus));
  here.write(addCodes([trust]));
  for (const coding of [sanas, nadeems, zaraks]) here.write(applyCode(coding));
  begin(here);
  return { here, there: new Copy('there', here.changes) };
}

/** What both copies come to: spans of the consensus and choices. Whoever brings in, it is the same. */
function merged(here: Copy, there: Copy) {
  const known = new Set(here.changes.map(({ id }) => id));
  const union = [...here.changes, ...there.changes.filter(({ id }) => !known.has(id))];
  union.sort(compareChanges);
  const outcome = (own: Copy, other: Copy) => {
    const plan = new UnionPlan(own.changes, other.changes, union);
    expect(plan.conflicts).toEqual([]);
    const records = plan.finish(new Map(), fold(union))?.records ?? [];
    const tables = applied(fold(union), [...records]);
    const inConsensus = ({ layer }: Coding) => layer === layerOf(CONSENSUS);
    const decisions = seenRecords(tables, 'decisions');
    const standing = seenRecords(tables, 'codings').filter(inConsensus);
    const ids = new Set(standing.map(({ id }) => id));
    for (const id of decisions.flatMap(({ consensus }) => consensus)) expect(ids).toContain(id);
    return {
      choices: decisions.map(({ choice }) => choice).sort(),
      spans: standing.map(({ place }) => [place.start, place.end]),
    };
  };
  expect(outcome(there, here)).toEqual(outcome(here, there));
  return outcome(here, there);
}

describe('two copies that have both decided', () => {
  it('come to one decision of one disagreement, and the consensus says what it says', () => {
    const { here, there } = twoCopies();
    here.decide('first');
    there.decide('second');
    expect(merged(here, there)).toEqual({ choices: ['second'], spans: [[0, 14]] });
    here.decide('neither');
    expect(merged(here, there)).toEqual({ choices: ['neither'], spans: [] });
  });

  it('have one coding where they decided the same', () => {
    const { here, there } = twoCopies();
    here.decide('first');
    there.decide('first');
    expect(merged(here, there)).toEqual({ choices: ['first'], spans: [[0, 10]] });
  });

  it('keep what only one of them decided otherwise, whole', () => {
    const { here, there } = twoCopies((copy) => {
      copy.decide('second');
    });
    there.decide('first');
    // The span of both is that of the second: no coding is written for it.
    here.decide('both');
    expect(merged(here, there)).toEqual({ choices: ['both'], spans: [[0, 14]] });
  });

  it('have open what one of them opened last, and a reason does not bring it back', () => {
    const { here, there } = twoCopies((copy) => {
      copy.decide('first');
    });
    const [decision] = there.decisions;
    there.reopen(decision);
    if (decision) here.write(giveReason(decision, 'as defined'));
    expect(merged(here, there)).toEqual({ choices: [], spans: [] });
  });

  it('keep the coding that a decision shares with one that was opened again', () => {
    const { here, there } = twoCopies((copy) => {
      copy.decide('first');
    });
    here.decide('first', sanas, zaraks);
    there.reopen(there.decisions[0]);
    expect(merged(here, there)).toEqual({ choices: ['first'], spans: [[0, 10]] });
  });

  it('have once what decisions of two disagreements led to, and what both accepted as agreed', () => {
    const { here, there } = twoCopies();
    here.decide('first');
    there.decide('first', sanas, zaraks);
    expect(merged(here, there)).toEqual({ choices: ['first', 'first'], spans: [[0, 10]] });
    here.accept(coded(SANA, 30, 40));
    there.accept(coded(SANA, 30, 40));
    expect(merged(here, there).spans).toHaveLength(2);
  });

  it('keep what one accepted as agreed and the other decided for and against', () => {
    const { here, there } = twoCopies();
    here.accept(sanas);
    there.decide('first');
    expect(merged(here, there)).toEqual({ choices: ['first'], spans: [[0, 10]] });
    there.decide('neither');
    expect(merged(here, there)).toEqual({ choices: ['neither'], spans: [[0, 10]] });
  });
});
