import type { Browser } from '#tests/browsers/driver/browser.ts';

interface NotingWindow extends Window {
  noted?: readonly unknown[];
}

/** Notes what the browser has selected: text nodes, offsets, direction. */
export function noteSelection(browser: Browser): Promise<void> {
  return browser.evaluate(() => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
    (window as NotingWindow).noted = [anchorNode, anchorOffset, focusNode, focusOffset];
  });
}

/** Whether just that is selected still. */
export function isStillSelected(browser: Browser): Promise<boolean> {
  return browser.evaluate(() => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
    const now = [anchorNode, anchorOffset, focusNode, focusOffset];
    return now.every((part, index) => part === (window as NotingWindow).noted?.[index]);
  });
}
