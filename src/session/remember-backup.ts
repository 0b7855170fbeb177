import { noteBackup } from '#storage/backup-state.ts';
import type { Registry } from '#storage/registry.ts';
import type { Session } from './session.svelte.ts';

/** Remembers that the whole project went into a file, with this device's changes up to `sequence`. */
export async function rememberBackup(
  session: Session,
  registry: Registry,
  at: number,
  sequence: number,
): Promise<void> {
  await noteBackup(session.db, at, sequence);
  await registry.update(session.localId, { backupAt: at });
}
