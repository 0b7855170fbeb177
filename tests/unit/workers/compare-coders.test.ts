import '#tests/unit/support/indexed-db.ts';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import type { ComparisonInput } from '#workers/tasks/compared-study-of.ts';
import { tasks } from '#workers/tasks.ts';

let db: ProjectDatabase;
let input: ComparisonInput;
beforeAll(async () => {
  db = await sampleProject();
  const documents = (await presentRows(db, 'documents')).map(({ id }) => id);
  const codes = (await presentRows(db, 'codes')).map(({ id }) => id);
  const coders = [SANA.id, NADEEM.id];
  input = {
    databaseName: db.name,
    viewer: SANA.id,
    setting: {
      ...{ coders, documents, codes, unit: 'turn', rule: 'touch' },
      ...{ rollsUp: false, hasInterviewers: true },
    },
    participation: documents.flatMap((document) =>
      coders.map((coder) => [document, coder] as const),
    ),
  };
});

async function compare(changed: Partial<ComparisonInput> = {}) {
  const options = { resamples: 10, seed: 1 };
  const outcome = await tasks.compareCoders({ ...input, ...changed, options });
  if (!outcome.ok) throw new Error('a comparison has no problems of its own');
  return outcome.value;
}

async function matrix(changed: Partial<ComparisonInput> = {}) {
  const { codes, documents } = input.setting;
  const outcome = await tasks.writeReliabilityMatrix({
    ...{ ...input, ...changed },
    coderNames: [SANA.name, NADEEM.name],
    codeNames: codes,
    documentTitles: Object.fromEntries(documents.map((id, at) => [id, `Document ${String(at)}`])),
  });
  if (!outcome.ok) throw new Error('a matrix has no problems of its own');
  const text = (await outcome.value.text()).replace(/^\uFEFF/u, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('coders compared in a worker', () => {
  it('are those of the project as it is stored', async () => {
    const { codes, units, documents } = await compare();
    expect(documents.map(({ id }) => id)).toEqual(input.setting.documents);
    expect(units).toBeGreaterThan(10);
    const used = codes.filter(({ coded }) => coded > 0);
    expect(used.length).toBeGreaterThan(5);
    for (const { figures } of used) expect(figures['percent']).toHaveProperty('value');
  });

  it('are not compared where one did not take part', async () => {
    const { codes, units } = await compare({
      participation: input.participation.filter(([, coder]) => coder === SANA.id),
    });
    expect(units).toBe(0);
    for (const { figures } of codes)
      expect(figures['alpha']).toEqual({ undefined: 'no_pairable_units' });
  });
});

describe('the reliability matrix as a file', () => {
  it('adds up to what the comparison says', async () => {
    const { codes } = await compare();
    const rows = await matrix();
    for (const { code, prevalence } of codes) {
      const own = rows.filter((row) => row['code'] === code);
      const applied = (name: string) => own.filter((row) => row[name] === '1').length;
      expect([applied(SANA.name), applied(NADEEM.name)]).toEqual(prevalence);
    }
  });

  it('says in every row what a unit was', async () => {
    const rows = await matrix();
    const { unit, rule, hasInterviewers } = input.setting;
    const said = rows.map((row) => [row['unit_kind'], row['unit_rule'], row['interviewers']]);
    expect(new Set(said.map(String))).toEqual(
      new Set([String([unit, rule, hasInterviewers ? 'yes' : 'no'])]),
    );
  });

  it('leaves a cell empty where somebody did not take part', async () => {
    const setting = { ...input.setting, codes: input.setting.codes.slice(0, 1) };
    const participation = input.participation.filter(([, coder]) => coder === SANA.id);
    const rows = await matrix({ setting, participation });
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map((row) => row[NADEEM.name]))).toEqual(new Set(['']));
    expect(new Set(rows.map((row) => row[SANA.name]))).not.toContain('');
  });
});
