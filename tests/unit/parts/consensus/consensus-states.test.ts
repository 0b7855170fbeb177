import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { layerIdOf } from '#domain/coding.ts';
import type { CodeId, CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { removed } from '#domain/log/record.ts';
import { ConsensusStates } from '#parts/consensus/consensus-states.svelte.ts';
import type { Session } from '#session/session.svelte.ts';
import { aCoding } from '#tests/unit/support/project-database.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';
import type { TaskReply, TaskRequest } from '#workers/serve-tasks.ts';

const round = { id: 'round' as RoundId, coders: [SANA.id, NADEEM.id] };
const consensus = { id: 'consensus' as CoderId, standsFor: { round: round.id } };
const asked: TaskRequest[] = [];

/** Knows nothing of any round. */
class SilentWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;

  postMessage(request: TaskRequest): void {
    asked.push(request);
    const data: TaskReply = { id: request.id, type: 'done', result: { ok: true, value: [] } };
    queueMicrotask(() => this.onmessage?.({ data } as MessageEvent));
  }

  terminate(): void {
    this.onmessage = null;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is read again when codings of the round or of the consensus itself change', async () => {
  const listeners = new Set<(change: Draft) => void>();
  const session = {
    ...{ coderId: SANA.id, db: { name: 'study' }, onSwitch: () => () => undefined },
    data: { rounds: [round], coders: [SANA, NADEEM, consensus] },
    feed: { listen: (listener: (change: Draft) => void) => listeners.add(listener) },
  } as unknown as Session;
  new ConsensusStates(session).ask([round.id]);
  /** How often the state has been asked for once a coding of somebody was removed. */
  const askedAfterRemoval = async (coder: CoderId) => {
    const layer = layerIdOf({ document: 'one' as DocumentId, kind: 'ordinary', coder });
    const records = [removed('codings', aCoding('trust' as CodeId, 0, 5, { layer }))];
    for (const listener of listeners) listener({ edit: { name: 'removeCodings' }, records });
    await vi.runAllTimersAsync();
    return asked.length;
  };
  expect(await askedAfterRemoval('outside' as CoderId)).toBe(1);
  expect(await askedAfterRemoval(NADEEM.id)).toBe(2);
  expect(await askedAfterRemoval(consensus.id)).toBe(3);
});
