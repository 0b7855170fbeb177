import { firstDifference } from '#tests/e2e/support/first-difference.ts';
import { longTranscript } from '#tests/e2e/support/long-transcript.ts';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { isStillSelected, noteSelection } from './support/live-selection.ts';
import { nativeFind } from './support/native-find.ts';
import { nativeTurns } from './support/native-turns.ts';
import { painted, uncovered } from './support/painted.ts';
import type { Study } from './support/study.ts';
import { expect, test } from './support/test.ts';

/** Pixels that drawings may fall short of the letters, whose places are no whole numbers. */
const SLACK = 2;

function withoutBlanks(words: string): string {
  return words.replace(/\s/gu, '');
}

/**
 * Holds that the selected words are tinted, all of them, and that nothing is drawn beside the text's column; where a face
 * of the text has come late, once it is drawn anew.
 */
async function expectPainted({ browser }: Study, code: string): Promise<void> {
  await expect(async () => {
    const { names, tints, phrase, column } = await browser.evaluate(painted);
    expect(names).toContain(code);
    for (const line of phrase) expect(uncovered(line, tints)).toBeLessThanOrEqual(SLACK);
    for (const tint of tints) {
      expect(tint.right).toBeGreaterThan(tint.left);
      expect(tint.bottom).toBeGreaterThan(tint.top);
      expect(tint.left).toBeGreaterThanOrEqual(column.left - SLACK);
      expect(tint.right).toBeLessThanOrEqual(column.right + SLACK);
    }
  }).toPass();
}

test('words selected by mouse are coded, painted where they lie, and undone', async ({ study }) => {
  for (const [title, phrase, code] of [
    ['Official 01', 'under a tenth of the accounts', 'Efficiency'],
    ['Citizen 02', 'میری ایک سہیلی', 'Family and neighbours'],
  ] as const) {
    await study.openOnDesk(title);
    await study.selectWithMouse(phrase);
    await study.click('[role=treeitem]', code);
    await study.hasCode(code);
    await study.selects(phrase);
    await expectPainted(study, code);
    await study.browser.press('Control+z');
    await study.hasCode(code, false);
  }
});

test('words selected by keys are coded by keys', async ({ study }) => {
  const { browser } = study;
  await study.openOnDesk('Official 03');
  await study.focusTranscript();
  await browser.press('ArrowDown', 'ArrowDown');
  for (const words of ['I', 'I can', 'I can hear']) {
    await browser.press('Control+Shift+ArrowRight');
    await expect.poll(() => browser.evaluate(() => String(getSelection()).trimEnd())).toBe(words);
  }
  await browser.press('f');
  await study.pick('infrastr');
  await study.hasCode('Infrastructure');
  await browser.press('Control+z');
  await study.hasCode('Infrastructure', false);
  await browser.press('q');
  await study.hasCode('Infrastructure');
  await browser.press('u');
  await study.hasCode('Infrastructure', false);
});

test('a live selection survives every repaint', async ({ study }) => {
  const { browser } = study;
  const phrase = 'under a tenth of the accounts';
  await study.openOnDesk('Official 01');
  await study.selectWithMouse(phrase);
  await noteSelection(browser);
  const scroll = (to: number) =>
    browser.evaluate((top) => {
      document.querySelector('.transcript-host')?.scrollTo({ top });
    }, to);
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['coded', () => browser.press('v')],
    ['undone', () => browser.press('Control+z')],
    ['one code alone', () => browser.press('h')],
    ['all codes', () => browser.press('h')],
    ['underlined', () => browser.press('d', 'd', 'd')],
    ['scrolled to the end', () => scroll(1e6)],
    ['scrolled to the start', () => scroll(0)],
    ['a small window', () => browser.resize(800, 700)],
    ['a large window', () => browser.resize(1700, 1000)],
  ];
  for (const [what, act] of steps) {
    await test.step(what, async () => {
      await act();
      await browser.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
      );
      expect(await isStillSelected(browser)).toBe(true);
      await study.selects(phrase);
    });
  }
});

test('nothing is lost by a reload', async ({ study }) => {
  const phrase = 'The figures say yes';
  await study.openOnDesk('Official 01');
  await study.selectWithMouse(phrase);
  await study.browser.press('f');
  await study.pick('efficiency');
  await study.hasCode('Efficiency');
  await study.everythingSaved();
  await study.reload();
  await study.isOnDesk('Official 01');
  await study.selectWithMouse(phrase);
  await study.hasCode('Efficiency');
  await study.browser.press('Control+z');
  await study.hasCode('Efficiency', false);
});

test('an Urdu page lies right to left and codes the same', async ({ study }) => {
  const phrase = 'میری ایک سہیلی';
  await study.chooseLanguage('ur', ur);
  await study.openOnDesk('Citizen 02');
  await study.selectWithMouse(phrase);
  await study.browser.press('f');
  await study.pick('family');
  await study.hasCode('Family and neighbours');
  await study.browser.press('Control+z');
  await study.hasCode('Family and neighbours', false);
  await study.chooseLanguage('en', en);
});

test('a long text is found, selected and copied as a whole', async ({ study }) => {
  const { browser } = study;
  const { text, phrases } = longTranscript(30_000);
  await study.importText('Long interview', text);
  await study.openOnDesk('Long interview');
  await expect.poll(async () => firstDifference(await study.transcriptText(), text)).toBe('');
  for (const phrase of phrases) {
    expect(await nativeFind(browser, phrase)).toBe(true);
    await study.selects(phrase);
  }
  await study.focusTranscript();
  await browser.press('Control+a', 'Control+c');
  expect(firstDifference(await study.pasted(), text)).toBe('');
});

test('every turn is in the accessibility tree', async ({ study }) => {
  const { browser } = study;
  await study.openOnDesk('Official 01');
  const root = await browser.element('main [role=document]');
  expect(await browser.roleOf(root)).toBe('document');
  expect(await browser.labelOf(root)).toContain('Official 01');
  const lines = (await study.transcriptText()).split('\n');
  const title = await browser.labelOf(root);
  if (!browser.connection.inBrowser) return;
  await expect
    .poll(async () => (await nativeTurns(browser, title))?.texts.length)
    .toBe(lines.length);
  const tree = await nativeTurns(browser, title);
  expect(tree?.texts.map(withoutBlanks)).toEqual(lines.map(withoutBlanks));
  expect(tree?.roles).toEqual(['paragraph', 'section', 'text container', 'text leaf']);
});
