import { v7 } from 'uuid';

/** A new time-ordered id (UUIDv7). */
export function newId<Id extends string>(): Id {
  return v7() as Id;
}
