import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';
import { exportAs } from '../pages/export-menu.ts';
import type { Workbench } from '../pages/workbench.ts';
import { commandLine } from '../support/command-line.ts';
import { ProjectFile } from '../support/project-file.ts';
import { csvRows, readWorkbook, records } from '../support/read-tables.ts';
import { Study } from '../support/study.ts';
import { zipTexts } from '../support/zip-texts.ts';
import type { Look } from './expect-only-own.ts';
import { ROUND, type Part } from './plan.ts';

/** Names of the coders of all codings of a project file. */
export async function codersIn(path: string): Promise<string[]> {
  const { codings, coders } = new Study(await ProjectFile.read(path));
  return codings.map(({ coder }) => coders.find(({ id }) => id === coder)?.name ?? coder);
}

async function wordsIn(path: string): Promise<string> {
  return [...(await zipTexts(path)).values()].join('\n');
}

/** Holds that what somebody said of their coding is nowhere in a file. */
export async function expectWordsHidden(path: string, { comment, memo }: Part): Promise<void> {
  const words = await wordsIn(path);
  expect([comment, memo].filter((said) => words.includes(said))).toEqual([]);
}

/** Holds that a file has what they said of their coding, and not what the other one did. */
async function expectWordsOf(path: string, { own, other }: Look): Promise<void> {
  const words = await wordsIn(path);
  expect([own.comment, own.memo].filter((said) => !words.includes(said))).toEqual([]);
  await expectWordsHidden(path, other);
}

/** Holds that nothing that a person exports has the other one's codings; a backup of everything is no such file. */
export async function expectFilesHide(bench: Workbench, look: Look): Promise<void> {
  const { shell, exporting } = bench;
  const { own, coded, save } = look;
  const { forms, extents, losses } = shell.t.exporting;
  const onlyOwn = coded.map(() => own.name);

  await exporting.open();
  await exporting.choose(forms.qdpx);
  await expect(exporting.dialog.getByRole('region', { name: losses })).toBeVisible();
  const qdpx = await exporting.save(save);
  await expectWordsOf(qdpx, look);
  const read = await readQdpx(new Blob([new Uint8Array(await readFile(qdpx))]));
  expect(read.ok && read.value.codings).toHaveLength(coded.length);

  await exporting.open();
  await exporting.choose(forms.archive);
  const archive = await exporting.save(save);
  await expectWordsOf(archive, look);
  const table = (await zipTexts(archive)).get('codings.csv') ?? '';
  expect(records(csvRows(table)).map((row) => row.get('coder'))).toEqual(onlyOwn);

  await exporting.open();
  await exporting.choose(extents.part);
  const part = await exporting.save(save);
  await expectWordsOf(part, look);
  expect(await codersIn(part)).toEqual(onlyOwn);

  await shell.goTo('retrieve');
  const { rows } = await readWorkbook(await exportAs(shell.page, shell.t, 'xlsx', save));
  expect(records(rows).map((row) => row.get(shell.t.quotes.columns.coder))).toEqual(onlyOwn);
}

/** Holds that the command line keeps to itself what is being coded in a file with an open round. */
export async function expectCommandLineHides(file: string): Promise<void> {
  const listed = await commandLine('codings', file);
  expect(listed.printed).not.toContain(ROUND);
  const compared = await commandLine('agreement', file, '--round', ROUND, '--json');
  expect(compared.noted).toContain(ROUND);
  expect(JSON.parse(compared.printed)).toMatchObject({ universe: { documents: 0, units: 0 } });
}
