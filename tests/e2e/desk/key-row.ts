import type { KeySpec } from '#session/key-spec.ts';
import type { DeskHand } from './desk-hand.ts';
import type { Steps } from './shared-desk.ts';

/** What is typed in the language of the interface, and the codes that are found by it. */
export interface Words {
  /** A code below none, what finds it, and one below it. */
  readonly code: string;
  readonly typed: string;
  readonly otherCode: string;
  readonly otherTyped: string;
  /** A name for a new code. */
  readonly fresh: string;
  readonly note: string;
  /** As the keys of the digits type it. */
  readonly weight: string;
}

/** A row of the key table: what somebody who knows it does, and sees. */
export interface KeyRow {
  readonly does: string;
  readonly from: (hand: DeskHand, words: Words) => Promise<void>;
  readonly keys: readonly KeySpec[];
  /** In place of pressing the keys one after the other. */
  readonly by?: (hand: DeskHand, words: Words) => Promise<void>;
  readonly shows: (hand: DeskHand, words: Words) => Promise<void>;
  /** To where everything stored was before. */
  readonly steps: Steps;
}
