import Dexie, { type EntityTable } from 'dexie';
import type { ProjectId } from '#domain/ids.ts';
import { databaseName } from './database.ts';
import { unlessInUse } from './in-use.ts';

/** A project this browser holds. The local id names its database: two copies of one project can lie side by side. */
export interface ProjectEntry {
  readonly id: string;
  readonly project: ProjectId;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly backupAt?: number | undefined;
}

class RegistryDatabase extends Dexie {
  declare readonly projects: EntityTable<ProjectEntry, 'id'>;
  constructor() {
    super('hashiya', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ projects: 'id' });
  }
}

const SENTINEL = 'hashiya.projects';

/**
 * The list of projects, and beside it, outside the database, the names that should be there: a browser that emptied its
 * databases is told from a first visit by them.
 */
export class Registry {
  readonly #db = new RegistryDatabase();
  readonly #memory: Pick<Storage, 'getItem' | 'setItem'>;

  constructor(memory: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#memory = memory;
  }

  async list(): Promise<ProjectEntry[]> {
    const entries = await this.#db.projects.toArray();
    return entries.sort((a, b) => b.openedAt - a.openedAt);
  }

  async get(id: string): Promise<ProjectEntry | undefined> {
    return this.#db.projects.get(id);
  }

  async put(entry: ProjectEntry): Promise<void> {
    await this.#db.projects.put(entry);
    await this.#remember();
  }

  async update(id: string, changes: Partial<Omit<ProjectEntry, 'id'>>): Promise<void> {
    await this.#db.projects.update(id, changes);
    await this.#remember();
  }

  async remove(id: string): Promise<void> {
    await Dexie.delete(databaseName(id));
    await this.#db.projects.delete(id);
    await this.#remember();
  }

  /** Names of projects that were here and are gone without anybody having removed them. */
  async lostNames(): Promise<string[]> {
    const present = new Set(await this.#db.projects.toCollection().primaryKeys());
    return this.#remembered()
      .filter((entry) => !present.has(entry.id))
      .map((entry) => entry.name);
  }

  /** Stops telling about lost projects. */
  async forgetLost(): Promise<void> {
    await this.#remember();
  }

  /**
   * Removes databases of projects that were never finished: a creation or opening that was broken off, and is not still
   * going on in another page.
   */
  async sweep(): Promise<void> {
    const kept = new Set((await this.#db.projects.toCollection().primaryKeys()).map(databaseName));
    const names = await Dexie.getDatabaseNames();
    for (const name of names) {
      const isUnfinished = name.startsWith(databaseName('')) && !kept.has(name);
      if (isUnfinished) await unlessInUse(name, () => Dexie.delete(name));
    }
  }

  close(): void {
    this.#db.close();
  }

  #remembered(): { id: string; name: string }[] {
    try {
      const parsed: unknown = JSON.parse(this.#memory.getItem(SENTINEL) ?? '[]');
      return Array.isArray(parsed) ? (parsed as { id: string; name: string }[]) : [];
    } catch {
      return [];
    }
  }

  async #remember(): Promise<void> {
    const entries = await this.#db.projects.toArray();
    this.#memory.setItem(SENTINEL, JSON.stringify(entries.map(({ id, name }) => ({ id, name }))));
  }
}
