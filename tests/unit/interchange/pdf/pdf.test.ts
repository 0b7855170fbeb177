import { describe, expect, test } from 'vitest';
import { blocksOf } from '#interchange/pdf/columns.ts';
import { rowText } from '#interchange/pdf/row-text.ts';
import { rowsOf } from '#interchange/pdf/rows.ts';
import { linesAt, madePdf, type Placed } from '../../support/made-pdf.ts';
import { readMutations } from '../../support/mutations.ts';
import { brokenPromises, problemOf, read, spoken } from '../../support/transcripts.ts';

const LOREM =
  'the office opens at nine and the first people come at six and wait in the yard because the list is short';
/** Lines that fill a column of so many characters as nearly as words allow. */
function filled(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
const reversed = (text: string) => Array.from(text).reverse().join('');
const readPages = async (...pages: (readonly Placed[])[]) => read('a.pdf', madePdf(pages));

describe('a PDF', () => {
  test('paragraphs of several lines, speakers, and a paragraph over the page end', async () => {
    const answer = filled(`Raza: ${LOREM} ${LOREM} ${LOREM}`, 90);
    const result = await readPages(
      [
        { x: 72, y: 72, text: 'Interview 1', size: 18 },
        ...linesAt(72, 110, ['Interviewer: Who opens it?', 'Raza: They do.', 'Interviewer: When?']),
        ...linesAt(72, 146, answer.slice(0, 2)),
      ],
      [
        ...linesAt(72, 72, answer.slice(2)),
        ...linesAt(72, 72 + (answer.length - 2) * 12, ['Interviewer: Thank you.', 'Raza: Yes.']),
      ],
    );
    expect(spoken(result)).toEqual([
      [undefined, 'Interview 1'],
      ['Interviewer', 'Who opens it?'],
      ['Raza', 'They do.'],
      ['Interviewer', 'When?'],
      ['Raza', `${LOREM} ${LOREM} ${LOREM}`],
      ['Interviewer', 'Thank you.'],
      ['Raza', 'Yes.'],
    ]);
    const [, second = 0] = result.units.pages ?? [];
    expect(result.text.slice(second).startsWith(answer[2] ?? 'x')).toBe(true);
    expect(result.warnings).toEqual([]);
    expect(brokenPromises(result)).toEqual([]);
  });

  test('heads, feet and page numbers are left out, what is said there once is not', async () => {
    const page = (number: number, letter = String.fromCharCode(64 + number)) => [
      { x: 72, y: 30, text: 'Study of land - confidential', size: 8 },
      ...linesAt(72, 72, filled(`${letter} page. ${LOREM} ${LOREM} ${LOREM} ${letter}`, 60)),
      { x: 290, y: 810, text: `Page ${String(number)} of 3`, size: 8 },
    ];
    const result = await readPages(page(1), page(2), page(3));
    expect(result.text).not.toMatch(/confidential|of 3/u);
    expect(result.text).toMatch(/^A page\./u);
    expect(result.warnings).toEqual([
      {
        type: 'running-lines-left-out',
        count: 6,
        lines: ['Study of land - confidential', 'Page 1 of 3'],
      },
    ]);
    expect((await readPages(page(1))).text).toContain('Page 1 of 3');
    expect((await readPages(page(1), page(2))).text).toContain('confidential');
  });

  test('interviews that begin and end alike on every page keep all they say', async () => {
    const page = (name: string, top: number) => {
      const lines = [
        'Interviewer: How long have you worked in this office?',
        `${name}: ${LOREM}`,
        'Interviewer: What has changed?',
        `${name}: Little`,
        'Interviewer: Thank you very much.',
        `${name}: Not at all`,
      ];
      return linesAt(40, top, lines, 26);
    };
    const names = ['Asma', 'Bilal', 'Chand', 'Dua', 'Ehsan', 'Farah'];
    const result = await readPages(...names.map((name, index) => page(name, index ? 80 : 74)));
    expect(result.text.match(/How long/gu)).toHaveLength(6);
    expect(result.text.match(/Thank you/gu)).toHaveLength(6);
    expect(result.warnings).toEqual([]);
  });

  test.each([
    ['ends like a sentence', 'We stood in the queue.', 30],
    ['ends in a hyphen', 'about the office in sentence 2-', 30],
    ['stands no further off than lines do', 'about the district office', 60],
    ['names a speaker', 'Raza: about the district office', 30],
  ])('what stands on every page, but %s, is kept', async (_, text, y) => {
    const page = (letter: string) => [
      { x: 72, y, text },
      ...linesAt(72, 72, filled(`${letter} page. ${LOREM} ${LOREM} ${LOREM} ${LOREM}`, 60)),
    ];
    const result = await readPages(...['A', 'B', 'C', 'D'].map(page));
    expect(result.text.split(text)).toHaveLength(5);
    expect(result.warnings).toEqual([]);
  });

  test('numbers that do not go up with the pages, or stand elsewhere on each, are kept', async () => {
    const page = (number: number, y: number) => [
      ...linesAt(72, 72, filled(`P. ${String(y)} ${LOREM} ${LOREM} ${LOREM} ${LOREM}`, 60)),
      { x: 290, y, text: String(number) },
    ];
    const kept = await readPages(page(7, 700), page(3, 700), page(9, 700), page(1, 700));
    expect(kept.warnings).toEqual([]);
    const moved = await readPages(page(1, 600), page(2, 640), page(3, 680), page(4, 720));
    expect(moved.warnings).toEqual([]);
    const left = await readPages(page(5, 700), page(6, 701), page(7, 699), page(8, 700));
    expect(left.warnings).toEqual([{ type: 'running-lines-left-out', count: 4, lines: ['5'] }]);
  });

  test('numbers of lines in the margin are left out, numbers in the text are not', async () => {
    const text = filled(`In 2005 ${LOREM} ${LOREM}`, 60);
    const numbers = text.map((_, index) => ({
      x: 40,
      y: 72 + index * 12,
      text: String(index + 1),
    }));
    const result = await readPages([...linesAt(72, 72, text), ...numbers]);
    expect(result.text).toBe(`In 2005 ${LOREM} ${LOREM}`);
    expect(result.warnings).toEqual([{ type: 'margin-numbers-left-out', count: text.length }]);
  });

  test('columns are read one after the other, below a title over both', async () => {
    const [left, right] = [
      filled(`Left ${LOREM} ${LOREM}`, 40),
      filled(`Right ${LOREM} ${LOREM}`, 40),
    ];
    const result = await readPages([
      { x: 72, y: 60, text: 'A title that stands over both of the columns of this page', size: 16 },
      // Line by line, as some programs write them.
      ...left.flatMap((text, index) => [
        { x: 72, y: 100 + index * 12, text },
        ...(right[index] === undefined
          ? []
          : [{ x: 320, y: 100 + index * 12, text: right[index] }]),
      ]),
    ]);
    expect(result.text.split('\n').slice(1)).toEqual([
      `Left ${LOREM} ${LOREM}`,
      `Right ${LOREM} ${LOREM}`,
    ]);
    expect(result.warnings).toEqual([{ type: 'order-by-place' }]);
  });

  test('names beside what they say are no column', async () => {
    const talk = ['Who decides on it?', 'They do, all of them.', 'Why is it so?', 'It is the law.'];
    const names = talk.map((_, index) => (index % 2 === 0 ? 'Interviewer:' : 'Raza:'));
    const result = await readPages([...linesAt(72, 72, names), ...linesAt(160, 72, talk)]);
    expect(spoken(result).map(([, speech]) => speech.trim())).toEqual(talk);
    expect(result.units.labels).toEqual(['Interviewer', 'Raza']);
  });

  test('words cut at a line end are joined, those with a hyphen of their own keep it', async () => {
    const lines = [
      'A well-known man of the whole of our district who has always been very much at ho-',
      'me here and who is, as they all say in the village and in town as well, a very well-',
      'known man.',
    ];
    expect((await readPages(linesAt(72, 72, lines))).text).toBe(
      'A well-known man of the whole of our district who has always been very much at home here and who is, as they all say in the village and in town as well, a very well-known man.',
    );
  });

  test('shapes of letters are letters, and signs without one are marked and counted', async () => {
    const { text, warnings } = await readPages([
      { x: 500, y: 72, text: '\ufe91' },
      { x: 495, y: 72, text: '\ufefb' },
      { x: 480, y: 72, text: '\0' },
    ]);
    expect(text).toBe('بلا \ufffd');
    expect(warnings).toContainEqual({ type: 'signs-without-letters', count: 1 });
  });

  test('ligatures are letters', async () => {
    const pieces = [
      { x: 72, y: 72, text: 'of' },
      { x: 80.35, y: 72, text: '\ufb01' },
      { x: 85.35, y: 72, text: 'ces' },
    ];
    expect((await readPages(pieces)).text).toBe('offices');
  });

  test('right-to-left lines come out as they are read, also with Latin in between', async () => {
    const urdu = 'زمین کس کی ہے';
    // As it is painted, from the left; the name's colon stands alone.
    const line = (y: number): Placed[] => [
      { x: 500, y, text: reversed('سائل') },
      { x: 497.2, y, text: ':' },
      { x: 420, y, text: reversed(urdu) },
    ];
    const result = await readPages([
      ...line(72),
      { x: 500, y: 84, text: reversed('دفتر') },
      { x: 489, y: 84, text: ')' },
      { x: 462, y: 84, text: 'GPS 4' },
      { x: 458, y: 84, text: '(' },
      { x: 430, y: 84, text: reversed('میں') },
    ]);
    expect(result.text).toBe(`سائل: ${urdu}\nدفتر (GPS 4) میں`);
    expect(result.warnings).toEqual([{ type: 'order-by-place' }]);
    expect(result.units.turns.every(({ direction }) => direction === 'rtl')).toBe(true);
  });

  test('pages without characters are named; a scan as a whole is refused', async () => {
    const result = await readPages([], linesAt(72, 72, ['One line.']), []);
    expect(result.warnings).toEqual([{ type: 'pages-without-text', count: 2, pages: [1, 3] }]);
    expect(result.units.pages).toEqual([0, 0, 9]);
    expect(await problemOf('a.pdf', madePdf([[], []]))).toEqual({
      type: 'only-pictures',
      pages: 2,
    });
  });

  test('what is locked or damaged says so', async () => {
    const secret = `<${'ab'.repeat(32)}>`;
    const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >>`;
    const page = linesAt(72, 72, ['Secret.']);
    expect(await problemOf('a.pdf', madePdf([page], lock))).toEqual({ type: 'password-protected' });
    expect(await problemOf('a.pdf', madePdf([page]).slice(0, 200))).toEqual({ type: 'damaged' });
  });

  test('a row of very many pieces', () => {
    const pieces = Array.from({ length: 200_000 }, (_, start) => {
      return { text: 'x', start, end: start + 1, baseline: 72, size: 10 };
    });
    const rows = rowsOf(pieces);
    expect(blocksOf(rows, false)).toEqual([{ rows, isColumn: false }]);
    expect(rows.map((row) => rowText(row, true).length)).toEqual([200_000]);
  });

  test('blank lines before the file are passed over', async () => {
    const page = madePdf([linesAt(72, 72, ['One line.'])]);
    const late = Uint8Array.from([0x0d, 0x0a, ...page]);
    expect((await read('a.pdf', late)).text).toBe('One line.');
  });

  test('broken in any way, it ends', async () => {
    const content = madePdf([linesAt(72, 72, ['Q: Who?', 'A: He.', 'Q: Why?'])]);
    expect((await readMutations('a.pdf', content)).read).toBeGreaterThan(20);
  });
});
