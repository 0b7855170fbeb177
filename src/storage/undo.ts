import Dexie from 'dexie';
import { inverse } from '#domain/log/inverse.ts';
import { UndoStacks } from '#domain/log/undo-stacks.ts';
import type { ChangeId, CoderId, DeviceId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import { commit, type Committed } from './commit.ts';
import type { ProjectDatabase } from './database.ts';
import type { WriteProblem } from './write-problem.ts';

interface Reached {
  readonly device: DeviceId;
  sequence: number;
}

const NONE: ReadonlySet<ChangeId> = new Set();

/**
 * What one coder can undo and redo on this device and on those its copy was restored from. Reads only keys of the log,
 * and only those that came since the last look, so that a long history costs little.
 */
export class History {
  readonly #db: ProjectDatabase;
  readonly #coder: CoderId;
  #stacks = new UndoStacks();
  #reached: Reached[] | undefined;
  #device: DeviceId | undefined;

  constructor(db: ProjectDatabase, coder: CoderId) {
    this.#db = db;
    this.#coder = coder;
  }

  async next(direction: 'undo' | 'redo'): Promise<ChangeId | undefined> {
    await this.#catchUp();
    const id = this.#top(direction);
    if (id === undefined || (await this.#db.log.where({ id }).count()) > 0) return id;
    // A merge was taken back, and with it what was on top: what is left is read anew.
    this.#stacks = new UndoStacks();
    this.#reached = undefined;
    await this.#catchUp();
    return this.#top(direction);
  }

  #top(direction: 'undo' | 'redo'): ChangeId | undefined {
    return direction === 'undo' ? this.#stacks.nextUndo : this.#stacks.nextRedo;
  }

  /** Takes back the next change that did anything which was not erased; undefined when there is none. */
  async step(
    direction: 'undo' | 'redo',
    now: number,
  ): Promise<Result<Committed, WriteProblem> | undefined> {
    for (;;) {
      const id = await this.next(direction);
      const change = id && (await this.#db.log.get(id));
      if (!change) return undefined;
      const options = { coder: this.#coder, undoes: change.id, now };
      const written = await commit(this.#db, inverse(change), options);
      const isNothing = change.records.length === 0 && (change.columns ?? []).length === 0;
      if (!written.ok || !isNothing) return written;
    }
  }

  /** Changes of this copy's predecessors that a merge brought: their devices worked on after the copy was made. */
  async #merged(): Promise<ReadonlySet<ChangeId>> {
    const merges = await this.#db.merges.toArray();
    return new Set(merges.flatMap(({ changes }) => changes));
  }

  async #catchUp(): Promise<void> {
    if (!this.#reached) {
      const device = await this.#db.device();
      this.#device = device.id;
      this.#reached = [...device.predecessors, device.id].map((id) => ({
        device: id,
        sequence: 0,
      }));
    }
    for (const reached of this.#reached) await this.#read(reached);
  }

  /** Ids come in one answer, keys one by one: only those of undos are read as keys, for what they undo. */
  async #read(reached: Reached): Promise<void> {
    const { log, merges } = this.#db;
    await this.#db.transaction('r', log, merges, async () => {
      const { device, sequence } = reached;
      const own = await this.#after(
        '[device+coder+sequence]',
        [device, this.#coder],
        sequence,
      ).primaryKeys();
      const lastId = own.at(-1);
      const last = lastId && (await log.get(lastId));
      if (!last) return;
      const undos = this.#after('[device+sequence+undoes]', [device], sequence);
      const ids = await undos.primaryKeys();
      const keys = (await undos.keys()) as unknown as [DeviceId, number, ChangeId][];
      const undoesById = new Map(ids.map((id, index) => [id, keys[index]?.[2]]));
      const merged = device === this.#device ? NONE : await this.#merged();
      for (const id of own)
        if (!merged.has(id)) this.#stacks.add({ id, undoes: undoesById.get(id) });
      reached.sequence = last.sequence;
    });
  }

  #after(index: string, prefix: readonly string[], sequence: number) {
    return this.#db.log.where(index).between([...prefix, sequence + 1], [...prefix, Dexie.maxKey]);
  }
}
