import type { DeskHand } from './desk/desk-hand.ts';
import { expectSaid } from './desk/expect-said.ts';
import { sharedDesk } from './desk/shared-desk.ts';
import { EdgeHandles } from './pages/edge-handles.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';

const DISTANCE = 'look at it from a distance';

interface Point {
  readonly x: number;
  readonly y: number;
}

test.describe('a finger at the desk', () => {
  const shared = sharedDesk('en', {
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    isMobile: true,
  });

  async function tap({ desk, page }: DeskHand, words: string): Promise<void> {
    const { middle } = await placeOfPhrase(desk.transcript, words);
    await page.touchscreen.tap(middle.x, middle.y);
  }

  type Finger = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    ...touchPoints: Point[]
  ) => Promise<void>;

  /** One finger on the screen, moved or lifted. */
  async function fingerAt({ page }: DeskHand): Promise<Finger> {
    const devTools = await page.context().newCDPSession(page);
    return async (type, ...touchPoints) => {
      await devTools.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
  }

  test('a tap picks the coding under it', async () => {
    const { hand } = shared;
    await tap(hand, 'from a');
    await expectSaid(hand, 'picked', 'Doubt', DISTANCE);
    await expect(new EdgeHandles(hand.desk).all).toHaveCount(2);
    await shared.leave(0);
  });

  test('a long press opens no menu over what the browser selects', async () => {
    const { hand } = shared;
    const { desk, page, t } = hand;
    // The browser that tests drive knows no long press: what one does is done here.
    const { middle } = await placeOfPhrase(desk.transcript, 'from a');
    const finger = await fingerAt(hand);
    await finger('touchStart', middle);
    await hand.select('from a');
    await desk.transcript.evaluate((root, { x, y }) => {
      const by = { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerType: 'touch' };
      document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('contextmenu', by));
      return root.isConnected;
    }, middle);
    // The browser takes the finger for its own, so that letting go is no tap.
    await finger('touchCancel');
    await expect(page.getByRole('toolbar', { name: t.desk.actions })).toBeVisible();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(new EdgeHandles(desk).all).toHaveCount(0);
    await shared.leave(0);
  });

  test('a tap on a code codes what is selected', async () => {
    const { hand } = shared;
    await tap(hand, 'office any');
    await hand.select('office');
    await hand.desk.code('Queues').tap();
    await expectSaid(hand, 'applied', 'Queues', 'office');
    await shared.leave(1);
  });

  test('a finger drags the edges of a coding', async () => {
    const { hand } = shared;
    const { desk, page } = hand;
    const longer = `${DISTANCE}. When one`;
    await tap(hand, 'from a');
    const handles = new EdgeHandles(desk);
    await handles.expectAround(DISTANCE);
    const [old, to] = [
      (await placeOfPhrase(desk.transcript, DISTANCE)).to,
      (await placeOfPhrase(desk.transcript, longer)).to,
    ];
    const box = await handles.handle('end').boundingBox();
    if (!box) throw new Error('no handle at the end');
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const target = { x: from.x + to.x - old.x, y: from.y + to.y - old.y };
    const finger = await fingerAt(hand);
    await finger('touchStart', from);
    for (const part of [0.3, 0.7, 1])
      await finger('touchMove', {
        x: from.x + (target.x - from.x) * part,
        y: from.y + (target.y - from.y) * part,
      });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await finger('touchEnd');
    await expectSaid(hand, 'moved', 'Doubt', longer);
    await shared.leave(1);
  });

  test('what the browser selects under a finger is coded from the bar below', async () => {
    const { hand } = shared;
    const { desk, page, t } = hand;
    await tap(hand, 'office any');
    await hand.select('office');
    const bar = page.getByRole('toolbar', { name: t.desk.actions });
    await bar.getByRole('button', { name: t.desk.code }).tap();
    await desk.picker.getByRole('option', { name: 'Queues' }).tap();
    await expectSaid(hand, 'applied', 'Queues', 'office');
    await shared.leave(1);
  });
});
