import type { Locator } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { linesAt, madePdf } from '#tests/unit/support/made-pdf.ts';
import { workbench } from './pages/workbench.ts';
import { placeOfPhrase } from './support/place-of-phrase.ts';
import { expect, test } from './support/test.ts';

const SECOND = 'bring their own';
const PDF = madePdf([
  linesAt(72, 100, [
    'Interviewer: Who opens the portal in the districts?',
    'Raza: They look at it from a distance until the case of some neighbour is settled by the office, and then they',
  ]),
  linesAt(72, 100, [`${SECOND} cases to the clerk.`, 'Interviewer: And then?', 'Raza: They wait.']),
]);

/** Pixels from the middle of a page's mark to the upper edge of the line that holds a phrase. */
async function offEdge(mark: Locator, transcript: Locator, phrase: string): Promise<number> {
  const box = await mark.boundingBox();
  const { from } = await placeOfPhrase(transcript, phrase);
  const lineHeight = await transcript
    .locator('p')
    .first()
    .evaluate((line) => Number.parseFloat(getComputedStyle(line).lineHeight));
  if (!box) throw new Error('no mark');
  return Math.abs(box.y + box.height / 2 - (from.y - lineHeight / 2));
}

test('the pages of a PDF are told beside its text, with a selection and in quotes', async ({
  page,
}, info) => {
  const { shell, projects, documents, desk, quotes, settings } = workbench(page);
  // Room for a gutter beside both panes; without it the numbers stand alone.
  await page.setViewportSize({ width: 1440, height: 900 });
  const path = info.outputPath('hearing.pdf');
  await writeFile(path, PDF);
  await projects.open();
  await projects.create({ project: 'Pages', coder: 'Mahnoor Khan' });
  await documents.drop([path]);
  await documents.importDocuments(1);
  await documents.openOnDesk('Hearing');

  const marks = desk.transcript.locator('.pages span');
  const told = () => marks.evaluateAll((all) => all.map((one) => one.dataset['page']));
  await expect(marks).toHaveCount(2);
  expect(await told()).toEqual(['p. 1', 'p. 2']);
  expect(await offEdge(marks.nth(1), desk.transcript, SECOND)).toBeLessThan(3);
  await expect(desk.transcript).not.toContainText('p. 2');

  await desk.selectWithMouse('wait');
  await expect(desk.inspector.getByText('p. 2', { exact: true })).toBeVisible();
  await desk.press('k');
  await desk.selectWithMouse('the districts');
  await desk.press('k');

  await shell.goTo('quotes');
  const template = page.getByRole('textbox', { name: en.quotes.attribution });
  await template.fill('({document}, {page})');
  await template.press('Enter');
  await expect(quotes.quotes.nth(0)).toContainText('(Hearing, p. 2)');
  await expect(quotes.quotes.nth(1)).toContainText('(Hearing, p. 1)');

  await shell.goTo('settings');
  await settings.chooseLanguage('ur');
  const urdu = workbench(page, ur);
  await urdu.shell.goTo('documents');
  await urdu.documents.openOnDesk('Hearing');
  expect(await told()).toEqual(['ص 1', 'ص 2']);
  const [mark, text] = [await marks.first().boundingBox(), await desk.turn('wait').boundingBox()];
  expect(mark?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});
