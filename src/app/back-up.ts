import type { Messages } from '#i18n/messages.ts';
import { rememberBackup } from '#session/remember-backup.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Registry } from '#storage/registry.ts';
import { saveFile } from '#ui/files/save-file.ts';
import { notify } from '#ui/notices/notify.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { backupFileName } from './backup-file-name.ts';

/** Writes the whole project, edits that could not be stored included, into a file and remembers it as the last backup. */
export async function backUp(session: Session, registry: Registry, t: Messages): Promise<void> {
  const now = new Date();
  const { unsaved } = session;
  const worker = new TaskWorker();
  const exported = await worker.run('exportProject', {
    databaseName: session.db.name,
    exportedAt: now.toISOString(),
    unsaved,
  });
  worker.close();
  if (!exported.ok) {
    notify({ kind: 'error', text: t.saving.backupFailed });
    return;
  }
  const name = session.data.project?.name ?? '';
  saveFile(backupFileName(name, now), exported.value.file);
  if (unsaved.length > 0) return;
  await rememberBackup(session, registry, now.getTime(), exported.value.sequence);
  notify({ kind: 'success', text: t.saving.backedUp });
}
