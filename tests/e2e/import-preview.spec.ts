import { writeFile } from 'node:fs/promises';
import { en } from '#i18n/en.ts';
import { workbench } from './pages/workbench.ts';
import { sampleFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

const { detail } = en.importing;

test('what was corrected in the preview is there after a look at other screens and projects', async ({
  page,
}) => {
  const { shell, projects, documents } = workbench(page);
  await projects.open();
  await projects.create({ project: 'Half imported', coder: 'Mahnoor Khan' });
  await documents.drop(['official-01.docx', 'official-04.txt'].map(sampleFile));
  await expect(documents.importButton(2)).toBeEnabled();
  const particulars = await documents.lookAt('official-04.txt');
  await documents.correctSpeaker(particulars, 'NADIA ORAKZAI', { name: 'Nadia' });

  const isThere = async () => {
    await expect(documents.importButton(2)).toBeEnabled();
    const looked = await documents.lookAt('official-04.txt');
    await expect(looked.getByLabel(en.documents.nameOf('NADIA ORAKZAI'))).toHaveValue('Nadia');
  };
  await shell.goTo('codebook');
  await shell.goTo('documents');
  await isThere();

  await shell.goToProjects();
  await projects.create({ project: 'Another', coder: 'Mahnoor Khan' });
  await shell.goTo('documents');
  await expect(documents.importButton(2)).toHaveCount(0);
  await page.goBack();
  await shell.goToProjects();
  await page.getByRole('main').getByRole('link', { name: 'Half imported' }).click();
  await shell.goTo('documents');
  await isThere();
  await documents.importDocuments(2);
  await expect(documents.titles).toHaveCount(2);
});

test('a label that was not found can be typed', async ({ page }, info) => {
  const { projects, documents } = workbench(page);
  const path = info.outputPath('panel.txt');
  await writeFile(path, 'Sara: Who came?\nGul, a guard: Me.\nSara: When?\nRaza: I came later.\n');
  await projects.open();
  await projects.create({ project: 'Labels', coder: 'Mahnoor Khan' });
  await documents.drop([path]);
  await expect(documents.importButton(1)).toBeEnabled();
  const particulars = await documents.lookAt('panel.txt');
  const field = particulars.getByLabel(detail.anotherLabel);
  await field.fill('Gul, the guard');
  await field.press('Enter');
  await expect(particulars.getByText(detail.beginsNoLine('Gul, the guard'))).toBeVisible();
  await field.fill('Gul, a guard:');
  await field.press('Enter');
  await expect(particulars.getByLabel(en.documents.nameOf('Gul, a guard'))).toBeVisible();
  await expect(particulars.getByText(detail.beginsNoLine('Gul, the guard'))).toHaveCount(0);
});
