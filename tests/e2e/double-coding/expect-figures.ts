import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { exportAs } from '../pages/export-menu.ts';
import type { Workbench } from '../pages/workbench.ts';
import { commandLine } from '../support/command-line.ts';
import { ProjectFile } from '../support/project-file.ts';
import { readCsv, records } from '../support/read-tables.ts';
import { Study } from '../support/study.ts';
import { CODES, NADEEM, ROUND, SANA } from './plan.ts';
import { recomputed, type Figures } from './recomputed.ts';

type Save = (name: string) => string;

const NAMES = { percent: 'percent', kappa: 'cohen_kappa', alpha: 'alpha' } as const;
const FIGURES = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** As the page and a report in words write them. */
function written(figures: Figures, name: keyof typeof NAMES): string {
  return name === 'percent' ? `${(100 * figures.percent).toFixed(1)}%` : figures[name].toFixed(2);
}

/** What anybody can compute by hand from a file of the closed round. */
async function byHand(file: string): Promise<ReadonlyMap<string, Figures>> {
  const study = new Study(await ProjectFile.read(file));
  const coders = [SANA.name, NADEEM.name] as const;
  // What one of them has not finished is not compared.
  return new Map(CODES.map((code) => [code, recomputed(study, coders, NADEEM.finishes, code)]));
}

/** What the command line says of the same file. */
async function byCommand(file: string) {
  const options = ['--round', ROUND, '--without-interviewers', '--json'];
  const { printed } = await commandLine('agreement', file, ...options);
  const { perCode } = JSON.parse(printed) as {
    readonly perCode: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  };
  expect(Object.keys(perCode)).toEqual(CODES);
  return perCode;
}

/** Holds the figures on the page, in its table and its report and on the command line against those by hand. */
export async function expectFigures(bench: Workbench, file: string, save: Save): Promise<void> {
  const { shell, agreement } = bench;
  const { page, t } = shell;
  const { figures: titles, code: codeTitle } = t.agreement.figures;
  const expected = await byHand(file);
  const said = await byCommand(file);
  await shell.goTo('agreement');
  await expect(agreement.round).toContainText(t.agreement.views.universe.documents(2, 3));
  const table = records(await readCsv(await exportAs(page, t, 'csv', save)));
  const report = (await readFile(await exportAs(page, t, 'md', save), 'utf8')).split('\n');
  for (const name of [SANA.name, NADEEM.name]) expect(report.join('\n')).toContain(name);
  for (const [code, figures] of expected) {
    const row = table.find((one) => one.get(codeTitle)?.split(' › ').at(-1) === code);
    const line = report.find((one) => one.startsWith('|') && one.includes(`${code} |`));
    for (const name of FIGURES) {
      const what = `${name} of ${code}`;
      const { title } = titles[NAMES[name]];
      expect(figures[name], what).not.toBeNaN();
      expect(said[code]?.[NAMES[name]], what).toBeCloseTo(figures[name], 9);
      expect(Number(row?.get(title)), what).toBeCloseTo(figures[name], 9);
      expect(line, what).toContain(` ${written(figures, name)} |`);
      await expect(await agreement.figureOf(code, title), what).toHaveText(written(figures, name));
    }
  }
}
