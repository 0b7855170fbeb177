import { v5 } from 'uuid';

/** Drawn once; with another one all derived ids would be others. */
const NAMESPACE = '6f0c1d5e-52a4-4f0b-9b36-0d7c8e1a94b2';

/** An id that is the same wherever it is made of the same names (UUIDv5); it tells no time. */
export function derivedId<Id extends string>(...names: readonly string[]): Id {
  return v5(names.join(' '), NAMESPACE) as Id;
}
