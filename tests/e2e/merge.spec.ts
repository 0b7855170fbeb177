import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { taguetteFile } from '#tests/unit/support/taguette-file.ts';
import { workbench } from './pages/workbench.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const PASSAGE = 'Nobody waits for the office any more';
const THEIRS = 'It had been in his drawer all the time';

test('a copy that was handed out comes back, is looked at, merged, seen, and taken back', async ({
  page,
  otherProfile,
}, testInfo) => {
  const { merge } = workbench(page).shell.t;
  const save = (name: string) => testInfo.outputPath(name);
  const own = await openSmallStudy(page);
  await own.desk.expectCodings('Queues', 0);
  const handedOut = await own.shell.backUp(save);

  const theirs = workbench(await otherProfile.newPage());
  await theirs.projects.open();
  await theirs.projects.openProjectFile(handedOut);
  await theirs.documents.openOnDesk('Interview');
  await theirs.desk.selectWithMouse(THEIRS);
  await theirs.desk.code('Queues').click();
  await theirs.desk.expectCodings('Queues', 1);
  await theirs.shell.everythingSaved();
  const returned = await theirs.shell.backUp((name) => save(`returned ${name}`));

  await own.desk.selectWithMouse(PASSAGE);
  await own.desk.code('Queues').click();
  await own.desk.expectCodings('Queues', 1);
  await own.shell.everythingSaved();

  await own.merging.choose(returned);
  const { dialog } = own.merging;
  await expect(dialog).toContainText(merge.union);
  const added = own.merging.additions;
  await added.getByText(merge.counted(merge.tables.codings, 1)).click();
  await expect(added).toContainText(THEIRS);
  await own.merging.merge();
  const menu = page.getByRole('button', { name: `${workbench(page).shell.t.app.projectMenu}:` });
  await expect(menu).toBeFocused();
  await own.desk.expectCodings('Queues', 2);
  await own.desk.selectWithMouse(THEIRS);
  await expect(own.desk.codeHere('Queues')).toBeVisible();

  await own.merging.choose(returned);
  await expect(dialog.getByRole('status')).toHaveText(merge.nothing);
  await expect(own.merging.action).toBeDisabled();
  await page.keyboard.press('Escape');

  await own.shell.undo();
  const asked = page
    .getByRole('listitem')
    .filter({ hasText: merge.undoMeets(path.basename(returned)) });
  await expect(asked).toBeVisible();
  await own.desk.expectCodings('Queues', 2);
  await asked.getByRole('button', { name: merge.takeBack }).click();
  await expect(own.shell.notice(merge.takenBack)).toBeVisible();
  await own.desk.expectCodings('Queues', 1);
  await page.reload();
  await own.desk.expectCodings('Queues', 1);
  await own.shell.undo();
  await own.desk.expectCodings('Queues', 0);
});

test('a text that is erased for good is in no file and comes back with no copy', async ({
  page,
}, testInfo) => {
  const save = (name: string) => testInfo.outputPath(name);
  const own = await openSmallStudy(page);
  const { shell } = own;
  const { merge, documents: words } = shell.t;
  const before = await shell.backUp((name) => save(`before ${name}`));
  await shell.goTo('documents');
  const details = new RegExp(`^${words.particularsOf('.*Interview.*')}$`, 'u');
  await page.getByRole('button', { name: details }).first().click();
  await page.getByRole('button', { name: merge.erase.document }).click();
  const asked = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(asked).toContainText('cannot be undone');
  await asked.getByRole('button', { name: merge.erase.confirm }).click();
  await expect(page.getByText(words.count(1))).toBeVisible();
  await own.merging.choose(before);
  const { dialog } = own.merging;
  await expect(dialog.getByRole('status')).toHaveText(merge.nothing);
});

test('of a file of several projects one is chosen to be merged', async ({ page }, testInfo) => {
  const own = await openSmallStudy(page);
  const { merge } = own.shell.t;
  const file = await taguetteFile('Portal', 'Schools');
  const at = testInfo.outputPath(file.name);
  await writeFile(at, new Uint8Array(await file.arrayBuffer()));
  await own.merging.choose(at);
  const { dialog } = own.merging;
  await expect(dialog.getByText(merge.which(file.name, 2))).toBeVisible();
  await dialog.getByRole('radio', { name: 'Schools' }).check();
  await dialog.getByRole('button', { name: merge.look }).click();
  await expect(dialog).toContainText(merge.addition);
  await own.merging.merge();
  await own.shell.goTo('documents');
  await expect(own.documents.titles.filter({ hasText: 'text 2' })).toHaveCount(1);
  await expect(own.documents.titles.filter({ hasText: 'text 1' })).toHaveCount(0);
});
