import type { CodeId } from '#domain/ids.ts';

const RECENT_LIMIT = 9;

/** The codes somebody is working with: the one that Q applies, and those used last; they outlast the open document. */
export class CodesAtHand {
  #active = $state.raw<CodeId>();
  #recent = $state.raw<readonly CodeId[]>([]);

  get active(): CodeId | undefined {
    return this.#active;
  }

  /** The last one first. */
  get recent(): readonly CodeId[] {
    return this.#recent;
  }

  take(code: CodeId): void {
    this.#active = code;
    this.note(code);
  }

  /** A code was used, and is not to be the active one. */
  note(code: CodeId): void {
    this.#recent = [code, ...this.#recent.filter((other) => other !== code)].slice(0, RECENT_LIMIT);
  }
}
