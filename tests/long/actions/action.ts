import type { World } from '#tests/long/world.ts';

/** One thing a person does, decided on. */
export interface Deed {
  /** For the reader of a failure. */
  readonly says: string;
  /** By keys and mouse only. */
  readonly perform: () => Promise<void>;
  /** Notes in the model what that must have done. */
  readonly expect: () => void;
  /** Holds what else must be seen then, besides the codings over what is meant. */
  readonly look?: () => Promise<void>;
  /** A rest while it was done may have made several changes of one, all of this thing. */
  readonly mayRestIn?: string;
}

/** A way to do something at the desk; a line of the table in `every-action.ts`. */
export interface Action {
  readonly name: string;
  /** How often it is done beside the others. */
  readonly weight: number;
  /** Undefined when there is nothing to do it with now. */
  readonly plan: (world: World) => Promise<Deed | undefined> | Deed | undefined;
}
