import { isDeepStrictEqual } from 'node:util';
import type { BrowserContext, BrowserContextOptions } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { databaseOf, readStored, recordsOfLog } from '../storage/stored-project.ts';
import { AMERICAN, URDU } from '../support/press-physical.ts';
import { openSmallStudy } from '../support/small-study.ts';
import { expect, test, watchedContext } from '../support/test.ts';
import { DeskHand } from './desk-hand.ts';

/** Languages of the interface, with the keyboards that go with them. */
const HANDS = {
  en: { t: en, layout: AMERICAN },
  ur: { t: ur, layout: URDU },
} as const;

export const HAND_TAGS = ['en', 'ur'] as const;
export type HandTag = (typeof HAND_TAGS)[number];

/** How many steps back; `some` where a pause of the machine may have made two of one. */
export type Steps = number | 'some';
const SOME = 4;

interface Options extends BrowserContextOptions {
  /** Once the study is open, and before it is noted what is stored. */
  readonly prepare?: (hand: DeskHand) => Promise<void>;
}

export interface SharedDesk {
  readonly hand: DeskHand;
  /** Takes steps back, after which everything stored is as it was at first, and lets go of what is selected. */
  readonly leave: (steps: Steps) => Promise<void>;
}

/** One desk with the small study, at which the tests of a `describe` take turns; to be called in it. */
export function sharedDesk(tag: HandTag, { prepare, ...options }: Options = {}): SharedDesk {
  test.describe.configure({ mode: 'default' });
  const { t, layout } = HANDS[tag];
  let context: BrowserContext;
  let misdeeds: readonly string[];
  let hand: DeskHand;
  let before: unknown;
  const stored = async () => recordsOfLog(await readStored(hand.page, databaseOf(hand.page)));

  test.beforeAll(async ({ browser, baseURL }) => {
    ({ context, misdeeds } = await watchedContext(browser, baseURL, options));
    hand = new DeskHand(await openSmallStudy(await context.newPage(), tag, t), layout);
    await prepare?.(hand);
    await hand.bench.shell.everythingSaved();
    before = await stored();
  });

  test.afterAll(async () => {
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  return {
    get hand() {
      return hand;
    },
    leave: async (steps) => {
      await hand.bench.shell.everythingSaved();
      await takeBack(hand, steps, { stored, before });
      await hand.desk.transcript.focus();
      await hand.press('Escape');
      await expect(hand.desk.inspector).toContainText(t.desk.nothingSelected);
    },
  };
}

/** Goes back step by step until everything stored is as it was before. */
async function takeBack(
  hand: DeskHand,
  steps: Steps,
  { stored, before }: { readonly stored: () => Promise<unknown>; readonly before: unknown },
): Promise<void> {
  await hand.desk.transcript.focus();
  for (let step = 0; step < (steps === 'some' ? SOME : steps); step += 1) {
    const now = await stored();
    if (steps === 'some' && isDeepStrictEqual(now, before)) return;
    await hand.press('Mod+KeyZ');
    await expect.poll(stored).not.toEqual(now);
  }
  expect(await stored()).toEqual(before);
}
