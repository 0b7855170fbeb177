import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { barriers } from './support/barriers.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const DISTANCE = 'look at it from a distance';
const NEXT = 'they come with their own';
const UNREAD = 'the officer closes a complaint unread';
const DRAWER = 'in an hour.';

test('statements are joined by keys alone, stand side by side, and go into files', async ({
  page,
}, testInfo) => {
  const { shell, desk, claims, retrieve } = await openSmallStudy(page);
  const { links } = en;

  await desk.tabToTranscript();
  await desk.press('j');
  await expect(desk.pickedCoding).toContainText('Doubt');
  await desk.press('x');
  await expect(claims.begun).toContainText(DISTANCE);
  await desk.press('j', 'j', 'x');
  await expect(claims.dialog).toContainText(DISTANCE);
  await expect(claims.dialog).toContainText(UNREAD);
  await expect(claims.relation).toBeFocused();
  expect(await barriers(page, 'all')).toEqual([]);
  await desk.press('s', 'Tab', 'Tab');
  await page.keyboard.type('Both are about the office.');
  await desk.press('Control+Enter');
  await expect(claims.dialog).toBeHidden();
  await expect(claims.begun).toBeHidden();
  await desk.press('l');
  await expect(desk.pickedCoding).toContainText('Campaigns');
  await desk.press('j');
  const here = claims.links.filter({ hasText: DISTANCE });
  await expect(here).toContainText(links.reversed.supports);
  await expect(here).toContainText('Both are about the office.');

  // The link says otherwise how the two are joined; one undo each.
  await here.getByRole('button', { name: links.edit(links.reversed.supports) }).click();
  await claims.relation.selectOption({ value: 'contradicts' });
  await page.getByRole('dialog').getByRole('button', { name: en.common.save }).press('Enter');
  await expect(here).toContainText(links.relations.contradicts);
  await shell.undo();
  await expect(here).toContainText(links.reversed.supports);
  await shell.undo();
  await expect(here).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(here).toContainText(links.relations.contradicts);
  await here.getByRole('link', { name: DISTANCE }).click();
  await expect(claims.links).toContainText(UNREAD);

  // Two that are chosen in a list are joined at once, in words of one's own.
  await shell.goTo('retrieve');
  const linkOf = (words: string) => page.getByRole('link', { name: words, exact: true });
  for (const words of [UNREAD, DRAWER])
    await retrieve.passages
      .filter({ has: linkOf(words) })
      .getByRole('checkbox')
      .check();
  await linkOf(DRAWER).focus();
  await desk.press('x');
  await claims.relation.selectOption({ label: links.otherRelation });
  await page.getByLabel(links.ownRelation).fill('is mended by');
  await page.keyboard.press('Enter');
  await expect(claims.dialog).toBeHidden();

  // A memo can be an end as well; the desk goes on where it was left.
  await shell.goTo('memos');
  await page.getByRole('button', { name: en.memos.newMemo }).first().click();
  await page.getByRole('textbox', { name: en.memos.text }).fill('Offices differ.');
  await page.getByRole('button', { name: links.fromHere }).click();
  await expect(claims.begun).toContainText('Offices differ.');
  await shell.goTo('desk');
  await desk.transcript.focus();
  await desk.press('j', 'x');
  await claims.join('explains');

  await shell.goTo('claims');
  await expect(claims.claims).toHaveCount(3);
  const [contradiction] = await claims.claims.allInnerTexts();
  expect(contradiction).toContain(DISTANCE);
  expect(contradiction).toContain(UNREAD);
  expect(await barriers(page, 'all')).toEqual([]);
  await shell.everythingSaved();
  await page.reload();
  await expect(claims.claims).toHaveCount(3);

  const rows = Papa.parse<Record<string, string>>(
    (await readFile(await claims.save('csv', (name) => testInfo.outputPath(name)), 'utf8')).replace(
      /^\ufeff/u,
      '',
    ),
    { header: true, skipEmptyLines: true },
  ).data;
  const { columns } = links.claims;
  expect(
    rows.map((row) => [row[columns.relation], row[columns.first], row[columns.second]]),
  ).toEqual([
    [links.relations.contradicts, DISTANCE, UNREAD],
    [links.relations.explains, 'Offices differ.', NEXT],
    ['is mended by', UNREAD, DRAWER],
  ]);
  expect(rows[0]?.[columns.note]).toBe('Both are about the office.');
  expect(rows[0]?.[columns.firstCode]).toContain('Doubt');
  const { value: word } = await mammoth.extractRawText({
    path: await claims.save('docx', (name) => testInfo.outputPath(name)),
  });
  for (const words of [DISTANCE, UNREAD, DRAWER, 'is mended by']) expect(word).toContain(words);

  await page.getByLabel(links.claims.relation).selectOption({ value: 'contradicts' });
  await expect(claims.claims).toHaveCount(1);

  // Whoever else codes sees it, and leaves it to its maker.
  await shell.switchCoder('Nadeem Khan');
  await expect(claims.claims).toHaveCount(1);
  await expect(claims.claims.getByRole('button')).toHaveCount(0);
  await shell.switchCoder('Sana Afridi');
  await claims.claims
    .getByRole('button', { name: links.remove(links.relations.contradicts) })
    .click();
  await expect(claims.claims).toHaveCount(0);
  await shell.undo();
  await expect(claims.claims).toHaveCount(1);
});

test('in Urdu on a narrow page the statements stand below each other, without barriers', async ({
  page,
}) => {
  const { shell, desk, claims } = await openSmallStudy(page, 'ur', ur);
  await desk.tabToTranscript();
  await desk.press('j', 'x', 'j', 'x');
  await claims.join('contradicts', 'دیکھنے کی بات');
  await page.setViewportSize({ width: 390, height: 844 });
  await shell.goTo('claims');
  await expect(claims.claims).toContainText(DISTANCE);
  expect(await leftInEnglish(page, ur)).toEqual([]);
  expect(await barriers(page, 'all')).toEqual([]);
  const isWider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isWider).toBe(false);
});
