import { describe, expect, it } from 'vitest';
import { dateInFileName, defaultTitle } from '#features/documents/import/default-title.ts';

describe('the title of a file', () => {
  it.each([
    ['official-01.docx', 'Official 01'],
    ['official_01_final.docx', 'Official 01 final'],
    ['Raza  interview.VTT', 'Raza interview'],
    ['2019-04-03 Raza.txt', '2019-04-03 Raza'],
    ['رخسانہ_بی_بی.txt', 'رخسانہ بی بی'],
    ['notes.v2.md', 'Notes.v2'],
    ['README', 'README'],
    ['.txt', '.txt'],
    ['<script>alert(1)<_script>.txt', '<script>alert(1)< script>'],
  ])('of %s is %s', (fileName, title) => {
    expect(defaultTitle(fileName)).toBe(title);
  });

  it('writes letters and their marks as one, whatever the machine does', () => {
    expect(defaultTitle('Zoe\u0308.txt')).toBe('Zoë');
  });
});

describe('the date in a file name', () => {
  it.each([
    ['2019-04-03 Raza.docx', '2019-04-03'],
    ['raza_20190403.txt', '2019-04-03'],
    ['raza 2019.04.03.txt', '2019-04-03'],
    ['official-01.docx', ''],
    ['2019-02-30.txt', ''],
    ['call 03001234567.txt', ''],
  ])('of %s is “%s”', (fileName, date) => {
    expect(dateInFileName(fileName)).toBe(date);
  });
});
