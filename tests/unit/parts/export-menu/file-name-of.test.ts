import { describe, expect, it } from 'vitest';
import { fileNameOf } from '#parts/export-menu/file-name-of.ts';

describe('a title as the name of a file', () => {
  it.each([
    ['Study – Quotes', 'Study – Quotes'],
    ['کے پی: شہری / اہلکار', 'کے پی شہری اہلکار'],
    ['a\\b:c*d?e"f<g>h|i\nj', 'a b c d e f g h i j'],
    ['\u2068Trust\u2069', 'Trust'],
    ['می\u200cروم', 'می\u200cروم'],
    ['...hidden', 'hidden'],
    [' / ', 'hashiya'],
  ])('%s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('is short enough for every file system, and splits no character', () => {
    expect(fileNameOf('a'.repeat(300))).toBe('a'.repeat(120));
    const bytes = (name: string) => new TextEncoder().encode(name).length;
    for (const letter of ['😀', '👩‍👩‍👧', 'پِ', 'e\u0301'])
      for (const before of ['', 'a', 'ab', 'abc']) {
        const name = fileNameOf(before + letter.repeat(300));
        expect(name.slice(before.length).replaceAll(letter, '')).toBe('');
        expect(bytes(name)).toBeLessThanOrEqual(220);
        expect(bytes(name)).toBeGreaterThan(150);
      }
  });

  it('keeps its ending, by which it is told from others', () => {
    const rest = ['reliability data', 'Turns', 'without interviewers'];
    const ending = ' – reliability data – Turns – without interviewers';
    expect(fileNameOf('Study', rest)).toBe(`Study${ending}`);
    const name = fileNameOf('ش'.repeat(200), rest);
    expect(name.endsWith(`ش${ending}`)).toBe(true);
    expect(Array.from(name).length).toBeLessThanOrEqual(120);
  });
});
