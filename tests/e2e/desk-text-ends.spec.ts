import { ENGLISH, openTranscript, TEXT } from './desk/two-languages.ts';
import { copied } from './support/copied.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';

const LAST = 'that is all.';
/** What is said first, without who says it. */
const FIRST = 'Who uses the portal?';

/** What of the text, from a phrase on or up to it. */
const from = (phrase: string) => TEXT.slice(TEXT.indexOf(phrase));
const upTo = (phrase: string) => TEXT.slice(TEXT.indexOf(FIRST), TEXT.indexOf(phrase));

test('keys that select stop where the text ends, however often they are pressed', async ({
  page,
}, info) => {
  const { desk } = await openTranscript(page, info);
  for (const { key, presses, before, selected } of [
    { key: 'Shift+ArrowRight', presses: LAST.length + 1, before: LAST, selected: LAST },
    { key: 'Shift+ArrowRight', presses: LAST.length + 3, before: LAST, selected: LAST },
    { key: 'Control+Shift+ArrowRight', presses: 4, before: LAST, selected: LAST },
    { key: 'Control+Shift+ArrowRight', presses: 6, before: LAST, selected: LAST },
    { key: 'Shift+ArrowDown', presses: 1, before: LAST, selected: LAST },
    { key: 'Shift+ArrowDown', presses: 3, before: LAST, selected: LAST },
    { key: 'Control+Shift+End', presses: 1, before: ENGLISH, selected: from(ENGLISH) },
    { key: 'Shift+ArrowLeft', presses: 6, before: 'uses', selected: upTo('uses') },
    { key: 'Control+Shift+ArrowLeft', presses: 4, before: 'portal', selected: upTo('portal') },
    { key: 'Shift+ArrowUp', presses: 3, before: 'portal', selected: upTo('portal') },
    { key: 'Control+Shift+Home', presses: 1, before: ENGLISH, selected: upTo(ENGLISH) },
  ])
    await test.step(`${key}, ${String(presses)} times before “${before}”`, async () => {
      const place = await placeOfPhrase(desk.transcript, before);
      await page.mouse.click(place.from.x, place.from.y);
      for (let press = 0; press < presses; press += 1) await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(copied)).toBe(selected);
    });
});

test('the caret that has come to an end of the text stays there', async ({ page }, info) => {
  const { desk } = await openTranscript(page, info);
  for (const [phrase, onward, back, selected] of [
    ['all.', 'ArrowRight', 'Shift+ArrowLeft', '.'],
    ['all.', 'Control+ArrowRight', 'Shift+ArrowLeft', '.'],
    [FIRST, 'ArrowLeft', 'Shift+ArrowRight', 'W'],
    [FIRST, 'Control+ArrowLeft', 'Shift+ArrowRight', 'W'],
  ] as const) {
    const place = await placeOfPhrase(desk.transcript, phrase);
    await page.mouse.click(place.from.x, place.from.y);
    for (let press = 0; press < 7; press += 1) await page.keyboard.press(onward);
    await page.keyboard.press(back);
    await expect.poll(() => desk.selectedText()).toBe(selected);
  }
});

test('what was drawn beyond the text goes on from its end', async ({ page }, info) => {
  const { desk } = await openTranscript(page, info);
  const { from: begin } = await placeOfPhrase(desk.transcript, LAST);
  const beyond = await desk.inspector.getByRole('heading').first().boundingBox();
  if (!beyond) throw new Error('there is nothing beside the text');
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(begin.x + 20, begin.y);
  await page.mouse.move(beyond.x + beyond.width / 2, beyond.y + beyond.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(copied)).toBe(LAST.slice(0, -1));
});

test('a click on the letter beside what is selected is where the next selection begins', async ({
  page,
}, info) => {
  const { desk } = await openTranscript(page, info);
  for (const [phrase, beside] of [
    ['from a ', 'distance'],
    ['پڑوسی کا ', 'مسئلہ حل'],
  ] as const) {
    const { to } = await placeOfPhrase(desk.transcript, phrase);
    const { from: begin } = await placeOfPhrase(desk.transcript, phrase);
    await page.mouse.move(begin.x, begin.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.evaluate(copied)).toBe(phrase);
    const place = await placeOfPhrase(desk.transcript, beside);
    await page.mouse.click(place.from.x, place.from.y);
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.evaluate(copied)).toMatch(new RegExp(`^${beside}`, 'u'));
  }
});

test('a selection drawn from the letter beside what is selected is a new one', async ({
  page,
}, info) => {
  const { desk } = await openTranscript(page, info);
  const draw = async (phrase: string) => {
    const { from: begin, to } = await placeOfPhrase(desk.transcript, phrase);
    await page.mouse.move(begin.x, begin.y);
    await page.mouse.down();
    await page.mouse.move((begin.x + to.x) / 2, to.y, { steps: 2 });
    await page.mouse.move(to.x, to.y, { steps: 2 });
    await page.mouse.up();
    await expect.poll(() => page.evaluate(copied)).toBe(phrase);
  };
  for (const [before, phrase, behind] of [
    ['from a ', 'distance', ' until'],
    ['پڑوسی کا ', 'مسئلہ حل', ' نہ ہو'],
    ['Tapping a ', '🇵🇰 flag', ', é and'],
  ] as const) {
    await draw(before);
    await draw(phrase);
    await draw(behind);
  }
});

test('keys go back over the name of who speaks, in both directions of writing', async ({
  page,
}, info) => {
  const { desk } = await openTranscript(page, info);
  for (const [phrase, key, selected] of [
    ['No, that', 'Control+Shift+ArrowLeft', '?\nRaza: '],
    ['No, that', 'Shift+ArrowLeft', '?\nRaza: '],
    ['لوگ دور', 'Control+Shift+ArrowRight', '؟\nشہری: '],
    ['لوگ دور', 'Shift+ArrowRight', '؟\nشہری: '],
  ] as const) {
    const place = await placeOfPhrase(desk.transcript, phrase);
    await page.mouse.click(place.from.x, place.from.y);
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(copied)).toBe(selected);
  }
});
