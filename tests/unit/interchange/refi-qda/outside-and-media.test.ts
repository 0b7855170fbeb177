import { describe, expect, test } from 'vitest';
import { QDPX_LIMITS } from '#interchange/refi-qda/limits.ts';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';
import {
  attributes,
  coding,
  CODES,
  guid,
  lossOf,
  opened,
  packed,
  qde,
  textSource,
} from './qdpx-files.ts';

const PICTURE = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const SOUND = new Uint8Array([0x49, 0x44, 0x33, 0x04]);

function source(element: string, number: number, path: string, inside = ''): string {
  const own = attributes({ guid: guid(number), name: `Source ${String(number)}`, path });
  return `<${element}${own}>${inside}</${element}>`;
}

describe('codings without a place in a text', () => {
  test('are kept with where they are', async () => {
    const area = { firstX: 200, firstY: 180, secondX: 10, secondY: 20 };
    const picture = `<PictureSelection${attributes({ guid: guid(50), ...area })}>${coding(60)}</PictureSelection>`;
    const page = `<PDFSelection${attributes({ guid: guid(51), page: 2, ...area })}>${coding(61)}</PDFSelection>`;
    const time = attributes({ guid: guid(52), begin: 12_000, end: 3_723_900 });
    const sound = `<AudioSelection${time}>${coding(62)}</AudioSelection>`;
    const sources = [
      source('PictureSource', 20, 'internal://a.jpg', picture),
      source('PDFSource', 21, 'internal://b.pdf', page),
      source('AudioSource', 22, 'internal://c.mp3', sound),
      source('VideoSource', 23, 'internal://d.mp4', coding(63)),
    ];
    const project = await opened(
      await packed({ 'project.qde': qde(`${CODES}<Sources>${sources.join('')}</Sources>`) }),
    );
    expect(project.codings).toEqual([]);
    expect(project.outside.map(({ key, document, where }) => [key, document, where])).toEqual([
      [guid(60), guid(20), '10,20–200,180'],
      [guid(61), guid(21), 'p. 3'],
      [guid(62), guid(22), '00:12–1:02:03.900'],
      [guid(63), guid(23), ''],
    ]);
    expect(lossOf(project, 'coding-outside-text')).toBe(4);
  });

  test('in a text that is not in the file have their words, where a name gives them', async () => {
    const inside = textSource([
      { start: 139, end: 195, name: 'They look at it from a distance.' },
      { start: 3, end: 9, name: 'line:6' },
      { start: 4, end: 8 },
    ]);
    const project = await opened(await packed({ 'project.qde': qde(inside) }));
    expect(project.outside.map(({ where, quote }) => [where, quote])).toEqual([
      ['139–195', 'They look at it from a distance.'],
      ['3–9', undefined],
      ['4–8', undefined],
    ]);
  });

  test('on a transcript without a text are told by its times', async () => {
    const point = (number: number, timeStamp: number) =>
      `<SyncPoint${attributes({ guid: guid(number), timeStamp })}/>`;
    const ends = attributes({ guid: guid(53), fromSyncPoint: guid(70), toSyncPoint: guid(71) });
    const transcript = `<Transcript guid="${guid(30)}" plainTextPath="internal://gone.txt">${point(70, 5000)}${point(71, 65_000)}<TranscriptSelection${ends}>${coding(64)}</TranscriptSelection></Transcript>`;
    const inside = `${CODES}<Sources>${source('AudioSource', 22, 'internal://c.mp3', transcript)}</Sources>`;
    const project = await opened(await packed({ 'project.qde': qde(inside) }));
    expect(project.outside.map(({ where }) => where)).toEqual(['00:05–01:05']);
  });
});

describe('files that are no text', () => {
  const sources = [
    source('PictureSource', 20, 'internal://a.jpg'),
    source('AudioSource', 21, 'internal://B.mp3'),
    source('VideoSource', 22, 'absolute:///C:/d.mp4'),
  ];
  const files = {
    'project.qde': qde(`<Sources>${sources.join('')}</Sources>`),
    'Sources/A.JPG': PICTURE,
    'Sources/b.mp3': SOUND,
  };

  test('are kept with their documents, as far as they are in the file', async () => {
    const project = await opened(await packed(files));
    expect(project.documents.map(({ media }) => media)).toEqual([
      { fileName: 'Source 20.jpg', bytes: PICTURE },
      { fileName: 'Source 21.mp3', bytes: SOUND },
      undefined,
    ]);
    expect(lossOf(project, 'media-left-out')).toBe(0);
  });

  test('are called as they were where they came from', async () => {
    const own = attributes({
      ...{ guid: guid(20), name: 'Scan', path: 'internal://a.jpg' },
      currentPath: 'absolute:///C:\\Users\\r\\Letter 1.jpg',
    });
    const inside = `<Sources><PictureSource${own}/></Sources>`;
    const project = await opened(
      await packed({ 'project.qde': qde(inside), 'sources/a.jpg': PICTURE }),
    );
    expect(project.documents[0]?.media?.fileName).toBe('Letter 1.jpg');
  });

  test('are left out beyond the limit, and told', async () => {
    const read = await readQdpx(await packed(files), { limits: { ...QDPX_LIMITS, mediaBytes: 5 } });
    if (!read.ok) throw new Error(read.problem.type);
    expect(read.value.documents.map(({ media }) => media?.fileName)).toEqual([
      'Source 20.jpg',
      undefined,
      undefined,
    ]);
    expect(read.value.losses).toContainEqual({
      ...{ type: 'media-left-out', count: 1, places: ['Source 21'] },
    });
  });
});

test('the date of each coding, and the author and date of a document, are told', async () => {
  const made = 'creationDateTime="2024-05-06T07:08:09Z"';
  const dated = textSource([
    { start: 0, end: 5 },
    { start: 6, end: 9 },
  ]).replaceAll('<Coding ', `<Coding ${made} `);
  const project = await opened(
    await packed({ 'project.qde': qde(dated), 'sources/text.txt': 'Trust and doubt' }),
  );
  expect(lossOf(project, 'authorship')).toBe(2);
  const passage = textSource([{ start: 0, end: 5 }])
    .replaceAll('<PlainTextSelection ', `<PlainTextSelection ${made} `)
    .replace('<TextSource ', `<TextSource ${made} `);
  const authored = await opened(
    await packed({ 'project.qde': qde(passage), 'sources/text.txt': 'Trust and doubt' }),
  );
  expect(lossOf(authored, 'authorship')).toBe(2);
});

test('the look of a text is lost only where the text is there', async () => {
  const styled = textSource([]).replace(
    'plainTextPath="internal://text.txt"',
    'plainTextPath="internal://text.txt" richTextPath="internal://text.docx"',
  );
  expect(styled).toContain('richTextPath');
  const there = await opened(await packed({ 'project.qde': qde(styled), 'sources/text.txt': 'A' }));
  expect(lossOf(there, 'formatting')).toBe(1);
  const missing = await opened(await packed({ 'project.qde': qde(styled) }));
  expect(lossOf(missing, 'formatting')).toBe(0);
  expect(lossOf(missing, 'missing-source')).toBe(1);
});

test('progress goes from nothing to all, and never back', async () => {
  const told: number[] = [];
  const file = await packed({
    'project.qde': qde(textSource([{ start: 0, end: 5 }])),
    'sources/text.txt': 'Trust',
  });
  await readQdpx(file, {
    onProgress: (done, total) => {
      expect(total).toBe(100);
      told.push(done);
    },
  });
  expect(told.at(-1)).toBe(100);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
