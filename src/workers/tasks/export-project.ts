import { CodeTree } from '#analysis/code-tree.ts';
import { compareOrder } from '#domain/order.ts';
import { success, type Result } from '#domain/result.ts';
import { encryptFile } from '#interchange/hashiya/encryption.ts';
import type { Withheld } from '#interchange/hashiya/manifest.ts';
import { writeHashiya } from '#interchange/hashiya/write.ts';
import type { CoderId, ReviewId } from '#domain/ids.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { minimumAppOf } from '#storage/format.ts';
import { presentRows } from '#storage/present-rows.ts';
import { copyProject, readBlobs, type UnsavedEdit } from '#storage/project-copy.ts';
import { reviewOfCopy } from '#storage/review-copy.ts';
import type { Report } from '#workers/task.ts';
import { projectPart } from './project-part.ts';
import { reviewFilePart } from './review-file-part.ts';
import { codebookCopy } from './codebook-copy.ts';
import { ReadableCopies } from './readable-copies.ts';
import { withProject } from './with-project.ts';

export interface ExportProjectInput {
  readonly databaseName: string;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Oldest first. */
  readonly unsaved?: readonly UnsavedEdit[] | undefined;
  /** What to leave out; undefined for the whole project. */
  readonly withheld?: Withheld | undefined;
  /** Whose work stays out although the file is for them: whoever writes it does not see it. */
  readonly unseen?: readonly CoderId[] | undefined;
  /** Leaves out the copies that are to be read without Hashiya. */
  readonly isForHashiyaOnly?: boolean | undefined;
  /** The review that alone is to be in it, with what it is about as far as somebody sees it. */
  readonly review?: { readonly id: ReviewId; readonly viewer: CoderId } | undefined;
  /** Locks the file. */
  readonly passphrase?: string | undefined;
}

export interface ExportedProject {
  readonly file: Blob;
  /** This device's changes up to this sequence number are in the file. */
  readonly sequence: number;
}

/** Files beside log, blobs and texts. */
const OTHER_ENTRIES = 5;

async function writeProject(
  db: ProjectDatabase,
  { exportedAt, unsaved = [], withheld, unseen, isForHashiyaOnly, review }: ExportProjectInput,
  onShare: (share: number) => void,
): Promise<ExportedProject> {
  const [project] = await presentRows(db, 'project');
  if (!project) throw new RangeError('a project database without a project');
  const copy = await copyProject(db, unsaved, Date.parse(exportedAt));
  const reviewed = review && (await reviewFilePart(db, copy, review));
  const part = reviewed ?? (await projectPart(db, copy, withheld, unseen));
  const documents = (await presentRows(db, 'documents'))
    .filter(({ id }) => !isForHashiyaOnly && (reviewed?.documents.has(id) ?? true))
    .sort(compareOrder);
  const tree = new CodeTree(await presentRows(db, 'codes'));
  const copies = new ReadableCopies(db, documents, withheld, reviewed);
  const total = 1 + part.hashes.size + (withheld?.texts ? 0 : documents.length) + OTHER_ENTRIES;
  let done = 0;
  const file = await writeHashiya(
    {
      about: {
        minimumApp: await minimumAppOf(db),
        project: project.id,
        name: project.name,
        device: copy.writer,
        predecessors: [...copy.predecessors],
        exportedAt,
        withheld,
        review: review?.id ?? (await reviewOfCopy(db)),
      },
      changes: part.changes,
      blobs: readBlobs(db, part.hashes),
      texts: copies.texts(),
      codebook: codebookCopy(tree, project),
      codings: copies.codings(tree),
    },
    () => {
      done += 1;
      onShare(Math.min(1, done / total));
    },
  );
  return { file, sequence: copy.sequence };
}

/**
 * The project as one file, as it stands at this moment, whole or less what is withheld, locked or not; edits that could not
 * be stored are in its log.
 */
export function exportProject(
  input: ExportProjectInput,
  report: Report,
): Promise<Result<ExportedProject, never>> {
  const { passphrase } = input;
  const phases = passphrase === undefined ? 1 : 2;
  const tell = (phase: number) => (share: number) => {
    report({ done: (phase + share) / phases, total: 1 });
  };
  return withProject(input.databaseName, async (db) => {
    const written = await writeProject(db, input, tell(0));
    if (passphrase === undefined) return success(written);
    const onProgress = (done: number, total: number) => {
      tell(1)(done / total);
    };
    return success({ ...written, file: await encryptFile(written.file, passphrase, onProgress) });
  });
}
