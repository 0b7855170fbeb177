import type { ProjectDatabase } from './database.ts';
import { isOfNewerApp } from './format.ts';

/** After so many changes, or so many milliseconds, since the last backup a reminder is due. */
const REMIND_AFTER_CHANGES = 200;
const REMIND_AFTER_MILLISECONDS = 24 * 60 * 60 * 1000;

export interface BackupState {
  /** Milliseconds since 1970; undefined while there was none. */
  readonly at: number | undefined;
  /** Changes made on this device since. */
  readonly changes: number;
}

export async function readBackupState(db: ProjectDatabase): Promise<BackupState> {
  const device = await db.device();
  const backup = await db.meta.get('backup');
  if (backup?.key !== 'backup') return { at: undefined, changes: device.sequence };
  return { at: backup.at, changes: device.sequence - backup.sequence };
}

/**
 * Remembers that the whole project went into a file, with this device's changes up to `sequence`. Returns whether it did:
 * into a project that a newer app has changed nothing is written.
 */
export async function noteBackup(
  db: ProjectDatabase,
  at: number,
  sequence: number,
): Promise<boolean> {
  return db.transaction('rw', db.meta, async () => {
    if (await isOfNewerApp(db)) return false;
    await db.meta.put({ key: 'backup', at, sequence });
    return true;
  });
}

/** `since` is when the work began that no backup holds: the last backup, or the project's opening. */
export function isBackupDue(state: BackupState, since: number, now: number): boolean {
  if (state.changes === 0) return false;
  return (
    state.changes >= REMIND_AFTER_CHANGES || now - (state.at ?? since) >= REMIND_AFTER_MILLISECONDS
  );
}
