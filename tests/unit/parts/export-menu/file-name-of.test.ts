import { describe, expect, it } from 'vitest';
import { fileNameOf } from '#parts/export-menu/file-name-of.ts';

describe('a title as the name of a file', () => {
  it.each([
    ['Study – Quotes', 'Study – Quotes'],
    ['کے پی: شہری / اہلکار', 'کے پی شہری اہلکار'],
    ['a\\b:c*d?e"f<g>h|i\nj', 'a b c d e f g h i j'],
    ['\u2068Trust\u2069', 'Trust'],
    ['...hidden', 'hidden'],
    [' / ', 'hashiya'],
  ])('%s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('is short enough for every file system, and splits no character', () => {
    const name = fileNameOf('😀'.repeat(300));
    expect(Array.from(name)).toEqual(Array.from('😀'.repeat(120)));
  });
});
