import { describe, expect, test } from 'vitest';
import { archiveLimitBytes, textLimitBytes } from '#interchange/limits.ts';
import { tooLarge } from '#interchange/too-large.ts';
import { encoded, problemOf, read } from '../support/transcripts.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state >> 16;
  });
}

describe('a file that cannot be read says why', () => {
  test.each([
    ['nothing in it', 'a.txt', new Uint8Array(), { type: 'empty' }],
    ['white space only', 'a.txt', ' \n\t\r\n', { type: 'empty' }],
    ['white space only', 'a.vtt', '\n', { type: 'empty' }],
    ['an empty docx', 'a.docx', new Uint8Array(), { type: 'empty' }],
    ['a renamed picture', 'a.docx', PNG, { type: 'wrong-type', extension: 'docx', found: 'image' }],
    ['a renamed picture', 'a.TXT', PNG, { type: 'wrong-type', extension: 'txt', found: 'image' }],
    ['a PDF of one line', 'a.pdf', '%PDF-1.7\n', { type: 'damaged' }],
    ['RTF without an end', 'a.rtf', '{\\rtf1 hello', { type: 'damaged' }],
    ['quotes in quotes', 'a.md', `${'> '.repeat(10_000)}x`, { type: 'damaged' }],
    ['a page of the web with nothing in it', 'a.txt', '<!DOCTYPE html><p>', { type: 'no-text' }],
    [
      'a database',
      'a.pdf',
      'SQLite format 3\0',
      { type: 'wrong-type', extension: 'pdf', found: 'sqlite' },
    ],
    [
      'text called docx',
      'a.docx',
      'Q: Who?\nA: Me.',
      { type: 'wrong-type', extension: 'docx', found: 'text' },
    ],
    ['noise called docx', 'a.docx', noise(5000), { type: 'damaged' }],
    ['noise', 'a.txt', noise(5000), { type: 'not-text' }],
    ['text with zeros', 'a.txt', 'Q: Who?\0\0\0A: Me. And so on.', { type: 'not-text' }],
    [
      'another kind of text',
      'a.csv',
      'a,b\n1,2',
      { type: 'unsupported', extension: 'csv', found: 'text' },
    ],
    [
      'old Word',
      'a.doc',
      Uint8Array.from([...OLE, 1, 2]),
      { type: 'unsupported', extension: 'doc', found: 'legacy-office' },
    ],
    [
      'Word locked with a password',
      'a.docx',
      Uint8Array.from([...OLE, ...encoded('EncryptedPackage', 'utf-16le')]),
      { type: 'password-protected' },
    ],
    [
      'an archive',
      'a.docx',
      'PK\x03\x04\x14\0\0\0photo.jpg',
      { type: 'wrong-type', extension: 'docx', found: 'archive' },
    ],
  ])('%s (%s)', async (_, name, content, problem) => {
    expect(await problemOf(name, content)).toEqual(problem);
  });

  test('200 MB of text are refused before they are decoded or even loaded', async () => {
    const bytes = new Uint8Array(200 * 1024 * 1024);
    expect(await problemOf('a.txt', bytes)).toEqual({
      type: 'too-large',
      limitBytes: textLimitBytes,
    });
    expect(tooLarge('a.txt', bytes.length)).toEqual({
      type: 'too-large',
      limitBytes: textLimitBytes,
    });
    expect(tooLarge('a.docx', archiveLimitBytes)).toBeUndefined();
  });
});

describe('a file with odd contents is read all the same', () => {
  test('a name of a script is only a name', async () => {
    const text =
      '[<script>alert(1)</script>] hello\nRaza: <b>yes</b>\nGul: no\nRaza: no\nGul: &lt;yes&gt;';
    const result = await read('<script>.txt', text);
    expect(result.text).toBe(text);
    expect(result.units.labels).toEqual(['Raza', 'Gul']);
  });

  test('subtitles by their content, whatever they are called', async () => {
    const vtt = await read('a.txt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nYes.');
    expect([vtt.format, vtt.warnings]).toEqual([
      'vtt',
      [{ type: 'read-as', extension: 'txt', format: 'vtt' }],
    ]);
    const srt = await read('a.vtt', '1\n00:00:01,000 --> 00:00:02,000\nYes.\n');
    expect(srt.format).toBe('srt');
  });

  test('other formats by their content, whatever they are called', async () => {
    const table = await read('a.tsv', 'start\tend\ttext\n0\t1500\tYes, at once.\n');
    expect([table.format, table.warnings]).toEqual(['tsv', []]);
    const rich = await read('a.doc', '{\\rtf1 Yes.}');
    expect([rich.text, rich.warnings]).toEqual([
      'Yes.',
      [{ type: 'read-as', extension: 'doc', format: 'rtf' }],
    ]);
  });

  test('no ending means plain text', async () => {
    expect((await read('interview', 'Hello.')).format).toBe('txt');
  });

  test('a megabyte on one line, and a thousand colons', async () => {
    const long = `${'word '.repeat(200_000)}\n${'a: '.repeat(1000)}`;
    expect((await read('a.txt', long)).text).toBe(long);
  });

  test('labels called like parts of an object', async () => {
    const text = '__proto__: a\nconstructor: b\n__proto__: c\nconstructor: d\nconstructor: e';
    const result = await read('a.txt', text, { labels: ['constructor'] });
    expect(result.labels).toEqual([{ label: 'constructor', count: 3, role: 'respondent' }]);
  });
});
