import { beforeAll, describe, expect, it } from 'vitest';
import { readQdc } from '#interchange/refi-qda/read-qdc.ts';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { readImage } from '#storage/project-image.ts';
import type { ExportElsewhereInput, ForeignForm } from '#workers/tasks/export-elsewhere.ts';
import { tasks } from '#workers/tasks.ts';
import { freshDatabase } from '#tests/unit/support/project-database.ts';
import { NADEEM, sampleProject } from '#tests/unit/support/sample-project.ts';

const WORDS = {
  labels: { include: 'Include', exclude: 'Exclude', example: 'Example' },
  participant: 'Participant',
};

let db: ProjectDatabase;
beforeAll(async () => {
  db = await sampleProject();
});

function told(form: ForeignForm) {
  return tasks.tellLosses({ databaseName: db.name, viewer: NADEEM.id, form, words: WORDS });
}

function written(
  form: ForeignForm,
  shares: number[] = [],
  more: Partial<ExportElsewhereInput> = {},
) {
  const input = {
    databaseName: db.name,
    viewer: NADEEM.id,
    form,
    exportedAt: '2026-11-22T08:00:00.000Z',
    words: WORDS,
    offsets: 'code-point',
    isWhole: false,
    usesPseudonyms: false,
    ...more,
  } as const;
  return tasks.exportElsewhere(input, ({ done, total }) => shares.push(done / total));
}

describe('a REFI-QDA project', () => {
  it('loses nothing but what was said before', async () => {
    const losses = await told('qdpx');
    const types = losses.ok ? losses.value.losses.map(({ type }) => type) : [];
    expect(types).toEqual(expect.arrayContaining(['history', 'speakers']));
    const file = await written('qdpx');
    const read = file.ok && (await readQdpx(file.value.file));
    const project = read && read.ok ? read.value : undefined;
    const { codings, codes, cases } = (await readImage(db)).records;
    expect(project?.codings).toHaveLength(codings.length);
    expect(project?.codes).toHaveLength(codes.length);
    expect(project?.cases.map(({ name }) => name).sort()).toEqual(
      cases.map(({ name }) => name).sort(),
    );
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await written('qdpx', shares);
    expect(shares).toEqual([1 / 3, 2 / 3, 1]);
  });
});

describe('a REFI-QDA codebook', () => {
  it('holds every code', async () => {
    const file = await written('qdc');
    const read = file.ok && (await readQdc(file.value.file));
    const { codes } = (await readImage(db)).records;
    expect(read && read.ok && read.value.codes).toHaveLength(codes.length);
  });

  it('is none without a code', async () => {
    const empty = await freshDatabase();
    const input = {
      databaseName: empty.name,
      viewer: NADEEM.id,
      form: 'qdc',
      words: WORDS,
    } as const;
    expect(await tasks.tellLosses(input)).toEqual({ ok: false, problem: { type: 'no-codes' } });
    empty.close();
  });
});
