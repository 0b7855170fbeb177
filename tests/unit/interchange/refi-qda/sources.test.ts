import { describe, expect, test } from 'vitest';
import {
  attributes,
  CODE,
  CODES,
  coding,
  guid,
  lossOf,
  opened,
  packed,
  passages,
  qde,
  textSource,
  withText,
  type Content,
} from './qdpx-files.ts';

const OTHER = guid(2);
const TWO_CODES = `<CodeBook><Codes><Code guid="${CODE}" name="Trust" isCodable="true"/><Code guid="${OTHER}" name="Delay" isCodable="true"/></Codes></CodeBook>`;

function selection(
  element: string,
  number: number,
  of: Record<string, string | number>,
  inside: string,
) {
  return `<${element}${attributes({ guid: guid(number), ...of })}>${inside}</${element}>`;
}

async function project(inside: string, files: Readonly<Record<string, Content>> = {}) {
  const sources = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`sources/${name}`, content]),
  );
  return opened(await packed({ 'project.qde': qde(inside), ...sources }));
}

describe('texts', () => {
  test('stand in the project or in a file', async () => {
    const inline = `<TextSource guid="${guid(10)}" name="Inline"><PlainTextContent>شکریہ, she
said.</PlainTextContent></TextSource>`;
    const { documents } = await project(`<Sources>${inline}</Sources>`);
    expect(documents).toEqual([
      {
        key: guid(10),
        title: 'Inline',
        fileName: 'Inline',
        kind: 'transcript',
        text: 'شکریہ, she\nsaid.',
      },
    ]);
  });

  test('codings on all of a text', async () => {
    const read = await withText('All of it.', textSource([], coding(50)));
    expect(passages(read)).toEqual(['All of it.']);
    expect(read.losses).toEqual([{ type: 'coded-as-a-whole', count: 1, places: ['Raza'] }]);
  });

  test('braces and letter case make no difference to ids', async () => {
    const braced = coding(50, `{${CODE.toUpperCase()}}`);
    expect(passages(await withText('All', textSource([], braced)))).toEqual(['All']);
  });

  test('a coding with a code that is not there is left out and counted', async () => {
    const read = await withText('All', textSource([], coding(50, guid(99))));
    expect(read.codings).toEqual([]);
    expect(lossOf(read, 'dangling-reference')).toBe(1);
  });

  test('two codings and two documents of one id are told apart', async () => {
    const text = `<TextSource guid="${guid(10)}" name="A"><PlainTextContent>Words</PlainTextContent>${coding(50)}</TextSource>`;
    const { codings, documents, losses } = await project(
      `${CODES}<Sources>${text}${text}</Sources>`,
    );
    expect(new Set(codings.map(({ key }) => key)).size).toBe(2);
    expect(documents.map(({ key }) => key)).toEqual([guid(10), `${guid(10)}#2`]);
    expect(codings.map(({ document }) => document)).toEqual(documents.map(({ key }) => key));
    expect(losses).toEqual([
      { type: 'repeated-id', count: 2, places: ['A'] },
      { type: 'coded-as-a-whole', count: 2, places: ['A'] },
    ]);
  });
});

describe('pages', () => {
  const area = (number: number, inside: string) =>
    selection(
      'PDFSelection',
      number,
      { page: 0, firstX: 1, firstY: 1, secondX: 9, secondY: 9 },
      inside,
    );
  const words = (inside: string) =>
    `<Representation guid="${guid(30)}" plainTextPath="internal://page.txt">${inside}</Representation>`;
  const pdf = (inside: string) =>
    `${TWO_CODES}<Sources><PDFSource guid="${guid(20)}" name="Report.pdf" path="internal://r.pdf">${inside}</PDFSource></Sources>`;
  const onWords = selection(
    'PlainTextSelection',
    40,
    { startPosition: 4, endPosition: 10 },
    coding(50),
  );

  test('a passage that is written twice is one, with the codings of both', async () => {
    const inside = `${area(40, coding(51) + coding(52, OTHER))}${words(onWords)}`;
    const read = await project(pdf(inside), { 'page.txt': 'The office was closed.' });
    expect(read.documents).toMatchObject([{ title: 'Report.pdf', kind: 'secondary' }]);
    expect(passages(read)).toEqual(['office', 'office']);
    expect(read.codings.map(({ code }) => code)).toEqual([CODE, OTHER]);
    expect(read.losses).toEqual([
      { type: 'repeated-id', count: 1, places: ['Report.pdf'] },
      { type: 'coded-twice', count: 1, places: ['Report.pdf'] },
    ]);
  });

  test('a part of a page without words is counted', async () => {
    const read = await project(pdf(`${area(41, coding(51))}${words(onWords)}`), {
      'page.txt': 'The office',
    });
    expect(passages(read)).toEqual(['office']);
    expect(lossOf(read, 'coding-outside-text')).toBe(1);
  });

  test('a PDF without its words is listed', async () => {
    const read = await project(pdf(area(41, coding(51))));
    expect(read.documents).toMatchObject([{ text: '' }]);
    expect(read.losses.map(({ type }) => type)).toEqual([
      'media-without-text',
      'coding-outside-text',
    ]);
  });
});

describe('pictures, sound and video', () => {
  test('are listed, and what is coded in them is counted; what is said of them is kept', async () => {
    const picture = `<PictureSource guid="${guid(20)}" name="Map.png" path="internal://m.png"><Description>Of the district</Description>${selection('PictureSelection', 21, { firstX: 1, firstY: 5, secondX: 2, secondY: 3 }, coding(50))}${coding(51)}</PictureSource>`;
    const video = `<VideoSource guid="${guid(22)}" path="relative:///v.mp4">${selection('VideoSelection', 23, { begin: 0, end: 0 }, '')}</VideoSource>`;
    const read = await project(`${CODES}<Sources>${picture}${video}</Sources>`);
    expect(read.documents.map(({ title, text }) => [title, text])).toEqual([
      ['Map.png', ''],
      [guid(22), ''],
    ]);
    expect(read.memos).toMatchObject([{ target: { of: 'document' }, text: 'Of the district' }]);
    expect(lossOf(read, 'media-without-text')).toBe(2);
    expect(lossOf(read, 'coding-outside-text')).toBe(2);
    expect(lossOf(read, 'selection-without-code')).toBe(1);
  });

  test('the description of a picture is its text', async () => {
    const described = `<PictureSource guid="${guid(20)}" name="Map.png"><TextDescription guid="${guid(21)}"><PlainTextContent>A road by the river</PlainTextContent>${selection('PlainTextSelection', 22, { startPosition: 2, endPosition: 6 }, coding(50))}</TextDescription></PictureSource>`;
    expect(passages(await project(`${CODES}<Sources>${described}</Sources>`))).toEqual(['road']);
  });

  const points = [0, 6, 13]
    .map(
      (position, index) =>
        `<SyncPoint${attributes({ guid: guid(60 + index), position, timeStamp: 1000 * index })}/>`,
    )
    .join('');
  const between = (from: string, to: string, number: number) =>
    `<TranscriptSelection${attributes({ guid: guid(number), name: 'Clip', ...(from ? { fromSyncPoint: from } : {}), ...(to ? { toSyncPoint: to } : {}) })}>${coding(number + 100)}</TranscriptSelection>`;
  const transcript = (inside: string) =>
    `<Transcript guid="${guid(31)}" name="Talk" plainTextPath="internal://talk.txt">${points}${inside}</Transcript>`;
  const audio = (inside: string) =>
    `<AudioSource guid="${guid(30)}" name="Talk.mp3" path="internal://t.mp3">${inside}${coding(90)}</AudioSource>`;
  const link = (recording: string, transcript: string) => ({
    from: { of: 'document', key: recording },
    to: { of: 'document', key: transcript },
    ...{ relation: 'transcript', note: '' },
  });
  const files = { 'talk.txt': 'Good. Sit down. Begin.' };

  test('a transcript is the text of its recording; selections lie between points', async () => {
    const clips = [
      between(guid(60), guid(61), 70),
      between(guid(61), guid(61), 71),
      between(guid(62), '', 72),
      between('', guid(61), 73),
      between(guid(99), guid(61), 74),
    ];
    const read = await project(
      `${CODES}<Sources>${audio(transcript(clips.join('')))}</Sources>`,
      files,
    );
    expect(read.documents).toMatchObject([
      { title: 'Talk.mp3', fileName: 'Talk', text: files['talk.txt'] },
    ]);
    expect(passages(read)).toEqual([
      'Good. ',
      'Sit dow',
      'n. Begin.',
      'Good. ',
      'Good. Sit down. Begin.',
    ]);
    expect(lossOf(read, 'coding-outside-text')).toBe(1);
    expect(lossOf(read, 'media-without-text')).toBe(0);
    expect(read.links).toEqual([]);
    expect(lossOf(read, 'sync-points')).toBe(3);
  });

  test('a transcript that is a text source too is that one', async () => {
    const text = `<TextSource guid="${guid(32)}" name="Talk.docx" plainTextPath="internal://talk.txt"/>`;
    const sources = audio(transcript(between(guid(60), guid(61), 70)));
    for (const order of [text + sources, sources + text]) {
      const read = await project(`${CODES}<Sources>${order}</Sources>`, files);
      expect(read.documents.map(({ title }) => title).sort()).toEqual(['Talk.docx', 'Talk.mp3']);
      expect(passages(read).sort()).toEqual(['Good. ', 'Good. Sit down. Begin.']);
      expect(new Set(read.codings.map(({ document }) => document))).toEqual(new Set([guid(32)]));
      expect(read.links).toEqual([link(guid(30), guid(32))]);
      expect(read.memos).toEqual([]);
    }
  });

  test('several transcripts of one recording are documents of their own', async () => {
    const second = `<Transcript guid="${guid(33)}" name="Translation"><PlainTextContent>Gut.</PlainTextContent></Transcript>`;
    const read = await project(
      `${CODES}<Sources>${audio(transcript('') + second)}</Sources>`,
      files,
    );
    expect(read.documents.map(({ title, text }) => [title, text])).toEqual([
      ['Talk.mp3', ''],
      ['Talk', 'Good. Sit down. Begin.'],
      ['Translation', 'Gut.'],
    ]);
    expect(read.links).toEqual([link(guid(30), guid(31)), link(guid(30), guid(33))]);
  });

  test('a transcript with a name and a coding of its own keeps both, whatever its text is called', async () => {
    const own = `<Transcript guid="${guid(31)}" name="Second draft" plainTextPath="internal://talk.txt">${coding(95)}</Transcript>`;
    const text = `<TextSource guid="${guid(32)}" name="Talk.docx" plainTextPath="internal://talk.txt"/>`;
    for (const sources of [audio(own), audio(own) + text]) {
      const read = await project(`${CODES}<Sources>${sources}</Sources>`, files);
      expect(read.memos.map(({ title }) => title)).toEqual(['Second draft']);
      expect(passages(read)).toEqual([files['talk.txt'], files['talk.txt']]);
    }
  });
});
