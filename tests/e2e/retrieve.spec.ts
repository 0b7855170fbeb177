import { en } from '#i18n/en.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const { changes, chosen } = en.retrieve;

test('passages are chosen, recoded, copied and removed by keys alone, each with one undo', async ({
  page,
}) => {
  const { shell, desk, retrieve } = await openSmallStudy(page);
  const picker = (title: string) => page.getByRole('dialog', { name: title });
  await shell.goTo('retrieve');
  await retrieve.chooseCode('Doubt');
  await retrieve.expectFound({ passages: 4, documents: 2, cases: 1 });
  await retrieve.passages.first().getByRole('link').focus();

  await desk.press('Space', 'KeyJ', 'Shift+ArrowDown');
  await expect(desk.said(chosen(3, 4))).toBeVisible();
  await desk.press('Shift+ArrowUp');
  await expect(desk.said(chosen(2, 4))).toBeVisible();
  await desk.press('Shift+KeyF');
  await expect(picker(en.retrieve.recodeSeveral(2)).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Queues');
  await page.keyboard.press('Enter');
  await expect(shell.notice(changes.recoded(2, 'Queues'))).toBeVisible();
  await retrieve.expectFound({ passages: 2, documents: 2, cases: 1 });
  // The focus has gone on to the next passage that stayed.
  await expect(retrieve.passages.first().getByRole('link')).toBeFocused();
  await desk.press('Control+KeyZ');
  await retrieve.expectFound({ passages: 4, documents: 2, cases: 1 });

  await desk.press('Control+KeyA');
  await expect(desk.said(chosen(4, 4))).toBeVisible();
  await desk.press('Shift+KeyC');
  await expect(picker(en.retrieve.copySeveral(4)).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Queues');
  await page.keyboard.press('Enter');
  await expect(shell.notice(changes.copied(4, 'Queues'))).toBeVisible();
  await desk.press('KeyK');
  await expect(shell.notice(en.quotes.picked(4))).toBeVisible();

  await desk.press('Escape', 'Delete');
  await expect(shell.notice(changes.removed(1))).toBeVisible();
  await retrieve.expectFound({ passages: 3, documents: 2, cases: 1 });
  await retrieve.chooseCode('Queues');
  await retrieve.expectFound({ passages: 4, documents: 2, cases: 1 });
});

test('codings of another coder are left as they are, and that is said', async ({ page }) => {
  const { shell, desk, retrieve } = await openSmallStudy(page);
  await shell.goTo('retrieve');
  await retrieve.filters.getByRole('checkbox', { name: 'Nadeem Khan' }).check();
  await retrieve.chooseCode('Doubt');
  await retrieve.expectFound({ passages: 5, documents: 2, cases: 1 });
  const theirs = retrieve.passages.filter({ hasText: 'NK' });
  await theirs.getByRole('link').focus();
  await desk.press('KeyU');
  await expect(shell.notice(changes.onlyOthers(1))).toBeVisible();

  await theirs.getByRole('checkbox').check();
  await page.getByRole('checkbox', { name: en.common.selectAll }).check();
  await theirs.getByRole('link').click({ button: 'right' });
  await page.getByRole('menuitem', { name: en.retrieve.commands.remove }).click();
  await expect(shell.notice(changes.andLeft(changes.removed(4), 1))).toBeVisible();
  await retrieve.expectFound({ passages: 1, documents: 1, cases: 1 });
  const notices = page.getByRole('region', { name: en.common.notices });
  await notices.getByRole('button', { name: en.common.undo }).click();
  await retrieve.expectFound({ passages: 5, documents: 2, cases: 1 });
});

test('two chosen passages are linked by a button', async ({ page }) => {
  const { shell, retrieve, claims } = await openSmallStudy(page);
  await shell.goTo('retrieve');
  const boxes = retrieve.passages.getByRole('checkbox');
  await boxes.nth(0).check();
  const link = page.getByRole('button', { name: en.retrieve.link, exact: true });
  await expect(link).toBeEnabled();
  await boxes.nth(1).check();
  await boxes.nth(2).check();
  await expect(link).toBeDisabled();
  await boxes.nth(2).uncheck();
  await link.click();
  await claims.join('contradicts');
  await shell.goTo('claims');
  await expect(claims.claims).toHaveCount(1);
});
