import { ProjectDatabase } from '#storage/database.ts';

/**
 * Opens a project's database for one piece of work and closes it again. Nothing is swept: the page that has the project
 * open may be staging an import. What is `relaxed` may be lost when the machine fails.
 */
export async function withProject<Value>(
  databaseName: string,
  work: (db: ProjectDatabase) => Promise<Value>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<Value> {
  const db = new ProjectDatabase(databaseName, durability);
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
