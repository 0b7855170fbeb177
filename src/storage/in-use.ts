/** Undefined outside of browsers: there nobody else has the database. */
function locks(): LockManager | undefined {
  return (globalThis.navigator as Navigator | undefined)?.locks;
}

/** Says to all pages and workers of this browser that a database is being worked with, until the returned function is called. */
export async function markInUse(database: string): Promise<() => void> {
  const manager = locks();
  if (!manager) return () => undefined;
  return new Promise((resolve, reject) => {
    const held = manager.request(
      database,
      { mode: 'shared' },
      () =>
        new Promise<void>((release) => {
          resolve(release);
        }),
    );
    held.catch(reject);
  });
}

/** Does something to a database unless anybody is working with it. */
export async function unlessInUse(database: string, work: () => Promise<unknown>): Promise<void> {
  const manager = locks();
  if (manager) {
    await manager.request(database, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  } else await work();
}
