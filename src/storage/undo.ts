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

/**
 * What one coder can undo and redo on this device and on those its copy was restored from. Reads only index keys of the
 * log, and only those that came since the last look, so that a long history costs nothing.
 */
export class History {
  readonly #db: ProjectDatabase;
  readonly #coder: CoderId;
  #stacks = new UndoStacks();
  #reached: Reached[] | undefined;

  constructor(db: ProjectDatabase, coder: CoderId) {
    this.#db = db;
    this.#coder = coder;
  }

  async next(direction: 'undo' | 'redo'): Promise<ChangeId | undefined> {
    await this.#catchUp();
    return direction === 'undo' ? this.#stacks.nextUndo : this.#stacks.nextRedo;
  }

  /** Takes back the next change; undefined when there is none. */
  async step(
    direction: 'undo' | 'redo',
    now: number,
  ): Promise<Result<Committed, WriteProblem> | undefined> {
    const id = await this.next(direction);
    const change = id === undefined ? undefined : await this.#db.log.get(id);
    if (!change) return undefined;
    const options = { coder: this.#coder, undoes: change.id, now };
    return commit(this.#db, inverse(change), options);
  }

  async #catchUp(): Promise<void> {
    if (!this.#reached) {
      const device = await this.#db.device();
      this.#reached = [...device.predecessors, device.id].map((id) => ({
        device: id,
        sequence: 0,
      }));
    }
    for (const reached of this.#reached) await this.#read(reached);
  }

  async #read(reached: Reached): Promise<void> {
    const { device } = reached;
    const own = await this.#keys(
      '[device+coder+sequence+id]',
      [device, this.#coder],
      reached.sequence,
    );
    const undoing = await this.#keys('[device+sequence+undoes]', [device], reached.sequence);
    const undoesBySequence = new Map(undoing.map((key) => [key[1] as number, key[2] as ChangeId]));
    for (const key of own) {
      const sequence = key[2] as number;
      this.#stacks.add({ id: key[3] as ChangeId, undoes: undoesBySequence.get(sequence) });
      reached.sequence = Math.max(reached.sequence, sequence);
    }
  }

  async #keys(index: string, prefix: readonly string[], after: number): Promise<unknown[][]> {
    const keys = await this.#db.log
      .where(index)
      .between([...prefix, after + 1], [...prefix, Dexie.maxKey])
      .keys();
    return keys as unknown as unknown[][];
  }
}
