import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Attribute } from '#domain/case.ts';
import { addAttributes, addCases, setValues } from '#domain/edits/edit-cases.ts';
import { removeDocuments } from '#domain/edits/edit-document.ts';
import type { AttributeId, CaseId } from '#domain/ids.ts';
import { fold } from '#domain/log/fold.ts';
import { compareOrder } from '#domain/order.ts';
import { nameSurvey } from '#session/survey/name-survey.ts';
import { rememberedColumns, withRole, type SurveyColumn } from '#session/survey/survey-columns.ts';
import { asksAgain, knownSurveys } from '#session/survey/survey-rows.ts';
import { commit } from '#storage/commit.ts';
import { presentRows } from '#storage/present-rows.ts';
import { storedRecords } from '#storage/projection.ts';
import { documentText } from '#storage/queries.ts';
import { History } from '#storage/undo.ts';
import { CODER, freshDatabase, plain } from '#tests/unit/support/project-database.ts';
import { SurveyProject } from './survey-project.ts';
import { FIRST, HEADER, SECOND, TABLE, TRUST, WHY } from './survey-table.ts';

let project: SurveyProject;

beforeEach(async () => {
  project = new SurveyProject(await freshDatabase());
});
afterEach(() => {
  project.db.close();
});

async function titles() {
  return (await project.documents()).map(({ title }) => title);
}

it('is known again by its questions, however its answers look', async () => {
  await project.bringIn(TABLE);
  const surveys = knownSurveys(await project.documents());
  const named = (...names: string[]) => names.map((name) => ({ name }));
  expect(asksAgain(named('id', 'district', WHY), surveys)).toBe(true);
  expect(asksAgain(named('id', 'district', 'age'), surveys)).toBe(false);
  expect(asksAgain(named('id', WHY), new Map())).toBe(false);
});

describe('a survey', () => {
  it('becomes cases with attributes, and a document a respondent who said something', async () => {
    await project.bringIn(TABLE);
    expect(await titles()).toEqual(['R1', 'R2']);
    const cases = (await presentRows(project.db, 'cases')).sort(compareOrder);
    expect(cases.map(({ name }) => name)).toEqual(['R1', 'R2', 'R3']);
    const attributes = await presentRows(project.db, 'attributes');
    expect(attributes.map(({ name, type }) => [name, type]).sort()).toEqual([
      ['age', 'number'],
      ['district', 'text'],
    ]);
    const values = await presentRows(project.db, 'values');
    expect(values).toHaveLength(5);

    const [first, second] = await project.documents();
    if (!first || !second) throw new Error('no document');
    expect([first.kind, first.case, second.language]).toEqual(['survey', cases[0]?.id, 'ur']);
    const { text, turns } = await documentText(project.db, first);
    expect(text.startsWith(`${WHY}\nMy neighbour told me`)).toBe(true);
    expect(turns.map(({ role, case: one }) => [role, one])).toEqual([
      ['respondent', first.case],
      ['respondent', first.case],
    ]);
  });

  it('becomes a document an answer, which holds nothing but the answer', async () => {
    await project.bringIn(TABLE, { form: 'answer' });
    expect(await titles()).toEqual([`${WHY} · R1`, `${TRUST} · R1`, `${WHY} · R2`]);
    const [first] = await project.documents();
    if (!first) throw new Error('no document');
    const { text } = await documentText(project.db, first);
    expect(text).toBe('My neighbour told me that it had worked, for once.');
  });

  it('is one change, and gone with one undo', async () => {
    await project.bringIn(TABLE);
    const log = await project.db.log.toArray();
    expect(log.map(({ edit }) => edit)).toEqual([{ name: 'importSurvey', count: 2 }]);
    expect(plain(await storedRecords(project.db))).toEqual(plain(fold(log)));
    await new History(project.db, CODER).step('undo', 2);
    for (const table of ['documents', 'cases', 'attributes', 'values', 'speakers'] as const)
      expect(await presentRows(project.db, table)).toEqual([]);
    expect((await project.plan(TABLE)).statuses).toEqual(['new', 'new', 'new']);
  });

  it('leaves a column out, or makes an attribute of it, as a person wants', async () => {
    await project.bringIn(TABLE, {
      columns: (columns) => withRole(withRole(columns, 1, 'leave'), 4, 'attribute'),
    });
    const attributes = await presentRows(project.db, 'attributes');
    expect(attributes.map(({ name }) => name).sort()).toEqual([TRUST, 'age']);
    expect(await titles()).toEqual(['R1', 'R2']);
  });

  it('says which ids stand twice, and brings the first of them in', async () => {
    const plan = await project.plan(HEADER + FIRST + SECOND + FIRST.replace('R1', 'r1 '), {
      columns: (columns) => withRole(columns, 0, 'id'),
    });
    expect(plan.statuses).toEqual(['new', 'new', 'repeated']);
    expect(plan.documents).toHaveLength(2);
  });
});

describe('respondents', () => {
  const raza = { id: 'raza' as CaseId, name: 'Raza Khan', pseudonym: '', order: 'a0' };
  const id: Attribute = {
    id: 'number' as AttributeId,
    name: 'ID',
    of: 'case',
    type: 'text',
    choices: [],
    order: 'a0',
  };

  async function withCase(name = raza.name) {
    for (const draft of [addCases([{ ...raza, name }]), addAttributes([id])])
      if (draft) await commit(project.db, draft, { coder: CODER, now: 1 });
  }

  it('are the cases for which an attribute says their id', async () => {
    await withCase();
    const draft = setValues([{ subject: raza.id, attribute: id.id, value: 'R2' }], new Map());
    if (draft) await commit(project.db, draft, { coder: CODER, now: 1 });
    await project.bringIn(TABLE);
    const documents = await project.documents();
    expect(documents.map((one) => one.title)).toEqual(['R1', 'Raza Khan']);
    expect(documents[1]?.case).toBe(raza.id);
    expect(await presentRows(project.db, 'cases')).toHaveLength(3);
  });

  it('are the cases of their name, which keep what is known of them', async () => {
    await withCase('r1');
    await project.bringIn('id,age\nR1,33\n', {
      survey: 'Another',
      columns: (columns) => withRole(columns, 0, 'id'),
    });
    const plan = await project.bringIn(TABLE);
    expect(plan?.participants.changes).toMatchObject([{ before: 33, after: 34 }]);
    const ages = (await presentRows(project.db, 'values')).filter(
      ({ subject, value }) => subject === raza.id && typeof value === 'number',
    );
    expect(ages.map(({ value }) => value)).toEqual([33]);
  });

  it('without an id get the name of the survey and their row', async () => {
    const table = `district,${WHY}\nSwat,Because my neighbour told me that it works.\nSwat,\nSwat,I have never used it and do not want to.\n`;
    const plan = await project.bringIn(table, { survey: 'May' });
    expect(plan?.statuses).toEqual(['new', 'empty', 'new']);
    expect(await titles()).toEqual(['May 1', 'May 3']);
  });
});

describe('the name of a survey', () => {
  const table = `id,${WHY},${TRUST}\nR1,It works.,A name.\n,My neighbour told me.,\nMay 3,,Nothing.\n`;
  const columns = (all: readonly SurveyColumn[]) =>
    all.map((one): SurveyColumn => ({ ...one, role: one.column === 0 ? 'id' : 'answer' }));

  it('names what has no id, unlike everybody else in the table, and nothing besides', async () => {
    const rows = await project.planRows(table, { columns, form: 'answer' });
    const [march, may] = ['March', 'May'].map((name) => nameSurvey(rows, name, []));
    expect(march?.names).toEqual(['R1', 'March 2', 'May 3']);
    expect(march?.documents.map(({ title }) => title)).toEqual([
      `${WHY} · R1`,
      `${TRUST} · R1`,
      `${WHY} · March 2`,
      `${TRUST} · May 3`,
    ]);
    expect(may?.participants.cases.map(({ name }) => name)).toEqual(['R1', 'May 2', 'May 3']);
    const ids = [march, may].map((plan) => plan?.participants.cases.map(({ id }) => id));
    expect(ids[0]).toEqual(ids[1]);
    expect(may?.documents.map((one) => one.case.name)).toEqual(['R1', 'R1', 'May 2', 'May 3']);
    const other = `id,${WHY}\n,It works.\n,It does not.\nMay 1,Nothing.\n`;
    expect((await project.plan(other, { columns, survey: 'May' })).names).toEqual([
      'May 1-2',
      'May 2',
      'May 1',
    ]);
  });
});

describe('a survey that has grown', () => {
  const more = 'R4,Kohat,28,I saw the poster in the office of the union council.,A name.\n';

  it('adds its new rows and nothing else', async () => {
    await project.bringIn(TABLE);
    const plan = await project.bringIn(TABLE + more);
    expect(plan?.statuses).toEqual(['known', 'known', 'known', 'new']);
    expect(await titles()).toEqual(['R1', 'R2', 'R4']);
    expect(await presentRows(project.db, 'cases')).toHaveLength(4);
    expect(await project.bringIn(TABLE + more)).toBeUndefined();
    expect(await project.bringIn(TABLE + more, { form: 'answer' })).toBeUndefined();
  });

  it('tells the rows that say something else now, and leaves the project as it is', async () => {
    await project.bringIn(TABLE);
    const before = plain(await storedRecords(project.db));
    const changed = TABLE.replace('R1,Swat', 'R1,Chitral')
      .replace('کوئی نہیں آیا', 'وہ آئے')
      .replace('R3,Swat', 'R3,Dir');
    expect((await project.plan(changed)).statuses).toEqual(['changed', 'changed', 'changed']);
    expect(await project.bringIn(changed)).toBeUndefined();
    expect(plain(await storedRecords(project.db))).toEqual(before);
  });

  it('is another survey under another name', async () => {
    await project.bringIn(TABLE);
    const plan = await project.bringIn(TABLE, { survey: 'A year later' });
    expect(plan?.statuses).toEqual(['new', 'new', 'known']);
    expect(await presentRows(project.db, 'cases')).toHaveLength(3);
    expect(await titles()).toEqual(['R1', 'R2', 'R1', 'R2']);
  });

  it('brings a row back whose documents were removed', async () => {
    await project.bringIn(TABLE);
    const [first] = await project.documents();
    const draft = first && removeDocuments([first]);
    if (draft) await commit(project.db, draft, { coder: CODER, now: 1 });
    expect((await project.plan(TABLE)).statuses).toEqual(['new', 'known', 'known']);
  });

  it('is known by its answers where no column tells respondents apart', async () => {
    const header = `district,${WHY}\n`;
    const same = 'Swat,I do not know what it is good for.\n';
    const other = 'Swat,Because my neighbour told me that it works.\n';
    await project.bringIn(header + same + same + other);
    expect(await titles()).toEqual(['Survey 1', 'Survey 2', 'Survey 3']);
    const grown = await project.bringIn(header + other + same + same + same);
    expect(grown?.statuses).toEqual(['known', 'known', 'known', 'new']);
    expect(await project.documents()).toHaveLength(4);
  });
});

describe('how a survey was brought in', () => {
  const leaveDistrict = (columns: readonly SurveyColumn[]) =>
    columns.flatMap(({ name, column }) => (name === 'district' ? [column] : []));

  it('is known when its table is read again', async () => {
    const settings = { form: 'answer', leftOut: ['district'] } as const;
    await project.bringIn(TABLE, {
      ...settings,
      columns: (all) =>
        leaveDistrict(all).reduce((now, column) => withRole(now, column, 'leave'), [...all]),
    });
    const survey = knownSurveys(await project.documents()).get('Survey');
    expect(survey?.setup).toMatchObject(settings);
    let roles: string[] = [];
    await project.planRows(TABLE, {
      columns: (all) => {
        roles = all.map(({ role }) => role);
        return [...all];
      },
    });
    expect(roles).toEqual(['id', 'leave', 'attribute', 'answer', 'answer']);
  });

  it('keeps a wordy attribute an attribute', () => {
    const column = { column: 1, name: 'What they do', role: 'answer', type: 'text' } as const;
    const standing: Attribute = {
      ...{ id: 'a' as AttributeId, name: 'What they do', of: 'case' as const },
      ...{ type: 'text' as const, choices: [], order: 'a0' },
    };
    const known = { questions: new Set([WHY]), setup: undefined };
    expect(rememberedColumns([{ ...column, standing }], known)[0]?.role).toBe('attribute');
    expect(rememberedColumns([column], known)[0]?.role).toBe('answer');
  });
});
