import { exportAs } from './pages/export-menu.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { readCsv, records } from './support/read-tables.ts';
import { openSmallStudy, SMALL_CODES } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const FIRST = 'Nobody waits for the office any more';
const SECOND = 'It had been in his drawer all the time';
const SANA = 'Sana Afridi – Round 1';
const NADEEM = 'Nadeem Khan – Round 1';

async function codeAndFinish({ shell: { page }, desk }: Workbench, text: string) {
  const { agreement } = desk.t;
  await expect(page.getByText(agreement.desk.blind('Round 1'))).toBeVisible();
  await desk.expectCodings('Queues', 0);
  await desk.selectWithMouse(text);
  await desk.code('Queues').click();
  await desk.expectCodings('Queues', 1);
  const finished = page.getByRole('button', { name: agreement.desk.finished, exact: true });
  await finished.click();
  await expect(finished).toHaveAttribute('aria-pressed', 'true');
}

/** Holds that the project shows nothing of what anybody but the current coder has coded. */
async function expectBlind(bench: Workbench): Promise<void> {
  const { shell, desk, codebook, retrieve } = bench;
  const { page, t } = shell;
  await desk.expectCodings('Queues', 0);
  await expect(desk.documentLine('Interview', 0)).toBeVisible();
  await desk.selectWithMouse(FIRST);
  await expect(desk.inspector).toContainText(t.desk.notCoded);
  await shell.goTo('codebook');
  await codebook.tree.getByRole('treeitem').filter({ hasText: 'Queues' }).click();
  await expect(page.getByText(t.codebook.usage.none)).toBeVisible();
  await shell.goTo('retrieve');
  await retrieve.expectFound({ passages: 0, documents: 0, cases: 0 });
  await expect(retrieve.filters.getByRole('checkbox', { name: 'Sana' })).toHaveCount(0);
  await shell.goTo('reports');
  await page.getByLabel(t.reports.by).selectOption({ label: t.reports.byCoder });
  await expect(page.getByText(t.reports.nothing.title)).toBeVisible();
  await shell.goTo('desk');
}

/** Krippendorff's nominal alpha of two coders who applied a code to units, 1, or did not, 0. */
function alphaOf(units: readonly (readonly [first: number, second: number])[]): number {
  const values = units.flat();
  const applied = values.filter((value) => value === 1).length;
  const disagreeing = units.filter(([first, second]) => first !== second).length;
  const expected = (applied * (values.length - applied)) / (values.length - 1);
  return 1 - disagreeing / expected;
}

async function rowsOf(file: string) {
  return records(await readCsv(file));
}

/** Holds that the table has what the two have coded: Sana the first answer of four, Nadeem the last. */
async function expectFigures({ shell, agreement }: Workbench, save: (name: string) => string) {
  const { page, t } = shell;
  const { figures, views } = t.agreement;
  const answers = [
    [1, 0],
    [0, 0],
    [0, 0],
    [0, 1],
  ] as const;
  const questions = answers.map(() => [0, 0] as const);
  const shown = (value: number) => value.toFixed(2);
  await expect(agreement.round).toContainText(views.universe.documents(1, 2));
  await expect(agreement.round).toContainText(
    figures.universe({ coders: 2, documents: 1, codes: SMALL_CODES.length, used: 1 }),
  );
  await expect(agreement.round).toContainText(figures.universeUnits.turn(4));
  const alpha = await agreement.figureOf('Queues', figures.figures.alpha.title);
  await expect(alpha).toHaveText(shown(alphaOf(answers)));
  await expect(await agreement.figureOf('Queues', figures.cells.neither.title)).toHaveText('2');
  const csv = await exportAs(page, t, 'csv', save);
  const [queues] = await rowsOf(csv);
  expect(Number(queues?.get(figures.figures.alpha.title))).toBeCloseTo(alphaOf(answers), 9);
  const matrix = await rowsOf(await agreement.saveMatrix(save));
  const ofQueues = matrix.filter((row) => row.get('code') === 'Queues');
  expect(ofQueues.map((row) => [Number(row.get(SANA)), Number(row.get(NADEEM))])).toEqual(answers);
  await page.getByRole('checkbox', { name: figures.hasInterviewers }).check();
  await expect(alpha).toHaveText(shown(alphaOf([...answers, ...questions])));
}

test('two code blind, and see each other when the round is closed', async ({ page }, testInfo) => {
  const bench = await openSmallStudy(page);
  const { shell, agreement, desk, retrieve } = bench;
  const { agreement: words } = shell.t;
  await desk.expectCodings('Hope', 3);
  await shell.goTo('agreement');
  await agreement.openForm();
  await expect(agreement.form).toContainText(words.form.drawn(2, 2));
  await expect(agreement.form).toContainText(words.form.standIns('Sana Afridi and Nadeem Khan'));
  await agreement.begin();

  await agreement.codeAs(SANA);
  await agreement.goOn('Interview');
  await desk.expectCodings('Hope', 0);
  await codeAndFinish(bench, FIRST);

  await shell.switchCoder('Nadeem Khan');
  await page.getByRole('button', { name: words.desk.codeAs('Round 1', NADEEM) }).click();
  await expectBlind(bench);
  await codeAndFinish(bench, SECOND);

  await shell.goTo('agreement');
  const own = agreement.round.getByRole('checkbox', { name: words.finish('Interview') });
  await expect(own).toBeChecked();
  await agreement.close({ missing: 2, shared: 1 });
  await expectFigures(bench, (name) => testInfo.outputPath(name));

  await shell.goTo('desk');
  await shell.switchCoder('Sana Afridi');
  await desk.expectCodings('Hope', 3);
  await shell.goTo('retrieve');
  for (const name of [SANA, NADEEM, 'Sana Afridi']) {
    const box = retrieve.filters.getByRole('checkbox', { name, exact: true });
    await box.setChecked(name !== 'Sana Afridi');
  }
  await retrieve.expectFound({ passages: 2, documents: 1, cases: 1 });
  await expect(retrieve.passages.filter({ hasText: FIRST })).toBeVisible();
  await expect(retrieve.passages.filter({ hasText: SECOND })).toBeVisible();
});

test('a round is handed out as a file without the others’ codings and comes back', async ({
  page,
  otherProfile,
}, testInfo) => {
  const own = await openSmallStudy(page);
  const save = (name: string) => testInfo.outputPath(name);
  const { agreement: words, merge } = own.shell.t;
  await own.shell.goTo('agreement');
  await own.agreement.openForm();
  await own.agreement.begin();
  await own.agreement.codeAs(SANA);
  await own.agreement.goOn('Interview');
  await codeAndFinish(own, FIRST);
  await own.shell.goTo('agreement');
  const file = await own.agreement.handOut(NADEEM, save);
  expect(file).toMatch(/A small study – Round 1 – Nadeem Khan .*\.hashiya$/u);

  const theirs = workbench(await otherProfile.newPage());
  await theirs.projects.open();
  await theirs.projects.openProjectFile(file);
  await theirs.documents.openOnDesk('Interview');
  await expectBlind(theirs);
  await codeAndFinish(theirs, SECOND);
  await theirs.shell.everythingSaved();
  const returned = await theirs.shell.backUp((name) => save(`returned ${name}`));

  const { dialog } = own.merging;
  await own.merging.choose(returned);
  await expect(dialog).toContainText(merge.hidesWork);
  await expect(dialog).not.toContainText(SECOND);
  await expect(dialog).not.toContainText(merge.tables.codings);
  await own.merging.merge();
  await own.agreement.close({ missing: 2, shared: 1 });
  await expect(own.agreement.round).toContainText(words.views.universe.documents(1, 2));
  await own.shell.goTo('retrieve');
  await own.retrieve.filters.getByRole('checkbox', { name: NADEEM, exact: true }).check();
  await own.retrieve.chooseCode('Queues');
  await own.retrieve.expectFound({ passages: 1, documents: 1, cases: 1 });
  await expect(own.retrieve.passages).toContainText(SECOND);
});
