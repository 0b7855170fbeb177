import { expect } from '@playwright/test';
import Papa from 'papaparse';
import type { ProjectFile } from '#tests/e2e/support/project-file.ts';
import type { MadeTranscript } from './material/transcript.ts';
import { LogAudit } from './model/log-audit.ts';
import type { StudyModel } from './model/study-model.ts';
import type { Key } from './model/thing.ts';
import { beginWithCodes } from './setup.ts';

function pathOf(model: StudyModel, code: Key): string {
  const thing = model.things.get(code);
  if (thing?.kind !== 'code') throw new Error(`no code ${code}`);
  return thing.parent === undefined ? thing.name : `${pathOf(model, thing.parent)} › ${thing.name}`;
}

const COLUMNS = ['document', 'start', 'end', 'text', 'code', 'weight', 'comment', 'memo'];

/** Lines of the copy that people read, one a coding. */
function copiesOf(model: StudyModel, transcripts: readonly MadeTranscript[]): string[] {
  return transcripts.flatMap(({ title, text }) =>
    model.codings(title).map(({ key, start, end, code, weight = '', comment = '' }) => {
      const words = text.slice(start, end);
      const memo = model.memoOn(key)?.text ?? '';
      return [title, start, end, words, pathOf(model, code), weight, comment, memo].join('\t');
    }),
  );
}

function copiesIn(file: ProjectFile): string[] {
  const csv = file.entry('codings.csv').replace(/^\uFEFF/u, '');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((row) => COLUMNS.map((name) => row[name]).join('\t'));
}

/**
 * Holds that an exported project is just what was done since `first`: nothing lost, nothing more, one change after the
 * other in the order of the deeds.
 */
export function expectFile(
  file: ProjectFile,
  first: ProjectFile,
  model: StudyModel,
  transcripts: readonly MadeTranscript[],
): void {
  const before = first.changes.length;
  expect(file.changes.slice(0, before)).toEqual(first.changes);
  expect(file.changes.length - before).toBe(model.log.length);
  const audit = new LogAudit();
  audit.begin(first.changes);
  beginWithCodes(first, audit);
  for (const [index, change] of model.log.entries()) {
    const logged = file.changes[before + index];
    if (logged) audit.expectNext(logged, change);
  }
  expect(audit.things()).toEqual(new Map(model.things));
  expect(copiesIn(file).sort()).toEqual(copiesOf(model, transcripts).sort());
}
