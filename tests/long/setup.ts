import { writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import type { Workbench } from '#tests/e2e/pages/workbench.ts';
import type { ProjectFile } from '#tests/e2e/support/project-file.ts';
import { Study } from '#tests/e2e/support/study.ts';
import { openDocument } from './hands/open-document.ts';
import { CODE_COUNT, CODEBOOK, codebookFile } from './material/codebook.ts';
import type { MadeTranscript } from './material/transcript.ts';
import type { LogAudit } from './model/log-audit.ts';
import type { CodeThing, Key } from './model/thing.ts';

/** Codes on the digits, in the order of the digits. */
export const PINNED = [
  ...['Doubt', 'اعتماد', 'Campaigns', 'Shopkeepers', 'منځګړی'],
  ...['Network 📶', 'Efficiency', 'ښه حکومتولي', 'Trust'],
];

/** A new project with the transcripts, the codebook and nine codes on their digits, made as a person makes it. */
export async function setUp(
  { shell, projects, documents, codebook, desk }: Workbench,
  transcripts: readonly MadeTranscript[],
  info: TestInfo,
): Promise<void> {
  const { page, t } = shell;
  await projects.open();
  await projects.create({ project: 'Long run', coder: 'Mahnoor Khan' });
  const files = transcripts.map(({ fileName }) => info.outputPath(fileName));
  for (const [index, file] of files.entries())
    await writeFile(file, transcripts[index]?.text ?? '');
  await documents.drop(files);
  await expect(documents.importButton(files.length)).toBeEnabled({ timeout: 60_000 });
  await documents.importDocuments(files.length);

  await shell.goTo('codebook');
  const book = info.outputPath('codebook.json');
  await writeFile(book, codebookFile());
  await page.getByRole('button', { name: t.codebook.addCodebook }).first().click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t.codebook.add.openFile }).click();
  await (await chosen).setFiles(book);
  await page.getByRole('button', { name: t.codebook.add.action(CODE_COUNT) }).click();
  await expect(codebook.tree).toBeVisible();

  await shell.goTo('documents');
  await documents.openOnDesk(transcripts.at(-1)?.title ?? '');
  for (const [index, name] of PINNED.entries()) {
    await desk.code(name).click({ button: 'right' });
    await page.getByRole('menuitem', { name: t.desk.pin }).hover();
    const digit = page.getByRole('menuitemcheckbox', { name: String(index + 1), exact: true });
    await digit.click();
    await expect(desk.code(name)).toContainText(String(index + 1));
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  await shell.everythingSaved();
  await openDocument(page, transcripts[0]?.title ?? '');
}

/** Holds that the project has the transcripts as they were made: text, speakers, times, sentences. */
export function expectTranscripts(file: ProjectFile, transcripts: readonly MadeTranscript[]): void {
  const study = new Study(file);
  for (const made of transcripts) {
    const document = study.documents.find(({ title }) => title === made.title);
    if (!document) throw new Error(`no document ${made.title}`);
    expect(document.text.trimEnd()).toBe(made.text.trimEnd());
    const said = document.turns.map(({ name, time, bodyStart, end }) => ({
      name,
      time,
      start: bodyStart,
      end,
    }));
    expect(said).toEqual(
      made.turns.map(({ speaker, time, paragraphs, end }) => ({
        name: speaker,
        time,
        start: paragraphs[0]?.start,
        end,
      })),
    );
    const { sentences } = file.units(document.current);
    expect(sentences).toEqual(made.sentences.flatMap(({ start, end }) => [start, end]));
  }
}

/** The codes a script begins with, by names of the model's own; the audit is told by which ids they go. */
export function beginWithCodes(file: ProjectFile, audit: LogAudit): ReadonlyMap<Key, CodeThing> {
  const { codes } = new Study(file);
  const names = CODEBOOK.flatMap(({ name, below }) => [name, ...below]);
  expect(codes.map(({ name }) => name)).toEqual(names);
  const keyOf = (id: string) => `code ${codes.find((code) => code.id === id)?.name ?? ''}`;
  return new Map(
    codes.map(({ id, name, parent }) => {
      audit.bind(id, keyOf(id));
      const above = parent === undefined ? {} : { parent: keyOf(parent) };
      return [keyOf(id), { kind: 'code', name, ...above }];
    }),
  );
}
