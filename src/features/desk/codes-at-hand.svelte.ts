import type { CodeId } from '#domain/ids.ts';
import type { Session } from '#session/session.svelte.ts';

const RECENT_LIMIT = 9;

interface Kept {
  readonly active?: CodeId | undefined;
  readonly recent: readonly CodeId[];
}

function read(key: string): Kept {
  try {
    const { active, recent } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>;
    return { active, recent: Array.isArray(recent) ? recent.slice(0, RECENT_LIMIT) : [] };
  } catch {
    return { recent: [] };
  }
}

/**
 * The codes somebody is working with: the one that Q applies, and those used last. They are kept in this browser, for each
 * coder of a project their own: in a blind round they would tell what the other has coded.
 */
export class CodesAtHand {
  readonly #key: string;
  #kept = $state.raw<Kept>({ recent: [] });

  constructor({ localId, coderId }: Pick<Session, 'localId' | 'coderId'>) {
    this.#key = `hashiya.codes.${localId}.${coderId}`;
    this.#kept = read(this.#key);
  }

  get active(): CodeId | undefined {
    return this.#kept.active;
  }

  /** The last one first. */
  get recent(): readonly CodeId[] {
    return this.#kept.recent;
  }

  take(code: CodeId): void {
    this.#keep(code, code);
  }

  /** A code was used, and is not to be the active one. */
  note(code: CodeId): void {
    this.#keep(this.active, code);
  }

  #keep(active: CodeId | undefined, used: CodeId): void {
    const others = this.recent.filter((other) => other !== used);
    this.#kept = { active, recent: [used, ...others].slice(0, RECENT_LIMIT) };
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      // Storage is barred or full: they last as long as the page.
    }
  }
}
