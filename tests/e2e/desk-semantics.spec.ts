import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import type { DeskPage } from './pages/desk.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { accessibleTurns } from './support/accessible-turns.ts';
import { liveSelection } from './support/live-selection.ts';
import { longTranscript, type LongTranscript } from './support/long-transcript.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { expect, test } from './support/test.ts';

const TITLE = 'Long interview';
const transcript = longTranscript(30_000);
const [early, halfway, late] = transcript.phrases;

/** The long transcript as a file of the researcher's, brought in and opened on the desk. */
async function openTranscript(page: Page, info: TestInfo): Promise<Workbench> {
  const file = info.outputPath(`${TITLE}.txt`);
  await writeFile(file, transcript.text);
  const bench = workbench(page);
  const { projects, documents, desk } = bench;
  await projects.open();
  await projects.create({ project: 'One long interview', coder: 'Mahnoor Khan' });
  await documents.drop([file]);
  await documents.importDocuments(1);
  await documents.openOnDesk(TITLE);
  await expect.poll(() => desk.transcript.textContent()).toBe(transcript.text);
  await expect(desk.transcript.locator('section.opening')).toHaveCount(0);
  return bench;
}

/** Finds words from the top of the page on, as the browser's own find does, and says what it has selected. */
function find(page: Page, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const isFound = (window as unknown as { find(text: string): boolean }).find(wanted);
    return isFound ? (getSelection()?.toString() ?? '') : '';
  }, words);
}

async function codePhrase(desk: DeskPage, phrase: string, code: string): Promise<void> {
  await desk.transcript.focus();
  expect(await find(desk.page, phrase)).toBe(phrase);
  await expect.poll(() => desk.selectedText()).toBe(phrase);
  await desk.press('f');
  await desk.pick(code);
  await expect(desk.codeHere(code.replace('+', ''))).toBeVisible();
}
