import { NADEEM } from '#tests/unit/support/sample-project.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSampleStudy } from '#session/sample-study.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { eraseRecords } from '#storage/erase.ts';
import { presentRows } from '#storage/present-rows.ts';
import { Registry } from '#storage/registry.ts';
import { tasks } from '#workers/tasks.ts';
import { taguetteFile } from '#tests/unit/support/taguette-file.ts';
import { sampleParts } from '#tests/unit/support/sample-parts.ts';

const LABELS = { include: 'Include', exclude: 'Exclude', example: 'Example' };
const PERSON = 'Tariq Mehsud';

let db: ProjectDatabase;
let qdpx: Blob;

/** The sample study, and what another program is given of it. */
beforeEach(async () => {
  const registry = new Registry({ getItem: () => null, setItem: () => undefined });
  db = new ProjectDatabase(databaseName(await createSampleStudy(registry, await sampleParts())));
  const written = await tasks.exportElsewhere(
    {
      ...{
        databaseName: db.name,
        viewer: NADEEM.id,
        form: 'qdpx',
        exportedAt: '2026-11-22T08:00:00.000Z',
      },
      ...{ words: { labels: LABELS, participant: 'Participant' }, offsets: 'code-point' },
      ...{ isWhole: false, usesPseudonyms: false },
    },
    () => undefined,
  );
  if (!written.ok) throw new Error(written.problem.type);
  qdpx = written.value.file;
});

function input() {
  const names = { coder: 'Nobody', outside: 'Outside' };
  return { databaseName: db.name, name: 'study.qdpx', file: qdpx, names };
}

async function preview() {
  const planned = await tasks.planMerge({ ...input(), viewer: NADEEM.id }, () => undefined);
  if (!planned.ok) throw new Error(planned.problem.type);
  return planned.value;
}

describe('a copy for other programs', () => {
  it('differs in nothing from the study it was written from', async () => {
    const { kind, conflicts, changes, leftOut } = await preview();
    expect(kind).toBe('addition');
    expect(conflicts).toEqual([]);
    expect(changes).toEqual([]);
    expect(leftOut).toBeUndefined();
  });

  it('does not bring back who was erased since', async () => {
    const [coder] = await presentRows(db, 'coders');
    const person = (await presentRows(db, 'cases')).find(({ name }) => name === PERSON);
    const texts = (await presentRows(db, 'documents')).filter((one) => one.case === person?.id);
    if (!coder || !person) throw new Error('not the sample');
    const roots = [
      { table: 'cases' as const, id: person.id },
      ...texts.map(({ id }) => ({ table: 'documents' as const, id })),
    ];
    const erased = await eraseRecords(db, roots, { coder: coder.id, now: Date.now() });
    expect(erased.ok).toBe(true);

    const { additions, leftOut } = await preview();
    expect(leftOut).toBeGreaterThan(texts.length);
    expect(additions.filter(({ table }) => table === 'cases' || table === 'documents')).toEqual([]);
    const merged = await tasks.mergeProject(
      { ...input(), choices: [], coder: coder.id },
      () => undefined,
    );
    expect(merged.ok).toBe(true);
    expect((await presentRows(db, 'cases')).map(({ name }) => name)).not.toContain(PERSON);
    expect(JSON.stringify(await db.log.toArray())).not.toContain(PERSON);
  });
});

describe('a file of several projects', () => {
  it('is asked which of them, and that one is brought in', async () => {
    const file = await taguetteFile('Portal', 'Schools');
    const about = { ...input(), name: file.name, file, viewer: NADEEM.id };
    expect(await tasks.planMerge(about, () => undefined)).toEqual({
      ok: false,
      problem: { type: 'which-project', names: ['Portal', 'Schools'] },
    });
    const [coder] = await presentRows(db, 'coders');
    if (!coder) throw new Error('not the sample');
    const merging = { ...about, which: 1, choices: [], coder: coder.id };
    expect(await tasks.mergeProject(merging, () => undefined)).toMatchObject({ ok: true });
    const titles = (await presentRows(db, 'documents')).map(({ title }) => title);
    expect(titles).toContain('text 2');
    expect(titles).not.toContain('text 1');
  });
});
