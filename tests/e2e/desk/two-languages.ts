import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { EdgeHandles } from '../pages/edge-handles.ts';
import { workbench, type Workbench } from '../pages/workbench.ts';
import { placeOfPhrase } from '../support/place-of-phrase.ts';
import { expect } from '../support/test.ts';

const TITLE = 'Two languages';
export const ENGLISH =
  'They look at it from a distance until a neighbour’s case is settled 👩‍👩‍👧 and then they come with their own.';
export const URDU =
  'لوگ دور سے دیکھتے ہیں جب تک کسی پڑوسی کا مسئلہ حل نہ ہو جائے، پھر وہ اپنا مسئلہ لے کر آتے ہیں۔';
export const TEXT = [
  'Interviewer: Who uses the portal?',
  `Raza: ${ENGLISH}`,
  'Interviewer: اور لوگ کیا کہتے ہیں؟',
  `شہری: ${URDU}`,
  'Interviewer: Tapping a 🇵🇰 flag, é and ښه?',
  'Raza: No, that is all.',
].join('\n');

/** The transcript as a file of the researcher's, brought in and opened on the desk. */
export async function openTranscript(page: Page, info: TestInfo): Promise<Workbench> {
  const file = info.outputPath(`${TITLE}.txt`);
  await writeFile(file, TEXT);
  const bench = workbench(page);
  await bench.projects.open();
  await bench.projects.create({ project: 'The page', coder: 'Mahnoor Khan' });
  await bench.documents.drop([file]);
  await bench.documents.importDocuments(1);
  await bench.documents.openOnDesk(TITLE);
  await expect.poll(() => bench.desk.transcript.textContent()).toBe(TEXT);
  return bench;
}

export async function codePhrase({ desk }: Workbench, phrase: string, code: string): Promise<void> {
  await desk.selectWithMouse(phrase);
  await desk.press('f');
  await desk.pick(`+${code}`);
  await expect(desk.codeHere(code)).toBeVisible();
}

/** Picks the coding over a phrase by a click on its text. */
export async function pickByClick({ desk, page }: Workbench & { page: Page }, phrase: string) {
  const { middle } = await placeOfPhrase(desk.transcript, phrase);
  await page.mouse.click(middle.x, middle.y);
  const handles = new EdgeHandles(desk);
  await handles.expectAround(phrase);
  return handles;
}
