import type { BlobHash, ChangeId, CoderId, DeviceId } from '#domain/ids.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import { fold } from '#domain/log/fold.ts';
import { seenRecords } from '#domain/log/image-of.ts';
import { mergeLogs, type MergeLogsProblem } from '#domain/log/merge-logs.ts';
import type { MergePlan, MergeSide } from '#domain/merge/merge-plan.ts';
import { placesNow } from '#domain/merge/places-now.ts';
import { ForeignPlan } from '#domain/merge/plan-foreign.ts';
import { UnionPlan } from '#domain/merge/plan-union.ts';
import { success, type Result } from '#domain/result.ts';
import { blobReader } from '#interchange/blob-reader.ts';
import type { ProjectLog, Stamp } from '#interchange/project-log.ts';
import { areCopies, incoming, type NotOfReview } from './incoming.ts';

export interface MergeSummary {
  /** Two copies of one project, whose histories are united; else what is missing is added. */
  readonly kind: 'union' | 'addition';
  readonly plan: MergePlan;
}

export interface MergedProject {
  readonly log: ProjectLog;
  readonly summary: MergeSummary;
}

/** Texts are never chosen between: theirs is added beside ours. */
function choicesOf({ conflicts }: MergePlan, prefer: MergeSide) {
  const chosen = conflicts.filter(({ field }) => field !== 'text');
  return new Map(chosen.map(({ key }) => [key, prefer]));
}

/** A change of a device of its own, made by the project's first coder. */
function stamped(draft: Draft, changes: readonly Change[], { newId, now }: Stamp): Change {
  const last = changes.reduce((top, { clock }) => (clock > top ? clock : top), '');
  const [coder] = seenRecords(fold(changes), 'coders');
  return {
    ...{ ...draft, id: newId<ChangeId>(), device: newId<DeviceId>(), sequence: 1 },
    clock: nextClock(last || undefined, now),
    coder: coder?.id ?? ('' as CoderId),
  };
}

function withChange(log: ProjectLog, draft: Draft | undefined, stamp: Stamp): ProjectLog {
  if (!draft) return log;
  return { ...log, changes: [...log.changes, stamped(draft, log.changes, stamp)] };
}

function unitedBlobs(a: ProjectLog, b: ProjectLog, isKept: (hash: BlobHash) => boolean) {
  const blobs = new Map([...b.blobs, ...a.blobs].map((blob) => [blob.hash, blob]));
  return [...blobs.values()].filter(({ hash }) => isKept(hash));
}

/**
 * One project of two: the union of their logs where they are copies of one, else the first with what it lacks of the second.
 * Where they differ `prefer` wins: `ours` is the first.
 */
export async function mergeProjectLogs(
  a: ProjectLog,
  given: ProjectLog,
  stamp: Stamp,
  prefer: MergeSide = 'ours',
): Promise<Result<MergedProject, MergeLogsProblem | NotOfReview>> {
  const may = incoming(a, given);
  if (!may.ok) return may;
  const b = may.value;
  if (!areCopies(a, b)) return success(await withAddition(a, b, stamp, prefer));
  const merged = mergeLogs(a.changes, b.changes, stamp.now);
  if (!merged.ok) return merged;
  const { changes, erasure } = merged.value;
  const plan = new UnionPlan(a.changes, b.changes, changes);
  const blobs = unitedBlobs(a, b, (hash) => !erasure.blobs.has(hash));
  const draft = plan.finish(choicesOf(plan, prefer), fold(changes));
  const log = withChange({ ...a, changes, blobs }, draft, stamp);
  return success({ log, summary: { kind: 'union', plan } });
}

async function withAddition(
  a: ProjectLog,
  b: ProjectLog,
  stamp: Stamp,
  prefer: MergeSide,
): Promise<MergedProject> {
  const kept = new Set(b.blobs.map(({ hash }) => hash));
  const places = {
    ours: await placesNow(a.changes, blobReader(a.blobs)),
    theirs: await placesNow(b.changes, blobReader(b.blobs)),
  };
  const plan = new ForeignPlan(a.changes, b.changes, { newId: stamp.newId, kept, places });
  const draft = plan.draft(choicesOf(plan, prefer));
  const named = new Set(draft?.blobs);
  const own = new Set(a.blobs.map(({ hash }) => hash));
  const blobs = unitedBlobs(a, b, (hash) => own.has(hash) || named.has(hash));
  const log = withChange({ ...a, blobs }, draft, stamp);
  return { log, summary: { kind: 'addition', plan } };
}
