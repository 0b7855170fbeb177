import type { Page } from '@playwright/test';
import { ur } from '#i18n/ur.ts';
import { exportAs } from './pages/export-menu.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { barriers } from './support/barriers.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { openSmallStudy } from './support/small-study.ts';
import { readCsv, records } from './support/read-tables.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'Is this doubt, or plain distance?';
const ANSWER = 'She says so in the next sentence.';

/** Nadeem reviews two codings of every code that Sana has coded; there are five such codings. */
async function beginReview({ shell, review }: Workbench): Promise<void> {
  await shell.switchCoder('Nadeem Khan');
  await shell.goTo('agreement');
  await review.openForm();
  const { text, form } = review;
  await form.getByLabel(text.form.perCode).fill('2');
  await form.getByLabel(text.form.seed, { exact: true }).fill('7');
  await expect(form).toContainText(text.form.preview(5, 8, 3));
  await review.begin();
  await expect(review.lines).toHaveCount(5);
}

/** Brings a file in and holds that nothing comes with it but remarks. */
async function takeIn({ shell: { page, t } }: Workbench, file: string, remarks: number) {
  const dialog = page.getByRole('dialog', { name: t.merge.title });
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: t.merge.choose }).click();
  await (await chosen).setFiles(file);
  const added = dialog.getByRole('region', { name: t.merge.additions });
  await expect(dialog).toContainText(t.agreement.review.copy.comesIn);
  await expect(added).toContainText(t.merge.counted(t.merge.tables.remarks, remarks));
  for (const table of ['codings', 'documents', 'codes', 'coders', 'reviews'] as const)
    await expect(added).not.toContainText(t.merge.counted(t.merge.tables[table], 1));
  await dialog.getByRole('button', { name: t.merge.merge, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function say(page: Page, key: 'q' | 'c', words: string): Promise<void> {
  await page.keyboard.press(key);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('codings are accepted, queried and answered by keys, and every step is undone', async ({
  page,
}, testInfo) => {
  const bench = await openSmallStudy(page);
  const { shell, review, desk } = bench;
  const { text, point } = review;
  await beginReview(bench);
  await review.expectProgress({ seen: 0, all: 5, open: 0, accepted: 0 });

  // Nobody waits for what was accepted to be written: every letter is meant for the next one.
  await page.keyboard.press('a');
  await say(page, 'q', QUESTION);
  await expect(review.lines.nth(2)).toHaveAttribute('aria-current', 'true');
  await review.expectProgress({ seen: 2, all: 5, open: 1, accepted: 1 });
  await page.keyboard.press('p');
  await expect(review.lines.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(point).toContainText(QUESTION);
  await expect(point).toContainText(text.verdicts.query);
  await page.keyboard.press('n');
  await expect(review.lines.nth(2)).toHaveAttribute('aria-current', 'true');
  await say(page, 'c', 'aqc is not pressed here');
  await expect(point).toContainText('aqc is not pressed here');
  await expect(point).toContainText(text.states.discussed);
  await review.expectProgress({ seen: 3, all: 5, open: 1, accepted: 1 });
  expect(await barriers(page, 'all')).toEqual([]);

  await page.reload();
  await review.expectProgress({ seen: 3, all: 5, open: 1, accepted: 1 });
  await shell.switchCoder('Sana Afridi');
  await review.listed('open', 1);
  await review.lines.first().click();
  await expect(point).toContainText(QUESTION);
  await expect(point.getByRole('button', { name: text.say.accept })).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(shell.notice(text.commands.notReviewer)).toBeVisible();
  await say(page, 'c', ANSWER);
  await expect(point).toContainText(ANSWER);
  await expect(point).toContainText(text.states.open);
  await expect(point).toContainText(text.say.reviewerDecides('Nadeem Khan'));

  await point.getByRole('link', { name: text.toDesk }).click();
  const onDesk = desk.inspector.getByRole('link', { name: text.desk.remarks('Review 1', 2) });
  await expect(onDesk).toBeVisible();
  await onDesk.click();
  await expect(point).toContainText(ANSWER);

  await shell.switchCoder('Nadeem Khan');
  await page.keyboard.press('a');
  await review.expectProgress({ seen: 3, all: 5, open: 0, accepted: 2 });
  const file = await exportAs(page, shell.t, 'csv', (name) => testInfo.outputPath(name));
  const [first, second] = records(await readCsv(file));
  expect(first?.get(text.report.verdict)).toBe(text.states.accepted);
  expect(second?.get(text.report.thread)).toContain(QUESTION);
  expect(second?.get(text.report.thread)).toContain(ANSWER);

  await shell.undo();
  await review.expectProgress({ seen: 3, all: 5, open: 1, accepted: 1 });
  await shell.undo();
  await shell.undo();
  await review.expectProgress({ seen: 1, all: 5, open: 0, accepted: 1 });
  await shell.undo();
  await review.expectProgress({ seen: 0, all: 5, open: 0, accepted: 0 });
  await shell.undo();
  await expect(page.getByRole('button', { name: text.newReview })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Review 1' })).toHaveCount(0);
});

test('a review goes out as a read-only file, is answered there, and comes back', async ({
  page,
  otherProfile,
}, testInfo) => {
  const own = await openSmallStudy(page);
  const save = (name: string) => testInfo.outputPath(name);
  const { text } = own.review;
  await beginReview(own);
  await own.shell.switchCoder('Sana Afridi');
  await say(page, 'c', 'Please look at this one first.');
  await expect(own.review.point).toContainText('Please look at this one first.');
  await own.shell.everythingSaved();
  const file = await own.review.send(save);
  expect(file).toMatch(/A small study – Review 1 – Nadeem Khan .*\.hashiya$/u);

  const theirPage = await otherProfile.newPage();
  const theirs = workbench(theirPage);
  await theirs.projects.open();
  await theirs.projects.chooseProjectFile(file);
  await expect(theirPage.getByText(text.copy.text)).toBeVisible();
  await theirs.review.expectProgress({ seen: 0, all: 5, open: 0, accepted: 0 });
  await expect(theirs.review.point).toContainText('Please look at this one first.');
  await expect(theirs.shell.navigation.getByRole('link')).toHaveText([
    theirs.shell.t.navigation.agreement,
    theirs.shell.t.navigation.settings,
  ]);
  const { coder } = theirs.shell.t.app;
  await expect(theirs.shell.bar.getByRole('button', { name: `${coder}:` })).toHaveCount(0);
  await theirPage.evaluate(() => {
    location.hash = location.hash.replace(/agreement.*/u, 'documents');
  });
  await expect(theirPage.getByRole('button', { name: text.newReview })).toHaveCount(0);
  await expect(theirs.review.point).toBeVisible();
  expect(await barriers(theirPage, 'all')).toEqual([]);

  await theirPage.keyboard.press('a');
  await theirs.review.expectProgress({ seen: 1, all: 5, open: 0, accepted: 1 });
  await say(theirPage, 'q', QUESTION);
  await theirs.review.expectProgress({ seen: 2, all: 5, open: 1, accepted: 1 });
  await theirs.shell.everythingSaved();
  const returned = await theirs.shell.backUp((name) => save(`returned ${name}`));

  await page.getByRole('button', { name: text.copy.takeIn }).click();
  await takeIn(own, returned, 2);
  await own.review.expectProgress({ seen: 2, all: 5, open: 1, accepted: 1 });
  await own.review.listed('open', 1);
  await own.review.lines.first().click();
  await expect(own.review.point).toContainText(QUESTION);
  await say(page, 'c', ANSWER);
  await expect(own.review.point).toContainText(ANSWER);
  await own.shell.everythingSaved();
  const again = await own.review.send((name) => save(`again ${name}`));

  await theirPage.getByRole('button', { name: text.copy.takeIn }).click();
  await takeIn(theirs, again, 1);
  await theirs.review.listed('open', 1);
  await theirs.review.lines.first().click();
  await expect(theirs.review.point).toContainText(ANSWER);
  await theirPage.keyboard.press('a');
  await theirs.review.expectProgress({ seen: 2, all: 5, open: 0, accepted: 2 });
});

test('a review in Urdu on a narrow page: the list, one coding, and back', async ({ page }) => {
  const bench = await openSmallStudy(page, 'ur', ur);
  const { review } = bench;
  await beginReview(bench);
  await page.setViewportSize({ width: 390, height: 844 });
  const back = page.getByRole('button', { name: review.text.toList });
  await expect(review.list).toBeVisible();
  await expect(review.point).toHaveCount(0);
  await review.lines.first().click();
  await expect(review.list).toHaveCount(0);
  await review.point.getByRole('button', { name: review.text.say.query }).click();
  await review.field.fill('یہ کیوں؟');
  expect(await barriers(page, 'all')).toEqual([]);
  expect(await leftInEnglish(page, ur)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await review.point.getByRole('button', { name: review.text.say.send }).click();
  await expect(review.field).toBeHidden();
  await back.click();
  await expect(review.lines.first()).toContainText(review.text.states.open);
});
