import { openSmallStudy } from './support/small-study.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';
test('drag', async ({ page }) => {
  await page.setViewportSize({ width: 1760, height: 900 });
  page.on('console', (m) => console.log(m.type(), m.text()));
  const { desk } = await openSmallStudy(page);
  await page.evaluate(() => {
    for (const type of ['dragstart', 'dragenter', 'drop', 'dragend', 'mousedown', 'mouseup'])
      document.addEventListener(type, (e) => console.log(type, (e.target as Element).nodeName, (e as DragEvent).dataTransfer?.types?.join(), getSelection()?.toString(), e.defaultPrevented), true);
    document.addEventListener('dragover', (e) => { setTimeout(() => console.log('over', (e.target as Element).className, e.defaultPrevented, e.dataTransfer?.dropEffect)); });
  });
  for (const phrase of ['waits for the office', 'میں خود دفتر']) {
  await desk.selectWithMouse(phrase);
  const { middle } = await placeOfPhrase(desk.transcript, phrase);
  const box = await desk.code('Queues').boundingBox();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 8, middle.y, { steps: 4 });
  await page.mouse.move(box!.x + 40, box!.y + 8, { steps: 8 });
  await page.mouse.move(box!.x + 41, box!.y + 8);
  await page.mouse.up();
  await page.waitForTimeout(500);
  console.log(await desk.code('Queues').innerText());
  }
  const { middle } = await placeOfPhrase(desk.transcript, 'from a');
  await desk.transcript.focus();
  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  console.log(await page.getByRole('menu').innerText());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.waitForTimeout(500);
  console.log('active', await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)));
});
test('touch', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  page.on('console', (m) => console.log(m.type(), m.text()));
  const { desk } = await openSmallStudy(page);
  await page.evaluate(() => {
    console.log('coarse', matchMedia('(pointer: coarse)').matches, matchMedia('(hover: none)').matches, innerWidth);
    for (const type of ['touchstart', 'touchend', 'touchcancel', 'contextmenu', 'pointerdown', 'selectionchange', 'pointercancel'])
      document.addEventListener(type, (e) => console.log(type, getSelection()?.toString(), e.defaultPrevented), true);
  });
  const { middle } = await placeOfPhrase(desk.transcript, 'office any');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: middle.x, y: middle.y }] });
  await page.waitForTimeout(1500);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(500);
  console.log('sel', await desk.selectedText());
  await context.close();
});
