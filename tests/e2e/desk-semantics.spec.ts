import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { NAME_BY_LOCALE } from '#i18n/locale-tag.ts';
import { ur } from '#i18n/ur.ts';
import type { DeskPage } from './pages/desk.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { accessibleTurns } from './support/accessible-turns.ts';
import { firstDifference } from './support/first-difference.ts';
import { liveSelection } from './support/live-selection.ts';
import { longTranscript } from './support/long-transcript.ts';
import { paintedColour } from './support/painted-colour.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';

const TITLE = 'Long interview';
const { text, phrases } = longTranscript(30_000);
const lines = text.split('\n');

// Wide enough for names of codes beside the text.
test.use({ viewport: { width: 1700, height: 900 } });

/** The long transcript as a file of the researcher's, brought in and opened on the desk. */
async function openTranscript(page: Page, info: TestInfo): Promise<Workbench> {
  const file = info.outputPath(`${TITLE}.txt`);
  await writeFile(file, text);
  const bench = workbench(page);
  const { projects, documents, desk } = bench;
  await projects.open();
  await projects.create({ project: 'One long interview', coder: 'Mahnoor Khan' });
  await documents.drop([file]);
  await documents.importDocuments(1);
  await documents.openOnDesk(TITLE);
  const missing = async () => firstDifference((await desk.transcript.textContent()) ?? '', text);
  await expect.poll(missing).toBe('');
  await expect(desk.transcript.locator('section.opening')).toHaveCount(0);
  return bench;
}

/**
 * Finds words from the top of the page on, by the browser's own search, and says what that has selected. Chromium's
 * `window.find` scrolls the window only, not a part of the page, so the last of it is done here.
 */
function find(page: Page, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const isFound = (window as unknown as { find(words: string): boolean }).find(wanted);
    getSelection()?.focusNode?.parentElement?.scrollIntoView({ block: 'center' });
    return isFound ? String(getSelection()) : '';
  }, words);
}

/** The selected words, or those that stay marked while the focus is elsewhere. */
function markedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [pending] = CSS.highlights.get('transcript-pending') ?? [];
    const range = document.createRange();
    if (pending) {
      range.setStart(pending.startContainer, pending.startOffset);
      range.setEnd(pending.endContainer, pending.endOffset);
    }
    return pending ? range.toString() : String(getSelection());
  });
}

function withoutBlanks(words: string): string {
  return words.replace(/\s/gu, '');
}

async function select(desk: DeskPage, phrase: string): Promise<void> {
  await desk.transcript.focus();
  expect(await find(desk.page, phrase)).toBe(phrase);
  await expect.poll(() => desk.selectedText()).toBe(phrase);
}

async function codePhrase(desk: DeskPage, phrase: string, code: string): Promise<void> {
  await select(desk, phrase);
  await desk.press('f');
  await desk.pick(`+${code}`);
  await expect(desk.codeHere(code)).toBeVisible();
}

/*
 * The bar that Ctrl+F opens belongs to the browser, not to the page, and no driver of Chromium reaches it; what
 * `window.find` might find and the bar might not is text that is hidden or skipped, of which there must be none.
 */
test('find-in-page reaches the whole text', async ({ page }, info) => {
  const { desk } = await openTranscript(page, info);
  for (const phrase of phrases) expect(await find(page, phrase)).toBe(phrase);
  const unseen = await desk.transcript.locator('p').evaluateAll((paragraphs) =>
    paragraphs
      .filter(
        (paragraph) =>
          !paragraph.checkVisibility({
            contentVisibilityAuto: true,
            opacityProperty: true,
            visibilityProperty: true,
          }) || paragraph.getClientRects().length === 0,
      )
      .map((paragraph) => paragraph.textContent),
  );
  expect(unseen).toEqual([]);
});

test('select-all and copy give the text as it is, codings or not', async ({ page }, info) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { desk } = await openTranscript(page, info);
  const copied = async () => {
    await desk.transcript.focus();
    await desk.press('Control+a', 'Control+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(firstDifference(await copied(), text)).toBe('');
  for (const phrase of phrases) await codePhrase(desk, phrase, `About ${phrase}`);
  expect(firstDifference(await copied(), text)).toBe('');
});

test('print gives every word in order, with its codings', async ({ page }, info) => {
  const { desk } = await openTranscript(page, info);
  const coded: { phrase: string; code: string; colour: string }[] = [];
  for (const phrase of phrases) {
    const code = `Theme${String(coded.length + 1)}`;
    await codePhrase(desk, phrase, code);
    await expect(desk.transcript.locator(`[data-shown='${code}']`)).toBeVisible();
    coded.push({ phrase, code, colour: await paintedColour(desk.transcript, code) });
  }
  const pages = pdfPages(await page.pdf());
  const sheets = pages.map(({ text: told, fills }, at) => {
    const number = `${String(at + 1)}/${String(pages.length)}`;
    expect(told, 'the number of the sheet').toContain(number);
    return { text: told.replace(number, ''), fills };
  });
  const printed = sheets.map((sheet) => sheet.text).join('');
  let end = 0;
  for (const line of lines) {
    const words = withoutBlanks(line.slice(line.indexOf(': ') + 2));
    const start = printed.indexOf(words, end);
    expect(start, `printed: ${line}`).toBeGreaterThanOrEqual(0);
    end = start + words.length;
  }
  const isParted = (line: string) => {
    const words = withoutBlanks(line.slice(line.indexOf(': ') + 2));
    return !sheets.some((sheet) => sheet.text.includes(words));
  };
  // Nearly every sheet is filled to its foot by what goes on on the next one; what is coded stays together.
  expect(lines.filter(isParted).length).toBeGreaterThan(sheets.length / 2);
  for (const { phrase } of coded)
    expect(lines.filter((line) => line.includes(phrase)).some(isParted)).toBe(false);
  for (const { phrase, code, colour } of coded) {
    const sheet = sheets.find((candidate) => candidate.text.includes(withoutBlanks(phrase)));
    expect(sheet?.text, `printed beside ${phrase}`).toContain(code);
    expect(sheet?.fills, `drawn under ${phrase}`).toContain(colour);
  }
});

test('the accessibility tree holds every turn, and nothing of the drawing', async ({
  page,
}, info) => {
  const { desk } = await openTranscript(page, info);
  for (const phrase of phrases) await codePhrase(desk, phrase, `Theme of ${phrase}`);
  const { texts, roles } = await accessibleTurns(page, TITLE);
  expect(
    texts.map(withoutBlanks).filter((words, index) => words !== withoutBlanks(lines[index] ?? '')),
  ).toEqual([]);
  expect(texts).toHaveLength(lines.length);
  expect([...roles].sort()).toEqual(['InlineTextBox', 'StaticText', 'generic', 'paragraph']);
});

test('a live selection survives every repaint', async ({ page }, info) => {
  const { desk, shell } = await openTranscript(page, info);
  const [phrase = '', , far = ''] = phrases;
  await codePhrase(desk, far, 'Far away');
  await codePhrase(desk, phrase, 'Lantern');
  // An edge moved, and let go of: the handle of a picked coding would be in the pointer's way.
  await desk.press(']', 'Control+ArrowRight', 'Enter', 'Escape', 'Escape');
  await desk.selectWithMouse(phrase);
  const selection = await liveSelection(page);
  const survives = async (what: string, act: () => Promise<unknown>) => {
    await test.step(what, async () => {
      await act();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await selection.expectSame();
      expect(await desk.selectedText()).toBe(phrase);
    });
  };
  const coded = (code: string, count: number) => desk.expectCodings(code, count);

  await survives('a code applied', async () => {
    await desk.press('v');
    await expect(desk.codeHere(phrase)).toBeVisible();
  });
  await survives('taken back', async () => {
    await shell.undo();
    await expect(desk.codeHere(phrase)).toBeHidden();
  });
  await survives('an edge put back and moved again', () =>
    desk.press('Control+z', 'Control+Shift+z'),
  );
  await survives('a coding removed', async () => {
    await desk.press('u');
    await coded('Lantern', 0);
    await shell.undo();
    await coded('Lantern', 1);
  });
  await survives('one code shown alone, and all again', () => desk.press('h', 'h'));
  await survives('uncoded text shown alone, and all again', () => desk.press('H', 'H'));
  await survives('shown in other ways', () => desk.press('d', 'd', 'd'));
  await survives('scrolled far away and back', async () => {
    for (const [words, code] of [
      [far, 'Far away'],
      [phrase, 'Lantern'],
    ] as const) {
      await desk.turn(words).evaluate((turn) => turn.scrollIntoView({ block: 'center' }));
      await expect(desk.transcript.locator(`[data-shown='${code}']`)).toBeVisible();
    }
  });
  for (const size of [
    { width: 1000, height: 600 },
    { width: 700, height: 900 },
    { width: 1280, height: 720 },
  ])
    await survives(`a window of ${String(size.width)} pixels`, () => page.setViewportSize(size));
  for (const colorScheme of ['dark', 'light'] as const)
    await survives(colorScheme, () => page.emulateMedia({ colorScheme }));
});

/** Runs a command by its name. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: en.app.palette.title });
  await palette.getByRole('combobox').fill(title);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

test('codings lie under their words when the interface turns round', async ({ page }, info) => {
  const { desk } = await openTranscript(page, info);
  const [phrase = ''] = phrases;
  await codePhrase(desk, phrase, 'Lantern');
  await desk.press('Escape', 'Escape');
  const offBy = async () => {
    const { from, to } = await placeOfPhrase(desk.transcript, phrase);
    const tint = await desk.transcript.locator('path.tint-1[d^="M"]').first().boundingBox();
    if (!tint) return Infinity;
    return Math.max(Math.abs(tint.x - from.x), Math.abs(tint.x + tint.width - to.x));
  };
  await expect.poll(offBy).toBeLessThan(2);
  await command(page, en.commands.language(NAME_BY_LOCALE.ur));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect.poll(offBy).toBeLessThan(2);
});

test('the passage stays meant where a command palette takes the focus', async ({ page }, info) => {
  const { desk, shell } = await openTranscript(page, info);
  const [phrase = ''] = phrases;
  await codePhrase(desk, phrase, 'Lantern');
  await desk.selectWithMouse(phrase);
  const { commands } = shell.t;
  for (const title of [
    commands.theme.dark,
    commands.theme.light,
    commands.language(NAME_BY_LOCALE.ur),
  ]) {
    await command(page, title);
    expect(await markedText(page)).toBe(phrase);
  }
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const { desk: urduDesk } = workbench(page, ur);
  await urduDesk.press('u');
  await urduDesk.expectCodings('Lantern', 0);
});
