import type { CodeId } from '#domain/ids.ts';

type Apply = (code: CodeId) => void;

/** How the open screen codes what is selected on it, for who finds a code elsewhere. */
export class CodeEntrance {
  #offered: (() => Apply | undefined) | undefined;

  /** To be said by a screen as long as it is open; returns how to take it back. Undefined is nothing selected. */
  offer(offered: () => Apply | undefined): () => void {
    this.#offered = offered;
    return () => {
      if (this.#offered === offered) this.#offered = undefined;
    };
  }

  get apply(): Apply | undefined {
    return this.#offered?.();
  }
}
