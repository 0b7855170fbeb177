import { previewMerge, type MergePreview } from '#analysis/merge-preview.ts';
import type { Place } from '#domain/coding.ts';
import type { BlobHash, CoderId, ReviewId } from '#domain/ids.ts';
import { fold } from '#domain/log/fold.ts';
import { mergeLogs } from '#domain/log/merge-logs.ts';
import type { MergeSide } from '#domain/merge/merge-plan.ts';
import { placesNow } from '#domain/merge/places-now.ts';
import { ForeignPlan } from '#domain/merge/plan-foreign.ts';
import { UnionPlan } from '#domain/merge/plan-union.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignNames } from '#interchange/foreign/foreign-to-log.ts';
import { blobReader } from '#interchange/blob-reader.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { areCopies, incoming } from '#interchange/merge/incoming.ts';
import {
  readProjectFile,
  type FileBeside,
  type ProjectFileProblem,
} from '#interchange/project-file/read-project-file.ts';
import type { ProjectLog } from '#interchange/project-log.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { readBlob } from '#storage/blobs.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { mergeAddition, mergeCopy, type Merged } from '#storage/merge.ts';
import type { MergeProblem } from '#storage/merge-problem.ts';
import { newId } from '#storage/new-id.ts';
import { reviewOfCopy } from '#storage/review-copy.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

interface OtherProject {
  readonly databaseName: string;
  readonly name: string;
  readonly file: Blob;
  /** What lies in the same folder. */
  readonly beside?: readonly FileBeside[] | undefined;
  readonly names: ForeignNames;
  /** Which of several projects in the file; without it such a file is answered with their names: `which-project`. */
  readonly which?: number | undefined;
  readonly passphrase?: string | undefined;
  /** The review that it is taken in for: what was said in it comes in, and nothing else, whatever the file says of itself. */
  readonly review?: ReviewId | undefined;
}

export interface PlanMergeInput extends OtherProject {
  /** Who looks at the preview. */
  readonly viewer: CoderId;
}

export interface MergeProjectInput extends OtherProject {
  /** By keys of the preview's conflicts. */
  readonly choices: readonly (readonly [string, MergeSide])[];
  readonly coder: CoderId;
}

type Problem = ProjectFileProblem | MergeProblem;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

async function readOther(
  { name, file, beside, names, which, passphrase }: OtherProject,
  report: Report,
): Promise<Result<ProjectLog, ProjectFileProblem>> {
  const read = await readProjectFile(
    { name, content: file, beside },
    {
      appFormat: APP_FORMAT,
      stamp: { newId, now: Date.now() },
      ...{ names, passphrase, mayLackTexts: true, asksWhich: which === undefined },
      onProgress: (done, total) => {
        report({ done, total });
      },
    },
  );
  return read.ok ? success((await read.value.open(which ?? 0)).log) : read;
}

/** The own project as a log; its blobs stay where they are. */
async function ownLog(db: ProjectDatabase): Promise<ProjectLog> {
  const changes = await db.log.toArray();
  const [project] = await db.rows('project').toArray();
  if (!project) throw new RangeError('a project database without a project');
  const review = await reviewOfCopy(db);
  return { project: project.id, name: project.name, devices: [], changes, blobs: [], review };
}

/** Whether a project came with all its texts. */
function isWhole({ changes, blobs }: ProjectLog): boolean {
  const held = new Set<string>(blobs.map(({ hash }) => hash));
  return changes.every(({ blobs: named = [] }) => named.every((hash) => held.has(hash)));
}

async function planAddition(
  db: ProjectDatabase,
  own: ProjectLog,
  other: ProjectLog,
): Promise<ForeignPlan> {
  const kept = new Set(other.blobs.map(({ hash }) => hash));
  const places = {
    ours: await placesNow(own.changes, (hash) => readBlob(db, hash)),
    theirs: isWhole(other)
      ? await placesNow(other.changes, blobReader(other.blobs))
      : new Map<string, Place>(),
  };
  return new ForeignPlan(own.changes, other.changes, { newId, kept, places });
}

/** A part that came without texts is sound where the texts here make it so. */
async function isSoundUnion(db: ProjectDatabase, own: ProjectLog, other: ProjectLog) {
  if (isWhole(other)) return true;
  const merged = mergeLogs(own.changes, other.changes, Date.now());
  const blobs = [...(await db.blobs.toArray()), ...other.blobs];
  return merged.ok && faultyTable(merged.value.changes, blobs) === undefined;
}

async function planWith(
  db: ProjectDatabase,
  file: ProjectLog,
  { viewer, review }: PlanMergeInput,
): Promise<Result<MergePreview, Problem>> {
  const own = await ownLog(db);
  const may = incoming(own, file, { review, device: (await db.device()).id });
  if (!may.ok) return may;
  const other = may.value;
  const before = fold(own.changes);
  const given = new Map(other.blobs.map(({ hash, bytes }) => [hash, bytes]));
  const textOf = async (hash: BlobHash) => {
    const bytes = given.get(hash) ?? (await db.blobs.get(hash))?.bytes;
    return bytes && decoder.decode(bytes);
  };
  if (!areCopies(own, other)) {
    const plan = await planAddition(db, own, other);
    return success(await previewMerge({ kind: 'addition', plan, before, viewer }, textOf));
  }
  const merged = mergeLogs(own.changes, other.changes, Date.now());
  if (!merged.ok) return merged;
  if (!(await isSoundUnion(db, own, other))) return failure({ type: 'damaged', entry: 'log' });
  const plan = new UnionPlan(own.changes, other.changes, merged.value.changes);
  const kind = other.review === undefined ? 'union' : 'review';
  return success(await previewMerge({ kind, plan, before, viewer }, textOf));
}

/** Says what bringing in another project would do to this one; nothing is written. */
export async function planMerge(
  input: PlanMergeInput,
  report: Report,
): Promise<Result<MergePreview, Problem>> {
  const other = await readOther(input, report);
  if (!other.ok) return other;
  return withProject(input.databaseName, (db) => planWith(db, other.value, input));
}

async function mergeWith(
  db: ProjectDatabase,
  given: ProjectLog,
  { name: file, choices: chosen, coder, review }: MergeProjectInput,
): Promise<Result<Merged, Problem>> {
  const own = await ownLog(db);
  const may = incoming(own, given, { review, device: (await db.device()).id });
  if (!may.ok) return may;
  const other = may.value;
  const choices = new Map(chosen);
  const now = Date.now();
  if (!areCopies(own, other)) {
    const draft = (await planAddition(db, own, other)).draft(choices);
    return mergeAddition(db, draft, { blobs: other.blobs, file, coder, now });
  }
  if (!(await isSoundUnion(db, own, other))) return failure({ type: 'damaged', entry: 'log' });
  return mergeCopy(db, other, {
    ...{ file, coder, now },
    finish: (union) =>
      new UnionPlan(union.own, other.changes, union.changes).finish(choices, union.tables),
  });
}

/** Brings another project in, as it was chosen. */
export async function mergeProject(
  input: MergeProjectInput,
  report: Report,
): Promise<Result<Merged, Problem>> {
  const other = await readOther(input, report);
  if (!other.ok) return other;
  return withProject(input.databaseName, (db) => mergeWith(db, other.value, input));
}
