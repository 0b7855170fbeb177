import { ProjectDatabase } from '#storage/database.ts';

/**
 * Opens a project's database for one piece of work and closes it again. Nothing is swept: the page that has the project
 * open may be staging an import.
 */
export async function withProject<Value>(
  databaseName: string,
  work: (db: ProjectDatabase) => Promise<Value>,
): Promise<Value> {
  const db = new ProjectDatabase(databaseName);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    return false;
  });
  try {
    await db.open();
    return await work(db);
  } finally {
    db.close();
  }
}
