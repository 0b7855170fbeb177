import type { BlobHash, ChangeId, CoderId } from '#domain/ids.ts';
import { buildsOn } from '#domain/log/builds-on.ts';
import type { Change, Draft, RecordChange } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import { fold, type FieldsByTable } from '#domain/log/fold.ts';
import { mergeLogs, type MergedLogs } from '#domain/log/merge-logs.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { BlobRow, MergeRow, ProjectDatabase } from './database.ts';
import { eraseTexts, textStores } from './erase-texts.ts';
import { refuseOfNewerApp } from './format.ts';
import type { MergeProblem } from './merge-problem.ts';
import { newId } from './new-id.ts';
import { refold } from './projection.ts';
import { refuseBeyondReview } from './review-copy.ts';
import { writtenStores } from './workspace.ts';
import { writeProblemOf } from './write-problem.ts';

/** What another copy of the project holds. */
export interface OtherCopy {
  readonly changes: readonly Change[];
  readonly blobs: readonly BlobRow[];
}

export interface MergeOptions {
  readonly file: string;
  readonly coder: CoderId;
  /** Wall clock in milliseconds. */
  readonly now: number;
  /** What is to be changed in the two copies made one: choices, and what follows from them. */
  readonly finish: (union: MergeUnion) => Draft | undefined;
}

/** Two copies' logs made one. */
export interface MergeUnion {
  readonly own: readonly Change[];
  readonly changes: readonly Change[];
  /** What the changes add up to. */
  readonly tables: FieldsByTable;
}

export interface Rewritten {
  /** What the tables show otherwise now. */
  readonly records: readonly RecordChange[];
}

export interface Merged extends Rewritten {
  /** By which it is taken back; undefined where nothing was new. */
  readonly merge: string | undefined;
}

type Outcome<Value> = Promise<Result<Value, MergeProblem>>;

/** Runs work on the whole project in one transaction; what it throws undoes all of it and comes back as a problem. */
export async function inOneTransaction<Value>(
  db: ProjectDatabase,
  work: () => Outcome<Value>,
): Outcome<Value> {
  try {
    const stores = [...writtenStores(db), ...textStores(db), db.merges];
    return await db.transaction('rw', stores, async () => {
      await refuseOfNewerApp(db);
      return await work();
    });
  } catch (error) {
    return failure(writeProblemOf(error));
  }
}

/** Brings another copy of this project in: the union of the logs, and one change of this device that finishes it. */
export function mergeCopy(
  db: ProjectDatabase,
  other: OtherCopy,
  options: MergeOptions,
): Outcome<Merged> {
  return inOneTransaction<Merged>(db, async () => {
    const own = await db.log.toArray();
    const merged = mergeLogs(own, other.changes, options.now);
    if (!merged.ok) return merged;
    const { added, rewritten } = merged.value;
    await refuseBeyondReview(db, [...added, ...rewritten]);
    if (added.length === 0 && rewritten.length === 0)
      return success({ merge: undefined, records: [] });
    const missing = await takeBlobs(db, merged.value, other.blobs);
    if (missing !== undefined) return failure({ type: 'missing-text', hash: missing });
    await db.log.bulkAdd([...added]);
    await db.log.bulkPut([...rewritten]);
    const written = await finishMerge(db, own, merged.value.changes, options);
    const byId = new Map(own.map((change) => [change.id, change]));
    const merge: MergeRow = {
      id: newId(),
      ...{ at: options.now, file: options.file, coder: options.coder },
      changes: [...added.map(({ id }) => id), ...written.ids],
      replaced: rewritten.flatMap(({ id }) => byId.get(id) ?? []),
      clock: written.clock,
      isFinal: added.some(({ erases }) => erases !== undefined),
    };
    await db.merges.add(merge);
    if (merge.isFinal) await settleMerges(db);
    return success({ merge: merge.id, records: await refold(db, written.tables) });
  });
}

/** Adds what another project has, as one change of this device that can be taken back as a merge can. */
export function mergeAddition(
  db: ProjectDatabase,
  draft: Draft | undefined,
  {
    blobs,
    file,
    coder,
    now,
  }: Pick<MergeOptions, 'file' | 'coder' | 'now'> & Pick<OtherCopy, 'blobs'>,
): Outcome<Merged> {
  return inOneTransaction<Merged>(db, async () => {
    if (!draft) return success({ merge: undefined, records: [] });
    const named = new Set(draft.blobs);
    await db.blobs.bulkPut(blobs.filter(({ hash }) => named.has(hash)));
    const { clock = '' } = await db.device();
    const change = await appendOwn(db, draft, { coder, now, clock });
    const about = { id: newId(), at: now, file, coder, isFinal: false } as const;
    await db.merges.add({ ...about, changes: [change.id], replaced: [], clock: change.clock });
    const records = await refold(db, fold(await db.log.toArray()));
    return success({ merge: about.id, records });
  });
}

/** Stores the blobs that are new and lets go of erased ones. Returns the first that is missing. */
async function takeBlobs(
  db: ProjectDatabase,
  { changes, erasure }: MergedLogs,
  given: readonly BlobRow[],
): Promise<BlobHash | undefined> {
  const named = new Set(changes.flatMap(({ blobs }) => blobs ?? [])) as Set<BlobHash>;
  const stored = new Set(await db.blobs.toCollection().primaryKeys());
  const fresh = given.filter(({ hash }) => named.has(hash) && !stored.has(hash));
  for (const { hash } of fresh) stored.add(hash);
  const missing = [...named].find((hash) => !stored.has(hash));
  if (missing !== undefined) return missing;
  await db.blobs.bulkPut(fresh);
  await eraseTexts(db, erasure.blobs);
  return undefined;
}

async function finishMerge(
  db: ProjectDatabase,
  own: readonly Change[],
  changes: readonly Change[],
  { coder, now, finish }: MergeOptions,
) {
  const device = await db.device();
  const clock = changes.reduce((last, one) => (one.clock > last ? one.clock : last), '');
  const tables = fold(changes);
  const draft = finish({ own, changes, tables });
  if (!draft) {
    await db.meta.put({ ...device, clock });
    return { ids: [], clock, tables };
  }
  const change = await appendOwn(db, draft, { coder, now, clock });
  return { ids: [change.id], clock: change.clock, tables: fold([...changes, change]) };
}

/** Adds a change of this device above a clock; the tables are the caller's to renew. */
export async function appendOwn(
  db: ProjectDatabase,
  draft: Draft,
  { coder, now, clock }: { readonly coder: CoderId; readonly now: number; readonly clock: string },
): Promise<Change> {
  await refuseBeyondReview(db, [draft]);
  const device = await db.device();
  const change: Change = {
    ...{ ...draft, id: newId<ChangeId>(), device: device.id, coder },
    sequence: device.sequence + 1,
    clock: nextClock(clock || undefined, now),
  };
  await db.log.add(change);
  await db.meta.put({ ...device, sequence: change.sequence, clock: change.clock });
  return change;
}

/** From now on no merge can be taken back: what they replaced is gone. */
export async function settleMerges(db: ProjectDatabase): Promise<void> {
  await db.merges.toCollection().modify({ isFinal: true, replaced: [] });
}

/** Changes that came after a merge: made here since, or brought by later merges. */
async function changesSince(db: ProjectDatabase, { id, changes, clock }: MergeRow) {
  const later = await db.merges.where('id').above(id).toArray();
  const isBrought = new Set<ChangeId>(changes);
  const since = await db.log.where('[clock+device+sequence]').above([clock, '\uffff']).toArray();
  const brought = await db.log.bulkGet(later.flatMap((merge) => merge.changes));
  return [...since, ...brought.flatMap((change) => change ?? [])].filter(
    (change) => !isBrought.has(change.id),
  );
}

/** Undos and redos of what the merge itself changed here: they go with it. */
function undosOf({ changes }: MergeRow, since: readonly Change[]): Change[] {
  const undone = new Set<ChangeId>(changes);
  return since.filter(({ id, undoes }) => {
    const isOfMerge = undoes !== undefined && undone.has(undoes);
    if (isOfMerge) undone.add(id);
    return isOfMerge;
  });
}

/** Changes that stand undone, each with the undos and redos of it: together they did nothing. */
function undoneChains(changes: readonly Change[]): Change[][] {
  const undoOf = new Map(changes.flatMap((one) => (one.undoes ? [[one.undoes, one]] : [])));
  return changes.flatMap((change) => {
    if (change.undoes !== undefined) return [];
    const chain = [change];
    for (let undo = undoOf.get(change.id); undo; undo = undoOf.get(undo.id)) chain.push(undo);
    return chain.length % 2 === 0 ? [chain] : [];
  });
}

/** What goes with a merge, or what was built on what it brought. What was built and undone again goes with it. */
async function takenWith(
  db: ProjectDatabase,
  merge: MergeRow,
): Promise<Result<readonly Change[], MergeProblem>> {
  const ids = [...merge.changes, ...merge.replaced.map((change) => change.id)];
  const brought = (await db.log.bulkGet(ids)).flatMap((change) => change ?? []);
  const since = await changesSince(db, merge);
  const undos = undosOf(merge, since);
  const isBuilt = buildsOn(brought);
  const chains = undoneChains(since.filter((one) => !undos.includes(one)));
  const gone = chains.filter((chain) => chain.some(isBuilt)).flat();
  const going = new Set([...undos, ...gone]);
  const change = since.find((one) => !going.has(one) && isBuilt(one));
  return change ? failure({ type: 'built-on', change }) : success([...going]);
}

/** Takes the changes that a merge brought out again, as long as nothing was built on them. */
export function takeBackMerge(db: ProjectDatabase, id: string): Outcome<Rewritten> {
  return inOneTransaction(db, async () => {
    const merge = await db.merges.get(id);
    if (!merge || merge.isFinal) return failure({ type: 'merge-stays' });
    const taken = await takenWith(db, merge);
    if (!taken.ok) return taken;
    await db.log.bulkDelete([...merge.changes, ...taken.value.map((change) => change.id)]);
    await db.log.bulkPut([...merge.replaced]);
    await db.merges.delete(id);
    return success({ records: await refold(db, fold(await db.log.toArray())) });
  });
}

/** The last merge that can still be taken back, as far as can be told without trying. */
export async function lastMerge(db: ProjectDatabase): Promise<MergeRow | undefined> {
  const last = await db.merges.orderBy('id').last();
  return last?.isFinal === false ? last : undefined;
}

/**
 * The merge that a coder's undo meets before the change that it would take back: what the merge brought cannot be undone
 * change by change. None where the merge can no longer be taken back, or is one change of this device as any other.
 */
export async function mergeBeforeUndo(
  db: ProjectDatabase,
  coder: CoderId,
  next: ChangeId | undefined,
): Promise<MergeRow | undefined> {
  const merge = await lastMerge(db);
  if (merge?.coder !== coder) return undefined;
  const change = next && (await db.log.get(next));
  if (change && change.clock > merge.clock) return undefined;
  const { id: device } = await db.device();
  const brought = await db.log.bulkGet([...merge.changes]);
  if (brought.every((one) => one?.device === device)) return undefined;
  return (await takenWith(db, merge)).ok ? merge : undefined;
}
