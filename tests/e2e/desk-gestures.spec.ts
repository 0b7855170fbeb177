import type { Locator } from '@playwright/test';
import type { DeskHand } from './desk/desk-hand.ts';
import { expectSaid } from './desk/expect-said.ts';
import { HAND_TAGS, sharedDesk } from './desk/shared-desk.ts';
import { EdgeHandles } from './pages/edge-handles.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';

/** Milliseconds within which Chromium takes two clicks for one. */
const DOUBLE_CLICK = 500;

const WAITS = 'waits for the office';
const NEIGHBOURS =
  'My neighbours look at it from a distance. When one case is settled they come with their own. Nobody waits for the office any more.';
const REPORTED =
  'میں نے پورٹل پر شکایت درج کی۔ دو ہفتے تک کوئی جواب نہیں آیا۔ پھر میں خود دفتر گئی۔';
const SENTENCE = 'Nobody waits for the office any more.';
const DISTANCE = 'look at it from a distance';
const CLOSES = 'closes a complaint';
const UNREAD = 'the officer closes a complaint unread';

/** Presses the second button on some words of the text, and gives the menu. */
async function askOn({ desk, page }: DeskHand, words: string): Promise<Locator> {
  const { middle } = await placeOfPhrase(desk.transcript, words);
  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  return menu;
}

/** A line of a menu; its keys stand behind its name. */
function item(menu: Locator, text: string): Locator {
  return menu.getByRole('menuitem').filter({ has: menu.page().getByText(text, { exact: true }) });
}

/** Drags with the button held from one place to another, in steps as a hand does. */
async function drag({ page }: DeskHand, from: Locator | Point, to: Locator): Promise<void> {
  const start = 'x' in from ? from : await middleOf(from);
  const end = await middleOf(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.move(end.x + 1, end.y);
  await page.mouse.up();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox();
  if (!box) throw new Error('it is not there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The document that is not open, in the list at the side. */
function documentLink({ page, t }: DeskHand): Locator {
  const list = page.getByRole('navigation', { name: t.desk.documents });
  return list.getByRole('link').filter({ hasText: 'Telephone call' });
}

/** The names of codings beside the text. */
function marginName({ desk }: DeskHand, code: string): Locator {
  return desk.transcript.locator(`.names span[data-shown="${code}"]`);
}

for (const tag of HAND_TAGS) {
  test.describe(`mouse at the desk in ${tag}`, () => {
    const shared = sharedDesk(tag, { viewport: { width: 1760, height: 900 } });

    test('a code dragged onto the text codes the sentence there', async () => {
      const { hand } = shared;
      await hand.desk.dragCodeTo('Hope', WAITS);
      await expectSaid(hand, 'applied', 'Hope', SENTENCE);
      await hand.desk.expectCodings('Hope', 4);
      await shared.leave(1);
    });

    test('a code dragged onto the selection codes the selection', async () => {
      const { hand } = shared;
      await hand.desk.selectWithMouse(WAITS);
      await hand.desk.dragCodeTo('Hope', 'for the');
      await expectSaid(hand, 'applied', 'Hope', WAITS);
      await shared.leave(1);
    });

    test('the selection dragged onto a code is coded with it', async () => {
      const { hand } = shared;
      await hand.desk.selectWithMouse('میں خود دفتر');
      const { middle } = await placeOfPhrase(hand.desk.transcript, 'میں خود دفتر');
      await drag(hand, middle, hand.desk.code('رسائی'));
      await expectSaid(hand, 'applied', 'رسائی', 'میں خود دفتر');
      await expect(hand.codesHere).toHaveText(['رسائی']);
      await shared.leave(1);
    });

    test('a click on a code codes the selection, without one it only makes it active', async () => {
      const { hand } = shared;
      await hand.activate('Queues');
      await hand.desk.expectCodings('Queues', 0);
      await hand.desk.selectWithMouse(WAITS);
      await hand.desk.code('Campaigns').click();
      await expectSaid(hand, 'applied', 'Campaigns', WAITS);
      await hand.desk.expectCodings('Campaigns', 2);
      // The text has the focus again: the next key acts on it.
      await hand.press('KeyU');
      await hand.desk.expectCodings('Campaigns', 1);
      await shared.leave(2);
    });

    test('a double click on a code codes the selection once', async () => {
      const { hand } = shared;
      await hand.desk.selectWithMouse(WAITS);
      await hand.desk.code('Campaigns').dblclick();
      await expectSaid(hand, 'applied', 'Campaigns', WAITS);
      await hand.desk.expectCodings('Campaigns', 2);
      // The text has the focus and the selection again.
      await hand.press('KeyU');
      await hand.desk.expectCodings('Campaigns', 1);
      await shared.leave(2);
    });

    test('a double click on a code shows its codings where nothing is selected', async () => {
      const { hand } = shared;
      const { retrieve, shell } = hand.bench;
      await hand.desk.code('Campaigns').dblclick();
      await expect(retrieve.passages).toHaveCount(1);
      await expect(retrieve.passages).toContainText('they come with their own');
      await shell.goTo('desk');
      await hand.desk.expectCodings('Campaigns', 1);
      await shared.leave(0);
    });

    test('the second button on a coding means the coding', async () => {
      const { hand } = shared;
      const { desk, t } = hand;
      const menu = await askOn(hand, 'from a');
      await expect(desk.pickedCoding).toContainText('Doubt');
      await hand.press('Escape');
      await expect(menu).toBeHidden();
      await expect(desk.pickedCoding).toContainText('Doubt');
      await item(await askOn(hand, 'from a'), t.desk.commands.remove).click();
      await expectSaid(hand, 'removed', 'Doubt', DISTANCE);
      await shared.leave(1);
    });

    test('a menu that was closed leaves the keys to the text', async () => {
      const { hand } = shared;
      await documentLink(hand).focus();
      const menu = await askOn(hand, 'from a');
      await hand.press('Escape');
      await expect(menu).toBeHidden();
      await hand.press('KeyU');
      await expectSaid(hand, 'removed', 'Doubt', DISTANCE);
      await shared.leave(1);
    });

    test('the second button on the selection leaves it selected and offers to code it', async () => {
      const { hand } = shared;
      const { desk, t, page } = hand;
      await hand.activate('Hope');
      await desk.selectWithMouse(WAITS);
      const menu = await askOn(hand, 'for the');
      await expect(desk.inspector).toContainText(t.desk.notCoded);
      for (const command of [t.desk.commands.remove, t.desk.commands.split])
        await expect(item(menu, command)).toHaveCount(0);
      await item(menu, t.desk.applyNamed('Hope')).click();
      await expectSaid(hand, 'applied', 'Hope', WAITS);
      await item(await askOn(hand, 'for the'), t.desk.commands.findAndApply).click();
      await expect(desk.picker.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('queues');
      await page.keyboard.press('Enter');
      await expectSaid(hand, 'applied', 'Queues', WAITS);
      await shared.leave(2);
    });

    test('the second button on a code offers what can be done with it', async () => {
      const { hand } = shared;
      const { desk, t, page } = hand;
      await desk.code('Queues').click({ button: 'right' });
      const menu = page.getByRole('menu');
      for (const text of [t.desk.retrieve, t.common.rename, t.desk.pin, t.desk.toCodebook])
        await expect(item(menu, text)).toBeEnabled();
      await expect(item(menu, t.desk.applyTo)).toBeDisabled();
      await hand.press('Escape');
      await desk.selectWithMouse(WAITS);
      await desk.code('Queues').click({ button: 'right' });
      await item(menu, t.desk.applyTo).click();
      await expectSaid(hand, 'applied', 'Queues', WAITS);
      await shared.leave(1);
    });

    test('the second button on a name beside the text means that coding', async () => {
      const { hand } = shared;
      await placeOfPhrase(hand.desk.transcript, 'with their own');
      await marginName(hand, 'Campaigns').click({ button: 'right' });
      await item(hand.page.getByRole('menu'), hand.t.desk.commands.remove).click();
      await expectSaid(hand, 'removed', 'Campaigns', 'they come with their own');
      await shared.leave(1);
    });

    test('the second button on a document opens it, or shows its codings', async () => {
      const { hand } = shared;
      const { page, t, bench } = hand;
      const menu = page.getByRole('menu');
      await documentLink(hand).click({ button: 'right' });
      await item(menu, t.desk.openDocument).click();
      await expect(page.getByRole('document', { name: 'Telephone call' })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('document', { name: 'Interview' })).toBeVisible();
      await documentLink(hand).click({ button: 'right' });
      await item(menu, t.desk.retrieveDocument).click();
      await expect(bench.retrieve.passages).toHaveCount(1);
      await expect(bench.retrieve.passages).toContainText('Nobody could tell me.');
      await page.goBack();
      await expect(page.getByRole('document', { name: 'Interview' })).toBeVisible();
      await shared.leave(0);
    });

    test('a code dragged onto another goes below it or is merged, as one says', async () => {
      const { hand } = shared;
      const { desk, t, page } = hand;
      const { dropped, putBelow, mergeInto } = t.parts.codeTree;
      const menu = page.getByRole('menu', { name: dropped('Queues') });
      await drag(hand, desk.code('Queues'), desk.code('Campaigns'));
      await item(menu, putBelow('Campaigns')).click();
      await expect(desk.code('Queues')).toHaveAttribute('aria-level', '3');
      await desk.transcript.focus();
      await hand.press('Mod+KeyZ');
      await expect(desk.code('Queues')).toHaveAttribute('aria-level', '1');

      await drag(hand, desk.code('Campaigns'), desk.code('Hope'));
      const other = page.getByRole('menu', { name: dropped('Campaigns') });
      await item(other, mergeInto('Hope')).click();
      const asked = page.getByRole('alertdialog', {
        name: t.parts.mergeCodes.title(['Campaigns'], 'Hope'),
      });
      await asked.getByRole('button', { name: t.parts.mergeCodes.action }).click();
      await expect(desk.code('Campaigns')).toHaveCount(0);
      await desk.expectCodings('Hope', 4);
      await shared.leave(1);
    });

    test('the edges of a coding are dragged, and undone as one step', async () => {
      const { hand } = shared;
      const handles = new EdgeHandles(hand.desk);
      for (const [code, coded, edge, longer] of [
        ['Doubt', DISTANCE, 'end', `${DISTANCE}. When one`],
        ['Doubt', 'کوئی جواب نہیں آیا', 'start', 'ہفتے تک کوئی جواب نہیں آیا'],
      ] as const) {
        await hand.pick(code, coded);
        await handles.expectAround(coded);
        await handles.drag(edge, longer);
        await expectSaid(hand, 'moved', code, longer);
        await handles.expectAround(longer);
      }
      await shared.leave(2);
    });

    test('a click on the name of the speaker selects the turn', async () => {
      const { hand } = shared;
      const box = await hand.desk.turn('Some of them do').boundingBox();
      if (!box) throw new Error('the turn is not there');
      const beside = 50;
      const x = tag === 'en' ? box.x - beside : box.x + box.width + beside;
      await hand.page.mouse.click(x, box.y + 24);
      await expect.poll(() => hand.desk.selectedText()).toMatch(/^Some of them do\. .*nothing\.$/u);
      await shared.leave(0);
    });

    test('what is pointed at beside the text stands out in it, and a click picks it', async () => {
      const { hand } = shared;
      const { desk, page } = hand;
      const name = marginName(hand, 'Campaigns');
      await placeOfPhrase(desk.transcript, 'with their own');
      await name.hover();
      await expect(name).toHaveClass(/hovered/u);
      await expect(desk.transcript.locator('path.hovered:not([d=""])').first()).toBeVisible();
      await page.mouse.move(5, 5);
      await expect(name).not.toHaveClass(/hovered/u);
      await name.click();
      await expectSaid(hand, 'picked', 'Campaigns', 'they come with their own');
      await shared.leave(0);
    });

    test('clicks go from one to the next of the codings that lie over each other', async () => {
      const { hand } = shared;
      const { middle } = await placeOfPhrase(hand.desk.transcript, CLOSES);
      for (const [code, text] of [
        ['Hope', CLOSES],
        ['Doubt', UNREAD],
        ['Hope', CLOSES],
      ] as const) {
        await hand.page.mouse.click(middle.x, middle.y, { delay: 20 });
        await expectSaid(hand, 'picked', code, text);
        // Two in quick succession would be a double click, which selects a word.
        await hand.page.waitForTimeout(DOUBLE_CLICK);
      }
      const beside = await placeOfPhrase(hand.desk.transcript, 'Some of them');
      await hand.page.mouse.click(beside.middle.x, beside.middle.y);
      await expect(hand.desk.inspector).toContainText(hand.t.desk.nothingSelected);
      await shared.leave(0);
    });

    // The first click picks the coding, whose handle then lies under the pointer.
    for (const [times, clickCount, english, urdu] of [
      ['twice', 2, 'look', 'کوئی'],
      ['three times', 3, NEIGHBOURS, REPORTED],
    ] as const)
      test(`clicked ${times} where a coding begins, the text is selected all the same`, async () => {
        const { hand } = shared;
        for (const [coded, inward, text] of [
          [DISTANCE, 2, english],
          ['کوئی جواب نہیں آیا', -2, urdu],
        ] as const) {
          const { from } = await placeOfPhrase(hand.desk.transcript, coded);
          const press = { clickCount, delay: 30 };
          await hand.page.mouse.click(from.x + inward, from.y, press);
          await expect.poll(() => hand.desk.selectedText()).toBe(text);
          await expect(new EdgeHandles(hand.desk).all).toHaveCount(0);
        }
        await shared.leave(0);
      });

    test('a double click selects a word, though it is coded', async () => {
      const { hand } = shared;
      const { middle } = await placeOfPhrase(hand.desk.transcript, 'complaint');
      await hand.page.mouse.dblclick(middle.x, middle.y);
      await expect.poll(() => hand.desk.selectedText()).toBe('complaint');
      await expect(hand.codesHere).toHaveText(['Doubt', 'Hope']);
      await shared.leave(0);
    });
  });
}
