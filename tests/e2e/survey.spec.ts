import { readFile, writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { en } from '#i18n/en.ts';
import { SurveyPreviewPage } from './pages/survey.ts';
import { workbench } from './pages/workbench.ts';
import { sampleFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

const DID = 'When you last had a problem with a public service, what did you do about it?';
const TRUST = 'What would make you trust a complaint made online?';
/** One of the 150 respondents answered nothing. */
const RESPONDENTS = 149;
const ANSWERS = 294;

test('a survey becomes cases and documents, and goes with one undo', async ({ page }) => {
  const { shell, projects, documents, desk } = workbench(page);
  const preview = new SurveyPreviewPage(page);
  await projects.open();
  await projects.create({ project: 'Survey', coder: 'Mahnoor Khan' });
  await preview.drop(sampleFile('survey.csv'), 'survey.csv');
  await expect(preview.holds.getByLabel(en.survey.tables.survey)).toBeChecked();
  await expect(preview.role('id')).toHaveValue('id');
  await expect(preview.role(DID)).toHaveValue('answer');
  await expect(preview.role(TRUST)).toHaveValue('answer');
  await preview.choose('language', 'leave');
  await page.getByLabel(en.survey.form, { exact: true }).selectOption('answer');
  await expect(preview.importButton(ANSWERS)).toBeEnabled();
  await page.getByLabel(en.survey.form, { exact: true }).selectOption('respondent');
  await preview.bringIn(RESPONDENTS);

  await documents.openOnDesk('R-002');
  const text = page.getByRole('document', { name: 'R-002' });
  await expect(text).toContainText(DID);
  await expect(text).toContainText('so I complained about the clerk.');
  await desk.selectWithMouse('I complained about the clerk');

  await shell.goTo('documents');
  await page.getByRole('tab', { name: en.documents.tabs.cases }).click();
  const header = page.getByRole('columnheader');
  await expect(header.filter({ hasText: 'district' })).toBeVisible();
  await expect(header.filter({ hasText: 'language' })).toHaveCount(0);
  await expect(page.getByRole('grid')).toContainText('Abbottabad');

  await test.step('on a narrow page a touched row keeps the sheet, and its details are asked for', async () => {
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    const row = page.getByRole('grid').getByRole('rowheader').first();
    const name = (await row.textContent())?.trim() ?? '';
    await row.click();
    const details = page.getByRole('complementary', { name });
    const button = page.getByRole('button', { name: en.documents.particularsOf(name) });
    await expect(button).toBeVisible();
    await expect(details).toHaveCount(0);
    await button.click();
    await expect(details).toBeVisible();
    await button.click();
    await expect(details).toHaveCount(0);
    if (wide) await page.setViewportSize(wide);
  });

  await shell.undo();
  await expect(header.filter({ hasText: 'district' })).toHaveCount(0);
  await page.getByRole('tab', { name: en.documents.tabs.documents }).click();
  await expect(documents.titles).toHaveCount(0);
});

test('a survey that has grown adds its new rows, as a workbook too', async ({ page }, info) => {
  const { shell, projects, documents } = workbench(page);
  const preview = new SurveyPreviewPage(page);
  await projects.open();
  await projects.create({ project: 'Survey', coder: 'Mahnoor Khan' });
  await preview.drop(sampleFile('survey.csv'), 'survey.csv');
  await preview.choose('language', 'leave');
  await preview.bringIn(RESPONDENTS);

  const csv = await readFile(sampleFile('survey.csv'), 'utf8');
  const more =
    'R-151,Hangu,30-39,female,yes,Urdu,دفتر گئی تھی، کسی نے نہیں سنا۔,\n' +
    'R-152,Tank,18-29,male,no,English,Nothing. We have no signal.,"A tower, to begin with."\n';
  const grown = info.outputPath('survey-june.csv');
  await writeFile(grown, csv.replace('so I complained about the clerk', 'so I gave up') + more);
  await preview.drop(grown, 'survey-june.csv');
  await expect(page.getByLabel(en.survey.name)).toHaveValue('Survey');
  await expect(page.getByText(en.survey.known(149))).toBeVisible();
  await expect(preview.role('language')).toHaveValue('leave');
  await expect(page.getByText(en.survey.changed(1, ['R-002']))).toBeVisible();
  await page.getByLabel(en.survey.replace(1)).check();
  await expect(page.getByText(en.survey.replaced(1, ['R-002']))).toBeVisible();
  await preview.bringIn(2, { replaced: 1, total: RESPONDENTS + 2 });
  await expect(documents.row('R-002')).toHaveCount(1);
  await documents.openOnDesk('R-002');
  await expect(page.getByRole('document', { name: 'R-002' })).toContainText('so I gave up');
  await shell.goTo('documents');

  const workbook = info.outputPath('survey-july.xlsx');
  const rows = [
    ['id', DID, TRUST],
    ['R-151', 'دفتر گئی تھی، کسی نے نہیں سنا۔', null],
    ['R-153', 'I asked the imam, who asked the naib tehsildar.', 'A man I know. 😀'],
  ];
  await writeFile(
    workbook,
    await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['about'], ['July']] },
        { name: 'Answers', rows },
      ],
    }),
  );
  await documents.drop([workbook]);
  await page.getByLabel(en.survey.sheet).selectOption('Answers');
  await preview.holds.getByText(en.survey.tables.survey).click();
  await preview.bringIn(1, { total: RESPONDENTS + 3 });
});

test('a table of participants is taken for one, and can be taken for a survey', async ({
  page,
}) => {
  const { projects, documents } = workbench(page);
  const preview = new SurveyPreviewPage(page);
  await projects.open();
  await projects.create({ project: 'People', coder: 'Mahnoor Khan' });
  await documents.drop([sampleFile('participants.csv')]);
  await expect(preview.holds.getByLabel(en.survey.tables.participants)).toBeChecked();
  await preview.holds.getByText(en.survey.tables.survey).click();
  await expect(preview.role('name')).toHaveValue('id');
  await expect(preview.importButton(0, { rows: 12 })).toBeEnabled();
  await preview.holds.getByText(en.survey.tables.participants).click();
  await documents.importParticipants(12);
});

test('a grown survey is answers again, also where they no longer look like it', async ({
  page,
}, info) => {
  const { projects, documents } = workbench(page);
  const preview = new SurveyPreviewPage(page);
  await projects.open();
  await projects.create({ project: 'Survey', coder: 'Mahnoor Khan' });
  const first = `id,district,"${DID}"\nR1,Swat,Nothing at all.\nR2,Tank,I went there.\n`;
  const path = info.outputPath('answers.csv');
  await writeFile(path, first);
  await documents.drop([path]);
  await expect(preview.holds.getByLabel(en.survey.tables.participants)).toBeChecked();
  await preview.holds.getByText(en.survey.tables.survey).click();
  await preview.choose(DID, 'answer');
  await preview.bringIn(2);

  const grown = info.outputPath('grown.csv');
  await writeFile(grown, `${first}R3,Swat,Nothing at all.\n`);
  await preview.drop(grown, 'grown.csv');
  await expect(preview.holds.getByLabel(en.survey.tables.survey)).toBeChecked();
  await expect(preview.role(DID)).toHaveValue('answer');
  await expect(preview.role('district')).toHaveValue('attribute');
  await preview.bringIn(1, { total: 3 });
});

test('the sample study has a survey of its own, a command away', async ({ page }) => {
  const { projects, documents } = workbench(page);
  const preview = new SurveyPreviewPage(page);
  await projects.open();
  await projects.openSample();
  const before = await documents.titles.count();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('invented survey');
  await page.keyboard.press('Enter');
  await expect(preview.holds.getByLabel(en.survey.tables.survey)).toBeChecked();
  await preview.bringIn(RESPONDENTS, { total: before + RESPONDENTS });
});
