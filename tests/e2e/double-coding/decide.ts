import { expect } from '@playwright/test';
import type { Workbench } from '../pages/workbench.ts';
import { AGREED_ON, DECISIONS, OWN_SPAN } from './plan.ts';

/** Gives a span of one's own: that of both together, begun two words later. */
async function takeOwnSpan({ desk, disagreements }: Workbench): Promise<void> {
  const { own } = disagreements.words;
  await desk.press('5');
  const start = desk.page.getByRole('slider', { name: own.start });
  await expect(start).toBeFocused();
  await desk.press('Control+ArrowRight', 'Control+ArrowRight');
  // It tells the first words of the span.
  await expect(start).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^${OWN_SPAN.slice(0, 20)}`, 'u'),
  );
  await desk.press('Enter');
}

/** Goes through the list by keys alone, then takes over what both have to the letter. */
export async function decideAll(bench: Workbench): Promise<void> {
  const { desk, disagreements } = bench;
  const { words } = disagreements;
  const exact = AGREED_ON.length - DECISIONS.length;
  await disagreements.open();
  await disagreements.expectProgress(0, DECISIONS.length);
  for (const [at, { words: passage, kind, key }] of DECISIONS.entries()) {
    await disagreements.expectAt(passage);
    await expect(disagreements.line(passage)).toContainText(words.kinds[kind]);
    if (key === '5') await takeOwnSpan(bench);
    else await desk.press(key);
    await disagreements.expectProgress(at + 1, DECISIONS.length);
  }
  await desk.page.getByRole('button', { name: words.acceptAll(exact) }).press('Enter');
  await expect(desk.page.getByText(words.allAccepted(exact))).toBeVisible();
}
