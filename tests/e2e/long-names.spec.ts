import { workbench } from './pages/workbench.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const LONG =
  'Waiting until somebody has asked all of the neighbours in the whole street and beyond it';

test('a long name of a code leaves the counts beside it and the pane as wide as it was', async ({
  page,
}) => {
  const { shell, desk, retrieve } = await openSmallStudy(page);
  await shell.goTo('codebook');
  await page.getByRole('treeitem').filter({ hasText: 'Queues' }).click();
  await desk.press('F2');
  await page.keyboard.type(LONG);
  await desk.press('Enter');
  await shell.goTo('retrieve');
  await expect(retrieve.filters.getByTitle(LONG)).toBeVisible();
  const { inner, outer } = await retrieve.filters.evaluate((filters) => ({
    inner: filters.parentElement?.scrollWidth ?? 0,
    outer: filters.parentElement?.clientWidth ?? 0,
  }));
  expect(inner).toBeLessThanOrEqual(outer);
});

test('the actions on a coding stay in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 560 });
  const { desk } = await openSmallStudy(page);
  await desk.transcript.focus();
  await desk.press('KeyJ');
  await page.getByRole('toolbar').getByRole('button', { name: desk.t.desk.actions }).click();
  const box = await page.getByRole('menu').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(560);
});

test('names of projects in both scripts begin on one line', async ({ page }) => {
  const { projects, shell } = workbench(page);
  const names = ['Portal study', 'آن لائن پورٹل study'];
  for (const project of names) {
    await projects.open();
    await projects.create({ project, coder: 'Mahnoor Khan' });
    await shell.goToProjects();
  }
  const starts = await Promise.all(
    names.map(async (name) => (await page.getByText(name, { exact: true }).boundingBox())?.x),
  );
  expect(starts[0]).toBeGreaterThan(0);
  expect(starts[1]).toBe(starts[0]);
});
