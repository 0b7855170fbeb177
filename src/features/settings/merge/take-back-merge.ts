import type { Messages } from '#i18n/messages.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { describeMergeProblem } from './describe-merge-problem.ts';

/** Takes a merge out again, if nothing was built on it, and says what came of it. */
export async function takeBackMerge(
  session: Session,
  { merge, file }: { readonly merge: string; readonly file: string },
  t: Messages,
): Promise<void> {
  const worker = new TaskWorker();
  const input = { databaseName: session.db.name, merge };
  const done = await session.rewriteLog(() => worker.run('takeBackMerge', input));
  worker.close();
  if (done.ok) notify({ kind: 'success', text: t.merge.takenBack, name: 'merge' });
  else {
    const text = describeMergeProblem(file, done.problem, t);
    notify({ kind: 'error', text, name: 'merge' });
  }
}
