import type { BlobHash, ChangeId, CoderId, DeviceId } from '#domain/ids.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import type { BlobRow, ProjectDatabase } from './database.ts';
import { newId } from './new-id.ts';

/** Rows read at once while a project is copied. */
const CHANGES_AT_ONCE = 500;

/** An edit that could not be stored, and whose it is. */
export interface UnsavedEdit {
  readonly draft: Draft;
  readonly coder: CoderId;
}

/** A project as it stood at one moment: what is written meanwhile is not in it. */
export interface ProjectCopy {
  /** This device's changes up to this sequence number are in it. */
  readonly sequence: number;
  /** Devices whose changes an undo in a restored copy reaches, in the order of their work. */
  readonly predecessors: readonly DeviceId[];
  /** The last of them: this one, or that of the unsaved edits. */
  readonly writer: DeviceId;
  /** Highest clock of what is stored; undefined of an empty log. */
  readonly clock: string | undefined;
  /** Of all blobs that the changes name. */
  readonly hashes: ReadonlySet<BlobHash>;
  /** In the order of the log, as often as they are asked for; read a few at a time. */
  readonly changes: AsyncIterable<Change>;
}

async function* readChanges(
  db: ProjectDatabase,
  ids: readonly ChangeId[],
  unsaved: readonly Change[],
): AsyncGenerator<Change> {
  for (let from = 0; from < ids.length; from += CHANGES_AT_ONCE) {
    const changes = await db.log.bulkGet(ids.slice(from, from + CHANGES_AT_ONCE));
    for (const change of changes) if (change) yield change;
  }
  yield* unsaved;
}

/** Those of some blobs that are stored, one at a time. */
export async function* readBlobs(
  db: ProjectDatabase,
  hashes: Iterable<BlobHash>,
): AsyncGenerator<BlobRow> {
  for (const hash of hashes) {
    const blob = await db.blobs.get(hash);
    if (blob) yield blob;
  }
}

/**
 * Unsaved edits as changes of a device of their own: should they be stored after all, no number of this device stands for
 * two changes.
 */
function stamped(unsaved: readonly UnsavedEdit[], last: string | undefined, now: number): Change[] {
  const device = newId<DeviceId>();
  let clock = last;
  return unsaved.map(({ draft, coder }, index) => {
    clock = nextClock(clock, now);
    return { ...draft, id: newId<ChangeId>(), device, sequence: index + 1, clock, coder };
  });
}

/**
 * The log with the names of its blobs, and after it the edits that could not be stored, oldest first. Blobs that only a
 * running import has staged stay out. `now` is the wall clock in milliseconds.
 */
export async function copyProject(
  db: ProjectDatabase,
  unsaved: readonly UnsavedEdit[],
  now: number,
): Promise<ProjectCopy> {
  return db.transaction('r', db.log, db.meta, async () => {
    const device = await db.device();
    const ids = await db.log.orderBy('[clock+device+sequence]').primaryKeys();
    const named = (await db.log.orderBy('blobs').uniqueKeys()) as BlobHash[];
    const kept = stamped(unsaved, device.clock, now);
    const hashes = new Set(named);
    for (const change of kept) for (const hash of change.blobs ?? []) hashes.add(hash as BlobHash);
    const own = [...device.predecessors, device.id];
    const keeper = kept[0]?.device;
    return {
      sequence: device.sequence,
      predecessors: keeper === undefined ? device.predecessors : own,
      writer: keeper ?? device.id,
      clock: device.clock,
      hashes,
      changes: { [Symbol.asyncIterator]: () => readChanges(db, ids, kept) },
    };
  });
}
