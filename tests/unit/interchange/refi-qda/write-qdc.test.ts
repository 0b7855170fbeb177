import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossSentence } from '#cli/describe-losses.ts';
import { readQdc } from '#interchange/refi-qda/read-qdc.ts';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';
import { writeQdc } from '#interchange/refi-qda/write/write-qdc.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import { codebookFileLosses } from '#interchange/reports/codebook-file-losses.ts';
import {
  aCode,
  aCoding,
  aMemo,
  anyImage,
  idOf,
  ImageMaker,
  options,
  order,
} from './project-images.ts';
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
    { type: 'memo-outside-codebook', count: 1, places: ['Memo 4'] },
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

test('what stays behind is told', async () => {
  const maker = new ImageMaker();
  const [document, revision] = await maker.document(1, 'trust and doubt');
  const at = { document: 1, code: 2, start: 0, end: 5 };
  const image = maker.image({
    ...{ documents: [document], revisions: [revision], codes: [aCode(2)] },
    codings: [aCoding(10, at), aCoding(11, { ...at, end: 9 })],
    cases: [{ id: idOf(20), name: 'Raza', pseudonym: '', order: order(1) }],
    attributes: [
      {
        ...{ id: idOf(21), name: 'Sex', of: 'case', type: 'text', choices: [] },
        order: order(1),
      },
    ],
    memos: [aMemo(30, { table: 'cases', id: idOf(20) }, 'On Raza')],
    links: [
      {
        ...{ id: idOf(40), relation: 'supports', note: '', coder: idOf(0) },
        ...{ from: { table: 'codes', id: idOf(2) }, to: { table: 'cases', id: idOf(20) } },
      },
    ],
  });
  const outside = [
    { type: 'document-outside-codebook', count: 1, places: ['Document 1'] },
    { type: 'coding-outside-codebook', count: 2, places: ['Document 1'] },
    { type: 'case-outside-codebook', count: 1, places: ['Raza'] },
    { type: 'attribute-outside-codebook', count: 1, places: ['Sex'] },
    { type: 'memo-outside-codebook', count: 1, places: ['Memo 30'] },
    { type: 'link-outside-codebook', count: 1, places: ['supports'] },
  ];
  const written = await writeQdc(image, options());
  expect(written.ok && written.value.losses).toEqual(outside);
  expect(codebookFileLosses(image)).toEqual([
    { type: 'code-colour', count: 1, places: ['Code 2'] },
    ...outside,
  ]);
  expect(lossSentence({ type: 'coding-outside-codebook', count: 2, places: [] })).toBe(
    '2 codings stay behind: the file is only a codebook.',
  );
});

test('themes stay themes, unless they have codings of their own', async () => {
  const maker = new ImageMaker();
  const [document, revision] = await maker.document(1, 'trust and doubt');
  const image = maker.image({
    ...{ documents: [document], revisions: [revision] },
    codes: [
      aCode(2, { isTheme: true }),
      aCode(3, { parent: idOf(2), isTheme: true }),
      aCode(4, { parent: idOf(2) }),
    ],
    codings: [aCoding(10, { document: 1, code: 3, start: 0, end: 5 })],
  });
  const [codebook, project] = [await writeQdc(image, options()), await writeQdpx(image, options())];
  if (!codebook.ok) throw new Error(codebook.problem.type);
  const read = [await readQdc(codebook.value.file), await readQdpx(project.file)];
  for (const one of read) {
    expect(one.ok && one.value.codes.map(({ isTheme }) => isTheme)).toEqual([true, false, false]);
  }
  for (const { losses } of [codebook.value, project]) {
    expect(losses.find(({ type }) => type === 'code-detail')?.places).toEqual(['Code 3']);
  }
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

test('codes deeper than codes may lie begin a branch of their own, and it is said', async () => {
  const codes = Array.from({ length: 5000 }, (_, at) =>
    aCode(at, at === 0 ? {} : { parent: idOf(at - 1) }),
  );
  const written = await writeQdc(new ImageMaker().image({ codes }), options());
  if (!written.ok) throw new Error(written.problem.type);
  const said = {
    type: 'hierarchy-mended',
    count: 49,
    places: ['Code 101', 'Code 202', 'Code 303', 'Code 404', 'Code 505'],
  };
  expect(written.value.losses).toEqual([said]);
  const read = await readQdc(written.value.file);
  if (!read.ok) throw new Error(read.problem.type);
  const tops = read.value.codes.filter(({ parent }) => parent === undefined);
  expect(read.value.codes).toHaveLength(codes.length);
  expect(tops.map(({ name }) => name).slice(0, 3)).toEqual(['Code 0', 'Code 101', 'Code 202']);
  expect(read.value.losses).toEqual([]);
});

test('so do codes that another tool has put that deep', async () => {
  const open = Array.from(
    { length: 150 },
    (_, at) => `<Code guid="${String(at)}" name="Code ${String(at)}">`,
  );
  const xml = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${open.join('')}${'</Code>'.repeat(150)}</Codes></CodeBook>`;
  const read = await readQdc(new Blob([xml]));
  if (!read.ok) throw new Error(read.problem.type);
  const tops = read.value.codes.filter(({ parent }) => parent === undefined);
  expect(tops.map(({ name }) => name)).toEqual(['Code 0', 'Code 101']);
  expect(read.value.losses).toEqual([{ type: 'hierarchy-mended', count: 1, places: ['Code 101'] }]);
});
