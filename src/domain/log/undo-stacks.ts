import type { ChangeId } from '#domain/ids.ts';

export interface UndoEntry {
  readonly id: ChangeId;
  readonly undoes?: ChangeId | undefined;
}

/**
 * What undo and redo would take back next, kept by reading one coder's changes in order. A plain change can be undone and
 * ends what could be redone; a change that takes back the top of one stack moves on to the other.
 */
export class UndoStacks {
  readonly #undo: ChangeId[] = [];
  #redo: ChangeId[] = [];

  add(entry: UndoEntry): void {
    if (entry.undoes === undefined) {
      this.#undo.push(entry.id);
      this.#redo = [];
    } else if (this.#undo.at(-1) === entry.undoes) {
      this.#undo.pop();
      this.#redo.push(entry.id);
    } else if (this.#redo.at(-1) === entry.undoes) {
      this.#redo.pop();
      this.#undo.push(entry.id);
    }
  }

  get nextUndo(): ChangeId | undefined {
    return this.#undo.at(-1);
  }

  get nextRedo(): ChangeId | undefined {
    return this.#redo.at(-1);
  }
}
