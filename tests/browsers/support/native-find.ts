import type { Browser } from '#tests/browsers/driver/browser.ts';

/** Firefox's own find bar works through this object. */
const FIND = `
  const [words, done] = arguments;
  const { finder } = gBrowser.selectedBrowser;
  const listener = {
    onFindResult({ result }) {
      finder.removeResultListener(listener);
      done(result !== Ci.nsITypeAheadFind.FIND_NOTFOUND);
    },
    onMatchesCountResult() {},
    onHighlightFinished() {},
    onCurrentSelection() {},
  };
  finder.addResultListener(listener);
  finder.fastFind(words, false, false);`;

/** Lets the browser find words and select them, by its own find bar where that can be reached. */
export async function nativeFind(browser: Browser, words: string): Promise<boolean> {
  const { inBrowser } = browser.connection;
  if (inBrowser) return (await inBrowser(FIND, [words])) as boolean;
  return browser.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(words: string): boolean }).find(wanted);
  }, words);
}
