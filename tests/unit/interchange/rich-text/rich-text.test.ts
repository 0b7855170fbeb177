import { describe, expect, test } from 'vitest';
import { readMutations } from '../../support/mutations.ts';
import { brokenPromises, problemOf, read, spoken } from '../../support/transcripts.ts';

const rtf = (body: string) =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset178 Arial;}{\f2\fcharset128 Mincho;}}{\colortbl;\red0\green0\blue0;}{\*\generator Writer;}{\info{\title Left out}}` +
  `${body}}`;
const textOf = async (body: string) => (await read('a.rtf', rtf(body))).text;

describe('RTF', () => {
  test('bold names, paragraphs, line ends and tabs', async () => {
    const result = await read(
      'a.rtf',
      rtf(
        String.raw`\pard\outlinelevel0 Interview\par
\pard {\b Interviewer} Who?\par\par
{\b Raza\b0 } They do.\line Or:\tab he.\par
{\b Interviewer} Why?\par {\b Raza} Because.`,
      ),
    );
    expect(result.text).toBe(
      'Interview\nInterviewer Who?\n\nRaza They do.\nOr:\the.\nInterviewer Why?\nRaza Because.',
    );
    expect(spoken(result).slice(1, 3)).toEqual([
      ['Interviewer', 'Who?'],
      ['Raza', 'They do.\nOr:\the.'],
    ]);
    expect(result.warnings).toEqual([]);
    expect(brokenPromises(result)).toEqual([]);
  });

  test.each([
    ['with a stand-in of one byte', String.raw`\u1587\'3f\u1608\'3f.`, 'سو.'],
    ['with a stand-in of one character', String.raw`\u1587?\u1608?.`, 'سو.'],
    ['without one', String.raw`\uc0\u1587\u1608 .`, 'سو.'],
    ['with two, and one behind the group', String.raw`{\uc2\u1587 ab}\u1608 cd`, 'سوd'],
    ['negative, and as halves', String.raw`\u-10179?\u-8704?`, '😀'],
    ['a stand-in that is a control', String.raw`\u8212\-x`, '—x'],
    ['and a control called like a part of an object', String.raw`a\constructor b`, 'ab'],
    ['no stand-in behind a brace', String.raw`{\u1587}?`, 'س?'],
  ])('Unicode %s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('bytes in the code page of the document, or of the font', async () => {
    expect(await textOf(String.raw`caf\'e9 \'93a\'94 \endash\~\{\\\}`)).toBe(
      'café “a” –\u00a0{\\}',
    );
    expect(await textOf(String.raw`{\f1 \'d3\'e3\'c7\'e1} \'e9`)).toBe('سمال é');
    expect(await textOf(String.raw`{\f2 \'83\'65\'83X}`)).toBe('テス');
    const arabic = String.raw`{\rtf1\ansi\ansicpg1256 \'d3\'e3}`;
    expect((await read('a.rtf', arabic)).text).toBe('سم');
  });

  test('tables by rows; notes at the end; what is no text left out and counted', async () => {
    const result = await read(
      'a.rtf',
      rtf(
        String.raw`\trowd\cellx1\cellx2\pard\intbl Q\cell Who?\par When?\cell\row\trowd\intbl\cell b\cell\row
\pard Land{\super\chftn}{\footnote\pard\plain {\super\chftn} See map.\par And deed.} is{\*\annotation Hm} ours{\deleted gone}{\revised !}{\v secret}.\par
{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict 00}}{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt link}}{\header Head}{\bin4 \\}{}`.replace(
          '{\\bin4 \\\\}',
          '{\\bin4 }}}}}',
        ),
      ),
    );
    expect(result.text).toBe(
      'Q\tWho?\nWhen?\n\tb\nLand[1] is ours!.\nlink\n[1] See map. And deed.',
    );
    expect(result.warnings).toEqual([
      { type: 'notes-at-end', count: 1 },
      { type: 'comments-left-out', count: 1 },
      { type: 'pictures-left-out', count: 1 },
      { type: 'hidden-text-left-out', count: 1 },
      { type: 'tracked-changes-accepted' },
    ]);
  });

  test('what stands behind the document is not read', async () => {
    expect((await read('a.rtf', `${rtf('Yes.')}\0\n{more}`)).text).toBe('Yes.');
  });

  test('what cannot be read says why', async () => {
    expect(await problemOf('a.rtf', rtf('{'.repeat(1_000_000)))).toEqual({ type: 'damaged' });
    expect(await problemOf('a.rtf', rtf('Cut off').slice(0, -1))).toEqual({ type: 'damaged' });
    expect(await problemOf('a.rtf', rtf('\\par'))).toEqual({ type: 'no-text' });
    expect(await problemOf('a.rtf', 'Q: Who?')).toEqual({
      type: 'wrong-type',
      extension: 'rtf',
      found: 'text',
    });
  });

  test('broken in any way, it ends', async () => {
    const body = String.raw`\b Q:\b0 a\u1587?{\footnote b}\trowd\intbl c\cell\row{\f1 \'d3}\par{\*\x y}`;
    expect((await readMutations('a.rtf', rtf(body))).read).toBeGreaterThan(20);
  });
});
