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

/** What is remembered of a project outside the databases. */
type Remembered = Pick<ProjectEntry, 'id' | 'project' | 'name'>;

/**
 * The list of projects, and beside it, outside the database, the names that should be there: a browser that emptied its
 * databases is told from a first visit by them. A name that is lost stays there until somebody dismissed it or the project
 * is back.
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

  /** Lists all of them, or none. */
  async put(...entries: ProjectEntry[]): Promise<void> {
    const { projects } = this.#db;
    await this.#db.transaction('rw', projects, () => projects.bulkPut(entries));
    await this.#remember();
  }

  async update(id: string, changes: Partial<Omit<ProjectEntry, 'id'>>): Promise<void> {
    await this.#db.projects.update(id, changes);
    await this.#remember();
  }

  async remove(id: string): Promise<void> {
    await Dexie.delete(databaseName(id));
    await this.#db.projects.delete(id);
    await this.#remember((lost) => lost.id !== id);
  }

  /** Names of projects that were here and are gone without anybody having removed them. */
  async lostNames(): Promise<string[]> {
    return this.#lostOf(await this.#db.projects.toArray()).map((entry) => entry.name);
  }

  /** Stops telling about lost projects. */
  async forgetLost(): Promise<void> {
    await this.#remember(() => false);
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

  #remembered(): Remembered[] {
    try {
      const parsed: unknown = JSON.parse(this.#memory.getItem(SENTINEL) ?? '[]');
      return Array.isArray(parsed) ? (parsed as Remembered[]) : [];
    } catch {
      return [];
    }
  }

  /** What is remembered and neither there nor come back as a copy of the same project. */
  #lostOf(present: readonly ProjectEntry[]): Remembered[] {
    const ids = new Set(present.map((entry) => entry.id));
    const projects = new Set(present.map((entry) => entry.project));
    return this.#remembered().filter(({ id, project }) => !ids.has(id) && !projects.has(project));
  }

  async #remember(keepsLost: (lost: Remembered) => boolean = () => true): Promise<void> {
    const present = await this.#db.projects.toArray();
    const names = [...present, ...this.#lostOf(present).filter(keepsLost)];
    try {
      this.#memory.setItem(
        SENTINEL,
        JSON.stringify(names.map(({ id, project, name }) => ({ id, project, name }))),
      );
    } catch {
      // The list itself is stored; a browser without room for the names cannot tell of a loss.
    }
  }
}
