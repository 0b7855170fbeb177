import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '#i18n/en.ts';
import { ps } from '#i18n/ps.ts';
import { ur } from '#i18n/ur.ts';
import { replacedByRow } from '#session/survey/at-their-places.ts';
import { countTexts } from '#session/survey/count-texts.ts';
import type { SurveySettings } from '#tests/unit/session/survey/survey-project.ts';
import { freshDatabase } from '#tests/unit/support/project-database.ts';
import { SurveyProject } from './survey-project.ts';
import { FIRST, HEADER, SECOND, TABLE } from './survey-table.ts';

let project: SurveyProject;

beforeEach(async () => {
  project = new SurveyProject(await freshDatabase());
});
afterEach(() => {
  project.db.close();
});

/** What is told of a table before it comes in, and by how much the list of documents grows then. */
async function toldAndGrown(text: string, settings: SurveySettings = {}) {
  const before = await project.documents();
  const plan = await project.plan(text, settings);
  const gone = replacedByRow(plan, project.replaceable?.free ?? new Map(), before);
  const told = countTexts(plan.documents, gone);
  await project.bringIn(text, settings);
  return { ...told, grown: (await project.documents()).length - before.length };
}

describe('what a survey says that it brings', () => {
  const NEW = 'R4,Tank,20,Nothing yet.,\nR5,Hangu,21,I wrote twice.,\n';

  it('is new, and what stands for what was there is replaced', async () => {
    expect(await toldAndGrown(TABLE)).toEqual({ added: 2, replaced: 0, grown: 2 });
    const changed = TABLE.replace('for once', 'twice').replace('کوئی نہیں', 'کوئی بھی نہیں');
    const told = await toldAndGrown(changed + NEW, { replaces: true });
    expect(told).toEqual({ added: 2, replaced: 2, grown: 2 });
  });

  it('counts an answer more of a replaced row as new', async () => {
    const form = 'answer';
    await toldAndGrown(HEADER + FIRST + SECOND, { form });
    const more =
      HEADER + FIRST + SECOND.replace('کوئی نہیں', 'کوئی بھی نہیں').replace(',\n', ',Time.\n');
    expect(await toldAndGrown(more, { form, replaces: true })).toEqual({
      ...{ added: 1, replaced: 1, grown: 1 },
    });
  });

  it('is said in sentences', () => {
    const { survey } = en;
    expect(survey.import(4, 0, 4)).toBe('Import 4 documents');
    expect(survey.import(2, 2, 2)).toBe('Import 2 new documents, replace 2');
    expect(survey.import(0, 1, 0)).toBe('Replace one document');
    expect(survey.import(0, 0, 12)).toBe('Import 12 respondents');
    expect(survey.imported(2, 2, 1)).toBe(
      'Survey imported: 2 new documents, 2 replaced, one new case',
    );
    for (const { imported } of [ur.survey, ps.survey])
      expect(imported(2, 3, 1).match(/\d/gu)).toEqual(['2', '3']);
  });
});
