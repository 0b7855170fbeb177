import type { Page } from '@playwright/test';

export interface LiveSelection {
  /** Throws unless the browser's selection still is what it was: the same text nodes, offsets and direction. */
  expectSame(): Promise<void>;
}

/** Notes what the browser has selected now. */
export async function liveSelection(page: Page): Promise<LiveSelection> {
  const noted = await page.evaluateHandle(() => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
    return { anchorNode, anchorOffset, focusNode, focusOffset, text: String(getSelection()) };
  });
  return {
    expectSame: async () => {
      const difference = await page.evaluate((before) => {
        const now = getSelection();
        const isSame =
          now?.anchorNode === before.anchorNode &&
          now?.focusNode === before.focusNode &&
          now?.anchorOffset === before.anchorOffset &&
          now?.focusOffset === before.focusOffset;
        const text = String(now);
        return isSame && text === before.text ? '' : `“${text}” is selected, not “${before.text}”`;
      }, noted);
      if (difference) throw new Error(difference);
    },
  };
}
