import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlobHash } from '#domain/ids.ts';
import { withoutTime } from '#domain/time-of-id.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import { qdpxLosses } from '#interchange/refi-qda/write/qdpx-losses.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import {
  aCode,
  aCoding,
  aMemo,
  anyImage,
  aProject,
  EXPORTED_AT,
  idOf,
  ImageMaker,
  NO_UNITS,
  options,
  order,
} from './project-images.ts';
import { entriesOf, faults, textOf } from './qdpx-entries.ts';
import { opened, passages } from './qdpx-files.ts';

function counts(losses: readonly Loss[]): Record<string, number> {
  return Object.fromEntries(losses.map(({ type, count }) => [type, count]));
}

describe('every project', () => {
  test('is valid, has each id once, and is told of in advance', async () => {
    await fc.assert(
      fc.asyncProperty(anyImage, fc.constantFrom('code-point', 'utf-16'), async (make, offsets) => {
        const image = await make();
        const { file, losses } = await writeQdpx(image, options({ offsets }));
        const xml = await textOf(file);
        expect(await faults(xml)).toEqual([]);
        const ids = [...xml.matchAll(/ guid="([^"]*)"/gu)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id === id?.toUpperCase())).toBe(true);
        expect((await qdpxLosses(image)).losses).toEqual(losses);
      }),
      { numRuns: 30 },
    );
  });

  test('is written the same again', async () => {
    await fc.assert(
      fc.asyncProperty(anyImage, async (make) => {
        const [first, second] = [await make(), await make()];
        const again = await textOf((await writeQdpx(second, options())).file);
        expect(await textOf((await writeQdpx(first, options())).file)).toBe(again);
      }),
      { numRuns: 20 },
    );
  });

  test('the check can fail', async () => {
    const xml = '<Project xmlns="urn:QDA-XML:project:1.0" name="x"><Users/></Project>';
    expect(await faults(xml)).not.toEqual([]);
  });

  test('even without anything in it', async () => {
    const image = new ImageMaker().image({ coders: [], project: [] });
    const { file } = await writeQdpx(image, options({ isWhole: false }));
    expect(await faults(await textOf(file))).toEqual([]);
    expect([...(await entriesOf(file)).keys()]).toEqual(['project.qde']);
  });
});

describe('texts', () => {
  test('are UTF-8 without a mark, with line feeds, in a folder in small letters', async () => {
    const maker = new ImageMaker();
    const [document, revision] = await maker.document(1, '\ufeffگل\r\nرحیم\u0001');
    const image = maker.image({ documents: [document], revisions: [revision] });
    const { file, losses } = await writeQdpx(image, options());
    const name = `sources/${document.id.toUpperCase()}.txt`;
    expect(await textOf(file, name)).toBe('گل\n\nرحیم\ufffd');
    expect(await textOf(file)).toContain(
      `plainTextPath="internal://${document.id.toUpperCase()}.txt"`,
    );
    expect(counts(losses)).toEqual({ history: 1, 'illegal-character': 1 });
  });

  test('positions count code points, or UTF-16 where that is asked for', async () => {
    const maker = new ImageMaker();
    const [document, revision] = await maker.document(1, '😀👩‍👩‍👧 trust, doubt');
    const codings = [aCoding(5, { document: 1, code: 2, start: 11, end: 16 })];
    const image = maker.image({
      ...{ documents: [document], revisions: [revision], codes: [aCode(2)], codings },
    });
    expect((await qdpxLosses(image)).hasAstral).toBe(true);
    const standard = (await writeQdpx(image, options())).file;
    expect(await textOf(standard)).toContain('name="trust" startPosition="7" endPosition="12"');
    const wide = (await writeQdpx(image, options({ offsets: 'utf-16' }))).file;
    expect(await textOf(wide)).toContain('name="trust" startPosition="11" endPosition="16"');
    for (const file of [standard, wide]) expect(passages(await opened(file))).toEqual(['trust']);
  });

  test('only characters before a coding make a difference', async () => {
    const maker = new ImageMaker();
    const [document, revision] = await maker.document(1, 'trust 😀');
    const codings = [aCoding(5, { document: 1, code: 2, start: 0, end: 5 })];
    const image = maker.image({
      ...{ documents: [document], revisions: [revision], codes: [aCode(2)], codings },
    });
    expect((await qdpxLosses(image)).hasAstral).toBe(false);
  });

  test('a long quote is cut between characters, and still found', async () => {
    const maker = new ImageMaker();
    const text = `x${'😀'.repeat(2000)}`;
    const [document, revision] = await maker.document(1, text);
    const codings = [aCoding(5, { document: 1, code: 2, start: 0, end: text.length })];
    const { file, losses } = await writeQdpx(
      maker.image({
        ...{ documents: [document], revisions: [revision], codes: [aCode(2)], codings },
      }),
      options(),
    );
    const quote = / name="(x[^"]*)"/u.exec(await textOf(file))?.[1] ?? '';
    expect(quote).toBe(`x${'😀'.repeat(119)}…`);
    expect(counts(losses)).toEqual({ history: 1 });
    expect(passages(await opened(file))).toEqual([text]);
  });
});

describe('files that are no text', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const turn = { start: 0, bodyStart: 0, end: 5, language: 'en', direction: 'ltr', time: 1.5 };

  async function withMedia(fileName: string, text: string) {
    const maker = new ImageMaker();
    const source = {
      fileName,
      format: fileName.replace(/^.*\./u, ''),
      hash: await maker.put(bytes),
    };
    const units = { ...NO_UNITS, turns: [turn] };
    const [document, revision] = await maker.document(1, text, { source }, units);
    const codings = text ? [aCoding(5, { document: 1, code: 2, start: 3, end: 8 })] : [];
    return maker.image({
      ...{ documents: [document], revisions: [revision], codes: [aCode(2)], codings },
      memos: [aMemo(3, { table: 'documents', id: document.id }, 'On the file')],
    });
  }

  test.each([
    ['letter.jpg', 'PictureSource', 'TextDescription'],
    ['Report.PDF', 'PDFSource', 'Representation'],
    ['call.mp3', 'AudioSource', 'Transcript'],
    ['visit.mp4', 'VideoSource', 'Transcript'],
  ])('%s is a %s whose text is its %s', async (fileName, element, words) => {
    const image = await withMedia(fileName, '😀 trust and doubt');
    const { file } = await writeQdpx(image, options());
    const xml = await textOf(file);
    expect(await faults(xml)).toEqual([]);
    expect(xml).toMatch(new RegExp(`<${element} [^>]*>\\n<${words} `, 'u'));
    const project = await opened(file);
    expect(passages(project)).toEqual(['trust']);
    expect(project.documents[0]?.text).toBe('😀 trust and doubt');
    expect(project.documents[0]?.media?.bytes).toEqual(bytes);
    expect(project.memos[0]?.target.of).toBe('document');
  });

  test.each(['letter.jpg', 'report.pdf', 'call.mp3'])(
    '%s without a text is valid',
    async (name) => {
      const { file } = await writeQdpx(await withMedia(name, ''), options());
      expect(await faults(await textOf(file))).toEqual([]);
      expect((await opened(file)).documents[0]?.media?.bytes).toEqual(bytes);
    },
  );

  test('a recording knows when its turns begin; elsewhere that is lost', async () => {
    const recording = await writeQdpx(await withMedia('call.mp3', '😀 trust and doubt'), options());
    expect(await textOf(recording.file)).toMatch(/<SyncPoint [^>]*timeStamp="1500" position="0"/u);
    expect(counts(recording.losses)).not.toHaveProperty('turn-times');
    const picture = await writeQdpx(await withMedia('call.jpg', '😀 trust and doubt'), options());
    expect(counts(picture.losses)).toMatchObject({ 'turn-times': 1 });
  });

  test('a source that is not kept is only its text', async () => {
    const maker = new ImageMaker();
    const source = { fileName: 'a.pdf', format: 'pdf', hash: 'f'.repeat(64) as BlobHash };
    const [document, revision] = await maker.document(1, 'Words', { source });
    const image = maker.image({ documents: [document], revisions: [revision] });
    expect(await textOf((await writeQdpx(image, options())).file)).toContain('<TextSource ');
  });
});

test('what does not fit is counted, and its memos stay', async () => {
  const maker = new ImageMaker();
  const [document, revision] = await maker.document(1, 'trust and doubt', {
    ...{ kind: 'survey', date: '2019-04-03', language: 'en' },
  });
  const at = { document: 1, code: 2, start: 0, end: 5 };
  const old = aCoding(11, at, { place: { revision: idOf(77), start: 0, end: 3 } });
  const codings = [aCoding(10, at, { weight: 80, comment: 'strong' }), old];
  const styled = plainToRichText('bold');
  const image = maker.image({
    project: [aProject({ usePseudonyms: true })],
    ...{ documents: [document], revisions: [revision], codings },
    codes: [aCode(2, { isTheme: true, definition: 'D', exclude: 'E' })],
    cases: [{ id: idOf(20), name: 'Raza', pseudonym: 'R', order: order(1) }],
    attributes: [
      {
        ...{ id: idOf(21), name: 'Sex', of: 'case', type: 'choice', choices: ['f', 'm'] },
        order: order(1),
      },
    ],
    speakers: [
      {
        ...{ id: idOf(22), document: document.id, labels: ['R'], name: 'Raza' },
        ...{ role: 'respondent', case: idOf(20) },
      },
    ],
    quotes: [
      {
        ...{
          id: idOf(23),
          document: document.id,
          place: { revision: revision.id, start: 0, end: 5 },
        },
        ...{ note: '', order: order(1), coder: idOf(0) },
      },
    ],
    memos: [
      aMemo(30, { table: 'codings', id: old.id }, 'On the old one'),
      aMemo(31, { table: 'cases', id: idOf(20) }, 'On Raza', {
        body: { ...styled, content: [{ type: 'heading', content: [{ type: 'text', text: 'H' }] }] },
      }),
      aMemo(32, { table: 'memos', id: idOf(31) }, 'On the memo'),
    ],
    links: [
      {
        ...{ id: idOf(40), relation: 'supports', note: 'Why', coder: idOf(0) },
        from: { table: 'project', id: idOf(0) },
        to: { table: 'codes', id: idOf(2) },
      },
    ],
  });
  const { file, losses } = await writeQdpx(image, options());
  expect(counts(losses)).toEqual({
    ...{ formatting: 1, history: 1, 'coding-in-older-text': 1, weight: 1, speakers: 1, quotes: 1 },
    ...{ 'code-detail': 1, 'document-detail': 1, pseudonym: 1, choices: 1, 'link-left-out': 1 },
    settings: 1,
  });
  expect(losses.find(({ type }) => type === 'weight')?.places).toEqual(['Document 1']);
  expect(await faults(await textOf(file))).toEqual([]);
  const project = await opened(file);
  expect(project.codes[0]?.definition).toBe('D\nExclude: E');
  expect(project.codings.map(({ comment }) => comment)).toEqual(['strong']);
  expect(project.cases[0]?.documents).toEqual([project.documents[0]?.key]);
  expect(project.memos.map(({ target, text }) => [target.of, text])).toEqual([
    ['document', 'On the old one'],
    ['case', 'H'],
    ['memo', 'On the memo'],
  ]);
});

test('what nobody is known for is written as nobody’s', async () => {
  const maker = new ImageMaker();
  const [document, revision] = await maker.document(1, 'trust and doubt');
  const at = { document: 1, code: 2, start: 0, end: 5 };
  const image = maker.image({
    ...{ documents: [document], revisions: [revision], codes: [aCode(2)] },
    codings: [aCoding(10, at), aCoding(11, { ...at, coder: 1 })],
    coders: [
      { id: idOf(0), name: 'Nobody named', initials: 'NN' },
      { id: idOf(1), name: 'Sana', initials: 'S' },
    ],
    memos: [aMemo(30, { table: 'codes', id: idOf(2) }, 'Why')],
  });
  const { file, losses } = await writeQdpx(image, options({ isWhole: false, nobody: idOf(0) }));
  const xml = await textOf(file);
  expect(await faults(xml)).toEqual([]);
  expect(xml).not.toContain('Nobody named');
  expect(counts(losses)).toEqual({ history: 1 });
  const project = await opened(file);
  expect(project.coders.map(({ name }) => name)).toEqual(['Sana']);
  const sana = project.coders[0]?.key;
  expect(project.codings.map(({ coder }) => coder)).toEqual([undefined, sana]);
  expect(project.memos.map(({ coder }) => coder)).toEqual([undefined]);
});

test('a coding of an unknown day is given none', async () => {
  const maker = new ImageMaker();
  const [document, revision] = await maker.document(1, 'Words');
  const place = { document: 1, code: 2, start: 0, end: 5 };
  const written = async (id: string) => {
    const codings = [aCoding(5, place, { id: id as never })];
    const of = { documents: [document], revisions: [revision], codes: [aCode(2)], codings };
    return textOf((await writeQdpx(maker.image(of), options())).file);
  };
  const dated = /<Coding [^>]*creationDateTime="2024/u;
  expect(await written('018f4c8e-7d28-7abc-8000-000000000001')).toMatch(dated);
  const undated = await written(withoutTime('018f4c8e-7d28-7abc-8000-000000000001'));
  expect(undated).toMatch(/<Coding /u);
  expect(undated).not.toMatch(/<(?:Coding|PlainTextSelection) [^>]*creationDateTime/u);
  expect(await faults(undated)).toEqual([]);
});

test('times are those of the ids', async () => {
  const maker = new ImageMaker();
  const made = Date.UTC(2024, 4, 6, 7, 8, 9);
  const hexadecimal = made.toString(16).padStart(12, '0');
  const id = `${hexadecimal.slice(0, 8)}-${hexadecimal.slice(8)}-7000-8000-000000000001`;
  const [document, revision] = await maker.document(1, 'Words', { id: id as never });
  const image = maker.image({ documents: [document], revisions: [revision] });
  const xml = await textOf((await writeQdpx(image, options())).file);
  expect(xml).toContain('creationDateTime="2024-05-06T07:08:09.000Z"');
  expect(xml).toContain(`modifiedDateTime="${EXPORTED_AT}"`);
});
