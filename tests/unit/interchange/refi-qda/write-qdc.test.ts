import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQdc } from '#interchange/refi-qda/read-qdc.ts';
import { writeQdc } from '#interchange/refi-qda/write/write-qdc.ts';
import { aCode, aMemo, anyImage, idOf, ImageMaker, options } from './project-images.ts';
import { faults } from './qdpx-entries.ts';

test('a codebook comes back with its tree', async () => {
  const codes = [
    aCode(1, { name: 'Trust & doubt', definition: 'D', colour: 3 }),
    aCode(2, { parent: idOf(1), example: 'E' }),
    aCode(3, { parent: idOf(2), pin: 1 }),
  ];
  const memos = [aMemo(4, { table: 'codes', id: idOf(1) }, 'Why')];
  const written = await writeQdc(new ImageMaker().image({ codes, memos }), options());
  if (!written.ok) throw new Error(written.problem.type);
  expect(written.value.losses).toEqual([
    { type: 'code-detail', count: 1, places: ['Code 3'] },
    { type: 'memo-left-out', count: 1, places: ['Trust & doubt'] },
  ]);
  const read = await readQdc(written.value.file);
  if (!read.ok) throw new Error(read.problem.type);
  expect(
    read.value.codes.map(({ name, parent, colour, definition }) => [
      name,
      parent,
      colour,
      definition,
    ]),
  ).toEqual([
    ['Trust & doubt', undefined, '#0584da', 'D'],
    ['Code 2', idOf(1), '#aa3d8f', 'Example: E'],
    ['Code 3', idOf(2), '#aa3d8f', ''],
  ]);
});

test('codes below each other in a ring are all written, once', async () => {
  const codes = [aCode(1, { parent: idOf(2) }), aCode(2, { parent: idOf(1) })];
  const written = await writeQdc(new ImageMaker().image({ codes }), options());
  if (!written.ok) throw new Error(written.problem.type);
  const xml = await written.value.file.text();
  expect(xml.match(/<Code /gu)).toHaveLength(2);
  expect(await faults(xml, 'Codebook.xsd')).toEqual([]);
});

test('the format has no empty codebook', async () => {
  const written = await writeQdc(new ImageMaker().image({}), options());
  expect(written).toEqual({ ok: false, problem: { type: 'no-codes' } });
});

test('every codebook is valid', async () => {
  await fc.assert(
    fc.asyncProperty(anyImage, async (make) => {
      const image = await make();
      const written = await writeQdc(image, options());
      expect(written.ok).toBe(image.records.codes.length > 0);
      if (!written.ok) return;
      expect(await faults(await written.value.file.text(), 'Codebook.xsd')).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
