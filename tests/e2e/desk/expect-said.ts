import { expect } from '../support/test.ts';
import type { DeskHand } from './desk-hand.ts';

type Event = 'applied' | 'removed' | 'picked' | 'moved';

/** Holds that a screen reader was told what happened to a coding. */
export async function expectSaid(
  { desk, t }: DeskHand,
  what: Event,
  code: string,
  text: string,
): Promise<void> {
  await expect(desk.said(t.desk.events[what](code, t.desk.passage(text)))).toHaveCount(1);
}
