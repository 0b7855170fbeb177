import { recordsOf } from '#domain/log/apply.ts';
import type { Change, Draft, Fields, RecordChange } from '#domain/log/change.ts';
import { circularMoves } from '#domain/log/circular-moves.ts';
import { nextClock } from '#domain/log/clock.ts';
import { inTheOpen } from '#domain/log/in-the-open.ts';
import { keptWhole } from '#domain/log/kept-whole.ts';
import type { ChangeId, CoderId } from '#domain/ids.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { ProjectDatabase } from './database.ts';
import { refuseOfNewerApp } from './format.ts';
import { newId } from './new-id.ts';
import { refuseBeyondReview } from './review-copy.ts';
import { storesOf, Workspace } from './workspace.ts';
import { Refusal, writeProblemOf, type WriteProblem } from './write-problem.ts';

export interface CommitOptions {
  readonly coder: CoderId;
  readonly undoes?: ChangeId | undefined;
  /** Wall clock in milliseconds. */
  readonly now: number;
}

export interface Committed {
  readonly change: Change;
  /** Records an undo left as they are, because somebody changed them since or they would open a round. */
  readonly left: readonly RecordChange[];
}

/**
 * The only writer. One transaction appends the change to the log and applies it to the tables, or nothing happens. A
 * plain change is refused when a stored field is no longer `before`; an undo or redo leaves such records, opens no round, and
 * takes back the rest.
 */
export async function commit(
  db: ProjectDatabase,
  draft: Draft,
  options: CommitOptions,
): Promise<Result<Committed, WriteProblem>> {
  try {
    const records = [...recordsOf(draft)];
    const stores = storesOf(db, records);
    return success(
      // Dexie keeps its transaction over awaits only in a function it can see to be async.
      await db.transaction('rw', stores, async () => await write(db, draft, records, options)),
    );
  } catch (error) {
    return failure(writeProblemOf(error));
  }
}

async function write(
  db: ProjectDatabase,
  draft: Draft,
  records: readonly RecordChange[],
  options: CommitOptions,
): Promise<Committed> {
  await refuseOfNewerApp(db);
  await refuseBeyondReview(db, [draft]);
  const device = await db.device();
  const { workspace, left } = await applied(db, records, options.undoes !== undefined);
  const change: Change = {
    ...(left.length > 0 ? withoutLeft(draft, records, left) : draft),
    id: newId<ChangeId>(),
    device: device.id,
    sequence: device.sequence + 1,
    clock: nextClock(device.clock, options.now),
    coder: options.coder,
    ...(options.undoes === undefined ? {} : { undoes: options.undoes }),
  };
  await workspace.save();
  await db.log.add(change);
  await db.meta.put({ ...device, sequence: change.sequence, clock: change.clock });
  return { change, left };
}

/** The records as far as they can be applied; a plain change is refused when one cannot. */
async function applied(db: ProjectDatabase, records: readonly RecordChange[], isUndo: boolean) {
  const circular = circularMoves(records, await codesIfMoved(db, records));
  const open = new Set(isUndo ? inTheOpen(records) : []);
  const workspace = await Workspace.load(db, records);
  const left = records.filter(
    (record) => circular.has(record) || open.has(record) || !workspace.apply(record),
  );
  if (left.length === 0) return { workspace, left };
  if (!isUndo) throw new Refusal({ type: 'conflict', records: left });
  const kept = keptWhole(records, left);
  const again = await Workspace.load(db, records);
  const leftAgain = records.filter((record) => kept.has(record) || !again.apply(record));
  return { workspace: again, left: leftAgain };
}

/** The codes by their ids where some are moved: only the whole tree tells of circles. */
async function codesIfMoved(
  db: ProjectDatabase,
  records: readonly RecordChange[],
): Promise<ReadonlyMap<string, Fields>> {
  const isMove = ({ table, after }: RecordChange) =>
    table === 'codes' && after['parent'] !== undefined;
  const rows = records.some(isMove) ? await db.rows('codes').toArray() : [];
  return new Map(rows.map((row): [string, Fields] => [row.id, row]));
}

/** The draft with the records that were applied; columns of which some were left become single records. */
function withoutLeft(
  draft: Draft,
  records: readonly RecordChange[],
  left: readonly RecordChange[],
): Draft {
  const isLeft = new Set(left);
  return { ...draft, columns: undefined, records: records.filter((record) => !isLeft.has(record)) };
}
