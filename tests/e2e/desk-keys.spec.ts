import { projectCommands } from '#app/project-commands.ts';
import { shellCommands } from '#app/shell-commands.ts';
import { deskCommands } from '#features/desk/desk-commands.ts';
import { applyRows } from './desk/apply-rows.ts';
import { codingRows } from './desk/coding-rows.ts';
import type { DeskHand } from './desk/desk-hand.ts';
import { edgeRows } from './desk/edge-rows.ts';
import type { KeyRow, Words } from './desk/key-row.ts';
import { restRows } from './desk/rest-rows.ts';
import { HAND_TAGS, sharedDesk, type HandTag } from './desk/shared-desk.ts';
import { shellRows } from './desk/shell-rows.ts';
import { textRows } from './desk/text-rows.ts';
import { walkRows } from './desk/walk-rows.ts';
import { SMALL_CODES } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const ROWS: readonly KeyRow[] = [
  ...applyRows,
  ...codingRows,
  ...walkRows,
  ...edgeRows,
  ...shellRows,
  ...textRows,
  ...restRows,
];

const WORDS: Readonly<Record<HandTag, Words>> = {
  en: {
    code: 'Queues',
    typed: 'queu',
    otherCode: 'Word of mouth',
    otherTyped: 'mouth',
    fresh: 'Waiting rooms',
    note: 'Ask about this again.',
    weight: '70',
  },
  ur: {
    code: 'رسائی',
    typed: 'رسا',
    otherCode: 'دفتر',
    otherTyped: 'دفت',
    fresh: 'انتظار گاہ',
    note: 'اس پر پھر پوچھیں۔',
    weight: '۷۰',
  },
};

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

for (const tag of HAND_TAGS) {
  test.describe(`keys of the desk in ${tag}`, () => {
    const shared = sharedDesk(tag, {
      permissions: ['clipboard-read', 'clipboard-write'],
      prepare: pinCodes,
    });
    const words = WORDS[tag];
    for (const { does, from, keys, by, shows, steps } of ROWS) {
      test(does, async () => {
        const { hand } = shared;
        await from(hand, words);
        if (by) await by(hand, words);
        else await hand.press(...keys);
        await shows(hand, words);
        await shared.leave(steps);
      });
    }
  });
}
