import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockAt, blocksOf, LONGEST_BLOCK, type Blocks } from '#domain/text/blocks.ts';
import type { Turn, Units } from '#domain/text/turn.ts';

function unitsOf(turns: Turn[], sentences: number[] = []): Units {
  return { version: 1, labels: ['A', 'B'], turns, paragraphs: [], sentences };
}

function turn(start: number, bodyStart: number, end: number): Turn {
  return { start, bodyStart, end, label: 0, language: 'en', direction: 'ltr' };
}

/** Each block as its head and body, with `+` where it carries on the line before and `-` where it is in no turn. */
function parts(text: string, blocks: Blocks): [mark: string, head: string, body: string][] {
  return Array.from({ length: blocks.count }, (_, block) => [
    `${blocks.continues[block] ? '+' : ''}${blocks.turn[block] === -1 ? '-' : ''}`,
    text.slice(blocks.start[block], blocks.bodyStart[block]),
    text.slice(blocks.bodyStart[block], blocks.bodyEnd[block]),
  ]);
}

describe('blocks of a text', () => {
  test('one block a line; label and blank lines before it are its head', () => {
    const text = 'A: one\ntwo\n\nB: three\n';
    const blocks = blocksOf(text, unitsOf([turn(0, 3, 10), turn(12, 15, 20)]));
    expect(parts(text, blocks)).toEqual([
      ['', 'A: ', 'one'],
      ['', '', 'two'],
      ['', '\nB: ', 'three'],
    ]);
    expect([...blocks.turn]).toEqual([0, 0, 1]);
  });

  test('a label on a line of its own belongs to the line below it', () => {
    const text = 'A:\nshort answer';
    expect(parts(text, blocksOf(text, unitsOf([turn(0, 3, 15)])))).toEqual([
      ['', 'A:\n', 'short answer'],
    ]);
  });

  test('two turns on one line are two blocks', () => {
    const text = 'A: yes B: no';
    expect(parts(text, blocksOf(text, unitsOf([turn(0, 3, 6), turn(7, 10, 12)])))).toEqual([
      ['', 'A: ', 'yes '],
      ['', 'B: ', 'no'],
    ]);
  });

  test('a turn that says nothing keeps its label; text outside of turns keeps its lines', () => {
    const text = 'Title\nA:\nB: so';
    expect(parts(text, blocksOf(text, unitsOf([turn(6, 8, 8), turn(9, 12, 14)])))).toEqual([
      ['-', '', 'Title'],
      ['', 'A:', ''],
      ['', 'B: ', 'so'],
    ]);
  });

  test('nothing but blank lines is one block, nothing at all is none', () => {
    expect(parts('\n \n', blocksOf('\n \n', unitsOf([])))).toEqual([['-', '\n \n', '']]);
    expect(blocksOf('', unitsOf([])).count).toBe(0);
  });

  test('a very long line is split before a sentence', () => {
    const sentence = `${'word '.repeat(200)}end. `;
    const text = sentence.repeat(10);
    const sentences = Array.from({ length: 10 }, (_, index) => [
      index * sentence.length,
      (index + 1) * sentence.length - 1,
    ]).flat();
    const blocks = blocksOf(text, unitsOf([turn(0, 0, text.length)], sentences));
    expect([...blocks.start].every((start) => start % sentence.length === 0)).toBe(true);
    expect([...blocks.continues]).toEqual([0, 1, 1, 1]);
  });

  test('a very long line without a sentence or a blank is split between graphemes', () => {
    const text = '👩‍👧‍👦'.repeat(1200);
    const blocks = blocksOf(text, unitsOf([turn(0, 0, text.length)]));
    expect(blocks.count).toBeGreaterThan(1);
    expect([...blocks.start].every((start) => start % '👩‍👧‍👦'.length === 0)).toBe(true);
  });

  test('blocks cover every text without gap or overlap, and are found again by offset', () => {
    const line = fc.oneof(
      fc.constantFrom('', ' ', 'A: گھر', 'text', 'x'.repeat(LONGEST_BLOCK + 7)),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.nat(), (lines, seed) => {
        const text = lines.join('\n');
        const cut = text.length === 0 ? 0 : seed % text.length;
        const turns = cut > 1 ? [turn(0, Math.min(2, cut), cut), turn(cut, cut, text.length)] : [];
        const blocks = blocksOf(text, unitsOf(turns));
        const pieces = Array.from({ length: blocks.count }, (_, block) =>
          text.slice(blocks.start[block], blocks.start[block + 1]),
        );
        expect(pieces.join('')).toBe(text);
        for (let block = 0; block < blocks.count; block += 1) {
          const [start = 0, body = 0, end = 0] = [
            blocks.start[block],
            blocks.bodyStart[block],
            blocks.bodyEnd[block],
          ];
          expect(start <= body && body <= end && end <= (blocks.start[block + 1] ?? 0)).toBe(true);
          expect(text.slice(body, end)).not.toContain('\n');
          expect(end - body).toBeLessThanOrEqual(LONGEST_BLOCK);
          expect(blockAt(blocks.start, start)).toBe(block);
        }
      }),
    );
  });
});
