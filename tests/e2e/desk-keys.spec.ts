import type { BrowserContext } from '@playwright/test';
import { projectCommands } from '#app/project-commands.ts';
import { shellCommands } from '#app/shell-commands.ts';
import { deskCommands } from '#features/desk/desk-commands.ts';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { applyRows } from './desk/apply-rows.ts';
import { codingRows } from './desk/coding-rows.ts';
import { DeskHand } from './desk/desk-hand.ts';
import { edgeRows } from './desk/edge-rows.ts';
import type { KeyRow, Words } from './desk/key-row.ts';
import { restRows } from './desk/rest-rows.ts';
import { shellRows } from './desk/shell-rows.ts';
import { walkRows } from './desk/walk-rows.ts';
import { databaseOf, readStored, recordsOfLog } from './storage/stored-project.ts';
import { AMERICAN, URDU } from './support/press-physical.ts';
import { openSmallStudy, SMALL_CODES } from './support/small-study.ts';
import { expect, test, watchedContext } from './support/test.ts';

const ROWS: readonly KeyRow[] = [
  ...applyRows,
  ...codingRows,
  ...walkRows,
  ...edgeRows,
  ...shellRows,
  ...restRows,
];

const HANDS = {
  en: {
    t: en,
    layout: AMERICAN,
    words: {
      code: 'Queues',
      typed: 'queu',
      otherCode: 'Word of mouth',
      otherTyped: 'mouth',
      fresh: 'Waiting rooms',
      note: 'Ask about this again.',
      weight: '70',
    },
  },
  ur: {
    t: ur,
    layout: URDU,
    words: {
      code: 'رسائی',
      typed: 'رسا',
      otherCode: 'دفتر',
      otherTyped: 'دفت',
      fresh: 'انتظار گاہ',
      note: 'اس پر پھر پوچھیں۔',
      weight: '۷۰',
    },
  },
} as const satisfies Record<string, { words: Words; t: typeof en; layout: object }>;

/** Puts the codes of the tree on the digits, in their order. */
async function pinCodes({ desk, page, t }: DeskHand): Promise<void> {
  for (const [at, code] of SMALL_CODES.entries()) {
    const digit = String(at + 1);
    await desk.code(code).click({ button: 'right' });
    await page.getByRole('menuitem', { name: t.desk.pin }).click();
    await page.getByRole('menuitemcheckbox', { name: digit, exact: true }).click();
    await expect(desk.code(code).locator('kbd')).toHaveText(digit);
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
}

test('every key that the desk ships with has a row', () => {
  const pressed = new Set(ROWS.flatMap(({ keys }) => keys));
  const everywhere = [...projectCommands, ...shellCommands];
  const without = [...deskCommands, ...everywhere].flatMap(({ id, keys = [] }) =>
    keys.filter((key) => !pressed.has(key)).map((key) => `${id}: ${key}`),
  );
  expect(without).toEqual([]);
});

for (const [tag, { t, layout, words }] of Object.entries(HANDS)) {
  test.describe(`keys of the desk in ${tag}`, () => {
    // They take turns at one desk, and each leaves it as it was.
    test.describe.configure({ mode: 'default' });

    let context: BrowserContext;
    let misdeeds: readonly string[];
    let hand: DeskHand;
    let before: unknown;

    const stored = async () => recordsOfLog(await readStored(hand.page, databaseOf(hand.page)));

    test.beforeAll(async ({ browser, baseURL }) => {
      ({ context, misdeeds } = await watchedContext(browser, baseURL));
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const bench = await openSmallStudy(await context.newPage(), tag as keyof typeof HANDS, t);
      hand = new DeskHand(bench, layout);
      await pinCodes(hand);
      await bench.shell.everythingSaved();
      before = await stored();
    });

    test.afterAll(async () => {
      await context.close();
      expect(misdeeds).toEqual([]);
    });

    for (const row of ROWS) {
      test(row.does, async () => {
        const { desk, bench } = hand;
        await row.from(hand, words);
        if (row.by) await row.by(hand, words);
        else await hand.press(...row.keys);
        await row.shows(hand, words);
        await bench.shell.everythingSaved();
        await takeBack(hand, row.steps, async () => expect(await stored()).toEqual(before));
        await desk.transcript.focus();
        await hand.press('Escape');
        await expect(desk.inspector).toContainText(t.desk.nothingSelected);
      });
    }
  });
}

/** Goes back so many steps, after which everything stored is to be as it was. */
async function takeBack(
  hand: DeskHand,
  steps: KeyRow['steps'],
  isAsBefore: () => Promise<void>,
): Promise<void> {
  const most = 4;
  await hand.desk.transcript.focus();
  for (let step = 0; step < (steps === 'some' ? most : steps); step += 1) {
    if (steps === 'some' && (await succeeds(isAsBefore))) return;
    await hand.press('Mod+KeyZ');
    await hand.bench.shell.everythingSaved();
  }
  await expect(isAsBefore).toPass({ timeout: 5_000 });
}

async function succeeds(check: () => Promise<void>): Promise<boolean> {
  return check().then(
    () => true,
    () => false,
  );
}
