import { deskStates } from './desk/desk-states.ts';
import { HAND_TAGS, sharedDesk } from './desk/shared-desk.ts';
import { barriers } from './support/barriers.ts';
import { expect, test } from './support/test.ts';

for (const tag of HAND_TAGS) {
  test.describe(`no barrier at the desk in ${tag}`, () => {
    const shared = sharedDesk(tag, { viewport: { width: 1280, height: 800 } });

    for (const { name, show, leave, part } of deskStates) {
      test(name, async () => {
        const { hand } = shared;
        await hand.page.emulateMedia({ colorScheme: 'light' });
        await show(hand);
        expect.soft(await barriers(hand.page, 'all', part), 'light').toEqual([]);
        // Nothing but colours can be otherwise in the dark.
        await hand.page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await barriers(hand.page, 'contrast', part), 'dark').toEqual([]);
        await leave?.(hand);
        await shared.leave(0);
      });
    }

    test('nothing moves where motion is to be reduced', async () => {
      const { hand } = shared;
      await hand.page.emulateMedia({ reducedMotion: 'reduce' });
      await hand.desk.transcript.focus();
      for (const key of ['KeyJ', 'KeyF', 'Escape', 'F1', 'Escape']) {
        await hand.press(key);
        expect(await hand.page.evaluate(whatMoves), key).toEqual([]);
      }
      await shared.leave(0);
    });

    test('the settings of the keys', async () => {
      const { hand } = shared;
      const { shell } = hand.bench;
      await shell.goTo('settings');
      await expect(shell.main).toContainText(hand.t.desk.commands.applyActive);
      expect(await barriers(hand.page, 'all')).toEqual([]);
    });
  });
}

/** What is on its way on the page, for longer than an eye sees. */
function whatMoves(): string[] {
  const unseen = 10;
  return document.getAnimations().flatMap((animation) => {
    const { effect, playState } = animation;
    const { duration = 0 } = effect?.getTiming() ?? {};
    if (playState !== 'running' || Number(duration) < unseen) return [];
    const moved = effect instanceof KeyframeEffect ? effect.target : undefined;
    const property =
      animation instanceof CSSTransition ? animation.transitionProperty : 'animation';
    return `${property} of ${moved?.outerHTML.slice(0, 80) ?? ''} ${String(duration)} ms`;
  });
}
