import {
  codePhrase,
  ENGLISH,
  openTranscript,
  pickByClick,
  TEXT,
  URDU,
} from './desk/two-languages.ts';
import { copied } from './support/copied.ts';
import { EdgeHandles } from './pages/edge-handles.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';

test('three presses select the paragraph, and drawn on whole paragraphs', async ({
  page,
}, info) => {
  const { desk } = await openTranscript(page, info);
  const { mouse } = page;
  const pressThrice = async (words: string) => {
    const { middle } = await placeOfPhrase(desk.transcript, words);
    await mouse.move(middle.x, middle.y);
    for (const clickCount of [1, 2, 3]) {
      await mouse.down({ clickCount });
      if (clickCount < 3) await mouse.up({ clickCount });
    }
  };
  for (const [words, paragraph] of [
    ['neighbour', ENGLISH],
    ['پڑوسی', URDU],
    ['flag', 'Tapping a 🇵🇰 flag, é and ښه?'],
  ] as const) {
    await pressThrice(words);
    await mouse.up({ clickCount: 3 });
    await expect.poll(() => desk.selectedText()).toBe(paragraph);
  }
  // Of no effect on what came before: the key that follows at once is about the paragraph.
  await pressThrice('distance');
  await mouse.up({ clickCount: 3 });
  await desk.press('v');
  await expect(desk.said(desk.t.desk.passage(ENGLISH).slice(0, 30))).toHaveCount(1);

  for (const [from, to, first, last] of [
    ['distance', 'Tapping', ENGLISH, 'ښه?'],
    ['Tapping', 'پڑوسی', URDU, 'ښه?'],
  ] as const) {
    await pressThrice(from);
    const { middle } = await placeOfPhrase(desk.transcript, to);
    await mouse.move(middle.x, middle.y, { steps: 5 });
    await mouse.up();
    const drawn = TEXT.slice(TEXT.indexOf(first), TEXT.indexOf(last) + last.length);
    await expect.poll(() => page.evaluate(copied)).toBe(drawn);
  }
  // The end that was drawn goes on.
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(copied)).toMatch(/^وگ .* ښه\?$/su);
});

test('back from Search the page is where it was, to the pixel', async ({ page }, info) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  const bench = await openTranscript(page, info);
  const { desk } = bench;
  await codePhrase(bench, 'settled', 'Trust');
  const topOf = async () => (await desk.turn(URDU).boundingBox())?.y;
  const host = desk.transcript.locator('..');
  const search = async () => {
    await desk.transcript.focus();
    await page.keyboard.press('Control+Shift+f');
    await expect(desk.transcript).toBeHidden();
    await page.goBack();
    await expect(desk.transcript).toBeVisible();
  };
  const prepare = {
    'nothing picked': () => desk.press('Escape', 'Escape'),
    'a coding picked': () => desk.press('Escape', 'Escape', 'l'),
    'words selected': () => desk.selectWithMouse('settled'),
  };
  for (const [what, act] of Object.entries(prepare))
    await test.step(what, async () => {
      await desk.transcript.focus();
      await act();
      await host.evaluate((view) => (view.scrollTop = 137));
      const before = await topOf();
      await search();
      await expect.poll(topOf).toBe(before);
    });
});

test('a link leads to its coding, though the desk was left at that very address', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  const bench = await openTranscript(page, info);
  const { desk, retrieve, shell } = bench;
  const last = 'that is all';
  await codePhrase(bench, last, 'Trust');
  await codePhrase(bench, 'distance', 'Doubt');
  const host = desk.transcript.locator('..');
  const topOf = () => host.evaluate((view) => view.scrollTop);
  const followLink = async () => {
    await shell.goTo('retrieve');
    await retrieve.passages.filter({ hasText: last }).getByRole('link').click();
    await expect(desk.pickedCoding).toContainText('Trust');
  };
  await followLink();
  const ofCoding = await topOf();
  expect(ofCoding).toBeGreaterThan(60);

  await host.evaluate((view) => (view.scrollTop = 31));
  await followLink();
  expect(await topOf()).toBe(ofCoding);

  // The way back, by Retrieve, leads to what was read before.
  await page.goBack();
  await expect(retrieve.passages).toHaveCount(2);
  await page.goBack();
  await expect(desk.pickedCoding).toContainText('Trust');
  await expect.poll(topOf).toBe(31);
});

test('on a telephone the bar leaves the ends of what is selected free', async ({ page }, info) => {
  const bench = await openTranscript(page, info);
  const { desk, shell } = bench;
  await codePhrase(bench, URDU, 'Trust');
  await page.setViewportSize({ width: 390, height: 560 });
  const bar = page.getByRole('toolbar', { name: desk.t.desk.actions });
  await pickByClick({ ...bench, page }, URDU);
  const handles = new EdgeHandles(desk);
  for (const block of ['end', 'start'] as const) {
    await desk.turn(URDU).evaluate((turn, to) => {
      turn.scrollIntoView({ block: to });
    }, block);
    await expect(bar).toBeVisible();
    await expect
      .poll(async () => {
        const [over, start, end] = await Promise.all(
          [bar, handles.handle('start'), handles.handle('end')].map((one) => one.boundingBox()),
        );
        const isFree = [start, end].every(
          (box) => over && box && (box.y + box.height <= over.y || box.y >= over.y + over.height),
        );
        return isFree;
      })
      .toBe(true);
  }
  await page.getByRole('button', { name: shell.t.common.undo }).click();
  await expect(handles.all).toHaveCount(0);
});
