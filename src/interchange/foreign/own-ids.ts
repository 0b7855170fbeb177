import { withoutTime } from '#domain/time-of-id.ts';
import type { Stamp } from '#interchange/project-log.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** The ids that things of another tool get here, by kind and key. */
export class OwnIds {
  readonly #stamp: Stamp;
  readonly #ids = new Map<string, Map<string, string>>();

  constructor(stamp: Stamp) {
    this.#stamp = stamp;
  }

  /** A new id, which does not pass off the day of opening as its day; the key itself where it is a UUID, so that the same thing in another copy of the project is the same here. */
  make<Id extends string>(kind: string, key: string): Id {
    const id = UUID.test(key) ? (key.toLowerCase() as Id) : withoutTime(this.#stamp.newId<Id>());
    const ids = this.#ids.get(kind) ?? new Map<string, string>();
    this.#ids.set(kind, ids.set(key, id));
    return id;
  }

  /** Throws where nothing of that kind has the key: readers hold that to be true. */
  of<Id extends string>(kind: string, key: string): Id {
    const id = this.#ids.get(kind)?.get(key);
    if (id === undefined) throw new RangeError(`no ${kind} has the key ${key}`);
    return id as Id;
  }
}
