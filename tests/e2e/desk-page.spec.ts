import { codePhrase, ENGLISH, openTranscript, pickByClick, TEXT } from './desk/two-languages.ts';
import { EdgeHandles } from './pages/edge-handles.ts';
import { copied } from './support/copied.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';

const DRAGS = [
  {
    language: 'English',
    coded: 'neighbour’s case is settled',
    longer: 'a neighbour’s case is settled 👩‍👩‍👧',
    shorter: 'case is settled 👩‍👩‍👧',
  },
  {
    language: 'Urdu',
    coded: 'پڑوسی کا مسئلہ حل',
    longer: 'پڑوسی کا مسئلہ حل نہ ہو جائے',
    shorter: 'مسئلہ حل نہ ہو جائے',
  },
] as const;

for (const { language, coded, longer, shorter } of DRAGS) {
  test(`the edges of a coding are dragged in ${language}, undone and kept`, async ({
    page,
  }, info) => {
    const bench = await openTranscript(page, info);
    await codePhrase(bench, coded, 'Trust');
    const handles = await pickByClick({ ...bench, page }, coded);

    const [word = ''] = coded.split(' ');
    const boxes = await Promise.all(
      (['start', 'end'] as const).map((edge) => handles.handle(edge).boundingBox()),
    );
    for (const box of boxes) {
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    // A word stands on one line, however the fonts of the machine break the text.
    const { from, to } = await placeOfPhrase(bench.desk.transcript, word);
    expect(from.x < to.x).toBe(language === 'English');

    await handles.drag('end', longer);
    await handles.drag('start', longer);
    await handles.expectAround(longer);
    await handles.drag('start', shorter);
    await handles.expectAround(shorter);
    await bench.desk.transcript.focus();
    await page.keyboard.press('Control+z');
    await handles.expectAround(longer);

    await page.reload();
    await expect(bench.desk.transcript).toContainText(coded);
    await pickByClick({ ...bench, page }, longer);
  });

  test(`Escape puts a dragged edge back in ${language}`, async ({ page }, info) => {
    const bench = await openTranscript(page, info);
    await codePhrase(bench, coded, 'Trust');
    const handles = await pickByClick({ ...bench, page }, coded);
    await handles.carry('end', longer);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await handles.expectAround(coded);
    await page.reload();
    await expect(bench.desk.transcript).toContainText(coded);
    await pickByClick({ ...bench, page }, coded);
  });
}

test('a dragged edge goes by words while Control is held', async ({ page }, info) => {
  const bench = await openTranscript(page, info);
  await codePhrase(bench, 'case is settled', 'Trust');
  const handles = await pickByClick({ ...bench, page }, 'case is settled');
  await page.keyboard.down('Control');
  await handles.drag('start', 'ighbour’s case is settled');
  await page.keyboard.up('Control');
  await handles.expectAround('neighbour’s case is settled');
});

// Beside the turn where there is room, else above it.
for (const [where, width, inset] of [
  ['beside', 1700, { x: -50, y: 24 }],
  ['above', 1280, { x: 16, y: 22 }],
] as const) {
  test(`a click on a name ${where} the text selects the turn, with Shift all turns to it`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 800 });
    const { desk } = await openTranscript(page, info);
    const clickName = async (words: string) => {
      const box = await desk.turn(words).boundingBox();
      if (!box) throw new Error('the turn is not there');
      await page.mouse.click(box.x + inset.x, box.y + inset.y);
    };
    await clickName(ENGLISH);
    await expect.poll(() => desk.selectedText()).toBe(ENGLISH);
    await page.keyboard.down('Shift');
    await clickName('Tapping a');
    await page.keyboard.up('Shift');
    await expect
      .poll(() => page.evaluate(copied))
      .toBe(TEXT.slice(TEXT.indexOf(ENGLISH), TEXT.lastIndexOf('\n')));
  });
}

test('selections snap to whole words, by mouse and by keys', async ({ page }, info) => {
  const { desk } = await openTranscript(page, info);
  await desk.transcript.focus();
  await page.keyboard.press('Shift+S');
  for (const [from, to, whole] of [
    ['istance', 'neighb', 'distance until a neighbour’s'],
    ['وسی کا', 'جائ', 'پڑوسی کا مسئلہ حل نہ ہو جائے'],
  ] as const) {
    const [begin, end] = [
      await placeOfPhrase(desk.transcript, from),
      await placeOfPhrase(desk.transcript, to),
    ];
    await page.mouse.move(begin.from.x, begin.from.y);
    await page.mouse.down();
    await page.mouse.move(end.to.x, end.to.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => desk.selectedText()).toBe(whole);
  }
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => desk.selectedText()).toBe('پڑوسی کا مسئلہ حل نہ ہو جائے، پھر');
});

test('coded text recedes and comes back as codings come and go', async ({ page }, info) => {
  const bench = await openTranscript(page, info);
  const { desk } = bench;
  const veil = () =>
    desk.transcript
      .locator('.veil path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').join(''));
  await codePhrase(bench, 'from a distance', 'Trust');
  await desk.transcript.focus();
  await page.keyboard.press('Shift+H');
  await expect.poll(veil).not.toBe('');
  const one = await veil();
  await codePhrase(bench, 'پڑوسی کا مسئلہ حل', 'Waiting');
  await expect.poll(async () => (await veil()).length).toBeGreaterThan(one.length);
  await desk.transcript.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(veil).toBe(one);
  await page.keyboard.press('Shift+H');
  await expect.poll(veil).toBe('');
});

test('codings are shown as highlight, underline or in the margin only', async ({ page }, info) => {
  const bench = await openTranscript(page, info);
  const { desk } = bench;
  await codePhrase(bench, 'from a distance', 'Trust');
  await desk.transcript.focus();
  await page.keyboard.press('Escape');
  const drawn = () =>
    desk.transcript.evaluate((root) => {
      const endOfText = root.querySelector('p')?.getBoundingClientRect().right ?? 0;
      const boxes = (selector: string) =>
        [...root.querySelectorAll(`section > svg ${selector}`)]
          .map((path) => path.getBoundingClientRect())
          .filter(({ width }) => width > 0);
      return {
        tint: boxes('path[class^=tint]').length > 0,
        inText: boxes('path[class^=code]').some(({ left }) => left < endOfText),
        inMargin: boxes('path[class^=code]').some(({ right }) => right > endOfText),
      };
    });
  const looks = [
    { tint: true, inText: true, inMargin: true },
    { tint: false, inText: true, inMargin: true },
    { tint: false, inText: false, inMargin: true },
  ];
  for (const look of looks) {
    await expect.poll(drawn).toEqual(look);
    await page.keyboard.press('d');
  }
  await expect.poll(drawn).toEqual(looks[0]);
});

test('a click on any letter of a word that runs against its line picks what is coded there', async ({
  page,
}, info) => {
  const bench = await openTranscript(page, info);
  const { desk } = bench;
  const word = 'ښه';
  await codePhrase(bench, 'é and', 'Trust');
  const { middle } = await placeOfPhrase(desk.transcript, word);
  await page.mouse.dblclick(middle.x, middle.y);
  await expect.poll(() => desk.selectedText()).toBe(word);
  await desk.press('f');
  await desk.pick('+Waiting');
  await expect(desk.codeHere('Waiting')).toBeVisible();
  for (const letter of word) {
    const { from, to } = await placeOfPhrase(desk.transcript, letter);
    for (const x of [from.x, (3 * from.x + to.x) / 4, (from.x + 3 * to.x) / 4, to.x]) {
      await desk.transcript.focus();
      await desk.press('Escape', 'Escape');
      await expect(desk.pickedCoding).toHaveCount(0);
      await page.mouse.click(x, from.y);
      await expect(desk.pickedCoding).toContainText('Waiting');
    }
  }
});

test('of very many codings the first ones are listed, and the picked one wherever it is', async ({
  page,
}, info) => {
  const bench = await openTranscript(page, info);
  const { desk } = bench;
  const [innermost, others] = ['They', 51];
  await codePhrase(bench, innermost, 'Trust');
  // Every further letter makes another one that holds those before, and comes before them.
  for (let at = innermost.length, made = 0; made < others; at += 1) {
    await page.keyboard.press('Shift+ArrowRight');
    if (ENGLISH[at] === ' ') continue;
    await page.keyboard.press('q');
    made += 1;
  }
  await desk.expectCodings('Trust', others + 1);
  await desk.press('Escape', 'Escape');
  const { middle } = await placeOfPhrase(desk.transcript, innermost);
  await page.mouse.click(middle.x, middle.y);
  await new EdgeHandles(desk).expectAround(innermost);
  await expect(desk.pickedCoding).toContainText('Trust');
  await expect(desk.inspector.getByText(desk.t.desk.moreCodings(1))).toBeVisible();
});

test('a selection from any place to any other is that stretch of the text', async ({
  page,
}, info) => {
  const { desk } = await openTranscript(page, info);
  const wrong = await desk.transcript.evaluate(copyRandomRanges, 200);
  expect(wrong).toEqual([]);
});

/** Selects between random places of the page's text and copies; returns what did not come out as it went in. */
function copyRandomRanges(root: Element, count: number): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: length });
    length += node.length;
  }
  let state = 1;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const wrong: string[] = [];
  for (let round = 0; round < count; round += 1) {
    const [a, b] = [0, 1].map(() => {
      const { node, start } = nodes[random(nodes.length)] ?? {};
      const offset = random((node?.length ?? 0) + 1);
      return { node, offset, at: (start ?? 0) + offset };
    });
    if (!a?.node || !b?.node || a.at === b.at) continue;
    getSelection()?.setBaseAndExtent(a.node, a.offset, b.node, b.offset);
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.dispatchEvent(event);
    const expected = root.textContent.slice(Math.min(a.at, b.at), Math.max(a.at, b.at));
    if (clipboardData.getData('text/plain') !== expected) wrong.push(expected);
  }
  return wrong;
}
