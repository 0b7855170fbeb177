import type { Review } from '#domain/review.ts';
import { datedFileName } from '#parts/export-menu/dated-file-name.ts';
import type { Session } from '#session/session.svelte.ts';
import { TaskWorker } from '#workers/task-worker.ts';

/** `Digital governance – Review 1 – Amina Khan 2019-04-03 140512.hashiya` */
export function reviewFileName(session: Session, { name, coder }: Review, now: Date): string {
  const reviewer = session.data.coders.find(({ id }) => id === coder)?.name ?? '';
  const project = session.data.project?.name ?? '';
  return datedFileName(project, now, 'hashiya', [name, reviewer]);
}

/** A file that holds what is needed for a review, and can take nothing else; undefined where it could not be written. */
export async function writeReviewFile(
  session: Session,
  { id }: Review,
  running: {
    readonly now: Date;
    readonly signal: AbortSignal;
    readonly onprogress: (progress: { readonly done: number; readonly total: number }) => void;
  },
): Promise<Blob | undefined> {
  const worker = new TaskWorker();
  const { now, ...options } = running;
  const written = await worker.run(
    'exportProject',
    {
      databaseName: session.db.name,
      exportedAt: now.toISOString(),
      unsaved: session.unsaved,
      review: { id, viewer: session.coderId },
    },
    options,
  );
  worker.close();
  return written.ok ? written.value.file : undefined;
}
