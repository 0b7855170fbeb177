import { exportAs } from './pages/export-menu.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { commandLine } from './support/command-line.ts';
import { readCsv, records } from './support/read-tables.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

type Figures = Readonly<Record<string, number | null>>;
type Save = (name: string) => string;

/** A round over what Sana and Nadeem have coded already. */
async function compare({ shell, agreement }: Workbench): Promise<void> {
  await shell.goTo('agreement');
  await agreement.compareExisting();
  await expect(agreement.figures).toBeVisible();
}

/** What the command line says of the project as it is now. */
async function agreementOf(bench: Workbench, save: Save, ...options: readonly string[]) {
  await bench.shell.everythingSaved();
  const file = await bench.shell.backUp(save);
  const coders = ['--coders', 'Sana Afridi,Nadeem Khan'];
  const { printed } = await commandLine('agreement', file, '--json', ...coders, ...options);
  return JSON.parse(printed) as {
    readonly perCode: Readonly<Record<string, Figures>>;
    readonly spans: Figures;
    readonly otherPrograms: Readonly<Record<'maxqda' | 'nvivo' | 'dedoose', Figures>>;
  };
}

/** Figures of the exported table by the names of codes without those above them. */
async function exportedRows({ shell }: Workbench, save: Save) {
  const rows = records(await readCsv(await exportAs(shell.page, shell.t, 'csv', save)));
  const code = shell.t.agreement.figures.code;
  return new Map(rows.map((row) => [row.get(code)?.split(' › ').at(-1) ?? '', row]));
}

test('figures, unit and codes are chosen, and the address keeps them', async ({
  page,
}, testInfo) => {
  const save = (name: string) => testInfo.outputPath(name);
  const bench = await openSmallStudy(page);
  const { agreement } = bench;
  const { figures: words, views } = bench.shell.t.agreement;
  await compare(bench);
  await page.getByLabel(words.unit, { exact: true }).selectOption('sentence');
  await page.getByLabel(words.rule).selectOption('majority');
  await agreement.round.getByText(/^Figures: /u).click();
  const chosen = ['conger_kappa', 'holsti_mean_pairwise', 'fleiss_kappa_generalized'] as const;
  for (const name of [...chosen, 'cohen_kappa_se'] as const) {
    const { title } = words.figures[name];
    await agreement.round.getByRole('checkbox', { name: title, exact: true }).check();
  }
  await agreement.round.getByText(views.universe.chooseCodes).click();
  await agreement.round.getByRole('checkbox', { name: 'Hope' }).uncheck();
  await expect(agreement.figures.getByRole('rowheader', { name: 'Hope' })).toHaveCount(0);

  await page.reload();
  await expect(agreement.figures.getByRole('rowheader', { name: 'Doubt' })).toBeVisible();
  await expect(agreement.figures.getByRole('rowheader', { name: 'Hope' })).toHaveCount(0);
  await expect(page.getByLabel(words.unit, { exact: true })).toHaveValue('sentence');
  await expect(page.getByLabel(words.rule)).toHaveValue('majority');

  const rows = await exportedRows(bench, save);
  const options = ['--unit', 'sentence', '--rule', 'majority', '--without-interviewers'];
  const { perCode } = await agreementOf(bench, save, ...options);
  for (const name of [...chosen, 'alpha', 'percent'] as const) {
    const said = perCode['Doubt']?.[name];
    const exported = rows.get('Doubt')?.get(words.figures[name].title);
    expect(Number(exported), name).toBeCloseTo(said ?? NaN, 9);
  }
});

test('older papers’ figures are those of the command line', async ({ page }, testInfo) => {
  const save = (name: string) => testInfo.outputPath(name);
  const bench = await openSmallStudy(page);
  const { agreement } = bench;
  const { views } = bench.shell.t.agreement;
  await compare(bench);
  const said = await agreementOf(bench, save, '--without-interviewers');
  const { maxqda, nvivo, dedoose } = said.otherPrograms;
  const show = async (view: keyof typeof views.names) => {
    await page.getByLabel(views.label, { exact: true }).selectOption(view);
    await expect(agreement.round).toContainText(views.about[view]);
    return (await exportedRows(bench, save)).get('Doubt');
  };
  const doubtInMaxqda = await show('maxqda');
  await expect(agreement.round).toContainText(views.differs.maxqda);
  expect(Number(doubtInMaxqda?.get(views.maxqda.segments.self.title(90)))).toBeCloseTo(
    maxqda['self90/per_code/Doubt/percent'] ?? NaN,
    9,
  );
  const doubtInNvivo = await show('nvivo');
  expect(Number(doubtInNvivo?.get(views.nvivo.percentBySize.title))).toBeCloseTo(
    nvivo['Doubt/percent_by_size'] ?? NaN,
    9,
  );
  const doubtInDedoose = await show('dedoose');
  expect(Number(doubtInDedoose?.get(views.dedoose.kappa.title))).toBeCloseTo(
    dedoose['per_code/Doubt/kappa'] ?? NaN,
    9,
  );
  const passages = await show('passages');
  expect(Number(passages?.get(views.passages.matched(50)))).toBeCloseTo(
    said.spans['per_code/Doubt/iou50_f1'] ?? NaN,
    9,
  );
});

test('a second round is drawn beside the first', async ({ page }) => {
  const bench = await openSmallStudy(page);
  const { agreement } = bench;
  const { trend } = bench.shell.t.agreement.views;
  await compare(bench);
  await expect(agreement.round.getByRole('heading', { name: trend.title })).toHaveCount(0);
  await compare(bench);
  const picture = agreement.round.getByRole('img', { name: trend.axis('α') });
  await expect(picture).toBeVisible();
  await expect(picture).toContainText('Round 1');
  const table = agreement.round.getByRole('table', { name: trend.axis('α') });
  const [, first, second] = await table.getByRole('columnheader').allInnerTexts();
  expect([first, second]).toEqual(['Round 1', 'Round 2']);
  const doubt = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Doubt' }) });
  const [before, after] = await doubt.getByRole('cell').allInnerTexts();
  expect(after).toBe(before);
  await page.setViewportSize({ width: 390, height: 800 });
  await workbench(page).agreement.round.getByRole('img').scrollIntoViewIfNeeded();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the head of the table stays in sight where its rows scroll, on a narrow page too', async ({
  page,
}) => {
  const bench = await openSmallStudy(page);
  await compare(bench);
  await page.setViewportSize({ width: 390, height: 90 });
  const scroller = bench.agreement.figures.locator('..');
  const { moved, head } = await scroller.evaluate((region) => {
    region.scrollTop = region.scrollHeight;
    const top = (element: Element) => element.getBoundingClientRect().top;
    const heads = [...region.querySelectorAll('thead th')];
    return { moved: region.scrollTop, head: heads.map((one) => top(one) - top(region)) };
  });
  expect(moved).toBeGreaterThan(0);
  for (const distance of head) expect(Math.abs(distance)).toBeLessThan(2);
});
