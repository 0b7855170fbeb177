import { APP_FORMAT } from './app-format.ts';
import type { ProjectDatabase } from './database.ts';
import { Refusal } from './write-problem.ts';

/** Lowest data format that an app must understand to write into the project. */
export async function minimumAppOf(db: ProjectDatabase): Promise<number> {
  const format = await db.meta.get('format');
  return format?.key === 'format' ? format.minimumApp : APP_FORMAT;
}

/** Whether a newer app has changed the project: this one then only reads it. */
export async function isOfNewerApp(db: ProjectDatabase): Promise<boolean> {
  return (await minimumAppOf(db)) > APP_FORMAT;
}

/** Throws a `Refusal` in a project that a newer app has changed. To be asked in the transaction that writes. */
export async function refuseOfNewerApp(db: ProjectDatabase): Promise<void> {
  if (await isOfNewerApp(db)) throw new Refusal({ type: 'newer-app' });
}
