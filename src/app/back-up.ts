import type { Messages } from '#i18n/messages.ts';
import type { Session } from '#session/session.svelte.ts';
import { noteBackup } from '#storage/backup-state.ts';
import type { Registry } from '#storage/registry.ts';
import { saveFile } from '#ui/files/save-file.ts';
import { notify } from '#ui/notices/notify.ts';
import { TaskWorker } from '#workers/task-worker.ts';

/** What no file system takes in a name, and what would hide or split it. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** `Digital governance 2019-04-03 1405.hashiya` */
function fileNameOf(name: string, now: Date): string {
  const [day = '', time = ''] = now.toISOString().split('T');
  const clean = name.replace(UNFIT, ' ').trim() || 'hashiya';
  return `${clean} ${day} ${time.slice(0, 5).replace(':', '')}.hashiya`;
}

/** Writes the whole project, edits that could not be stored included, into a file and remembers it as the last backup. */
export async function backUp(session: Session, registry: Registry, t: Messages): Promise<void> {
  const now = new Date();
  const worker = new TaskWorker();
  const exported = await worker.run('exportProject', {
    databaseName: session.db.name,
    exportedAt: now.toISOString(),
    unsaved: { drafts: session.unsaved, coder: session.coderId },
  });
  worker.close();
  if (!exported.ok) {
    notify({ kind: 'error', text: t.saving.backupFailed });
    return;
  }
  const name = session.data.project?.name ?? '';
  saveFile(fileNameOf(name, now), exported.value.file);
  if (session.unsaved.length > 0) return;
  await noteBackup(session.db, now.getTime(), exported.value.sequence);
  await registry.update(session.localId, { backupAt: now.getTime() });
  notify({ kind: 'success', text: t.saving.backedUp });
}
