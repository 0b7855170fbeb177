import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { freshFolder, runCommand } from './run-command.ts';

describe('help', () => {
  it('lists every command', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, printed } = await runCommand(args);
      expect(code).toBe(0);
      for (const name of Object.keys(commands)) expect(printed).toContain(`  ${name} `);
    }
  });

  it.each(Object.keys(commands))('says what %s takes', async (name) => {
    const { code, printed, notes } = await runCommand([name, '--help']);
    expect({ code, notes }).toEqual({ code: 0, notes: [] });
    expect(printed).toContain(`Usage: hashiya ${name} `);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [[], 'Which command? hashiya --help lists them.'],
    [['count'], 'There is no command “count”; hashiya --help lists them.'],
    [['toString'], 'There is no command “toString”; hashiya --help lists them.'],
    [['--version'], 'There is no option --version; hashiya --help lists the commands.'],
    [['inspect'], 'FILE is missing; see --help.'],
    [['inspect', 'a', 'b'], '“b” is one argument too many; see --help.'],
    [['inspect', 'a', '--xml'], "Unknown option '--xml'."],
    [['quotes', 'a', '--code'], "Option '--code <value>' argument missing."],
    [
      ['codings', 'a', '--format', 'pdf'],
      'There is no format “pdf”; there are csv, xlsx, docx, md, json.',
    ],
    [['convert', 'a', 'b.doc'], 'b.doc must end with one of .hashiya, .qdpx, .qdc, .json.'],
    [
      ['convert', 'a', 'b.qdpx', '--offsets', 'bytes'],
      'There are no offsets “bytes”; there are code-point and utf-16.',
    ],
    [['inspect', 'no-such-file.qdpx'], 'There is no file no-such-file.qdpx.'],
  ])('is answered in one sentence: %j', async (args, sentence) => {
    expect(await runCommand(args)).toEqual({ code: 2, printed: '', notes: [sentence] });
  });

  it('is not printed to a terminal as bytes', async () => {
    const { code, notes } = await runCommand(['codebook', 'a', '--format', 'xlsx'], true);
    expect(code).toBe(2);
    expect(notes).toEqual(['A terminal cannot show xlsx: write a file with -o FILE.']);
  });
});

describe('what is no project', () => {
  it.each([
    ['notes.txt', 'Only notes.', 'is a text or a table, not a project'],
    ['notes.hashiya', 'Only notes.', 'is not a project that Hashiya can read.'],
    ['empty.qdpx', '', 'is empty'],
    ['broken.qdc', '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>', 'is damaged.'],
    ['entities.qde', '<!DOCTYPE Project [<!ENTITY a "a">]><Project/>', 'could do harm'],
    ['odd.sqlite3', 'SQLite format 3\0 and nothing else', ''],
  ])('is refused in one sentence: %s', async (name, content, sentence) => {
    const file = path.join(freshFolder(), name);
    writeFileSync(file, content);
    const { code, printed, notes } = await runCommand(['inspect', file]);
    expect({ code, printed, count: notes.length }).toEqual({ code: 2, printed: '', count: 1 });
    expect(notes[0]).toContain(file);
    expect(notes[0]).toContain(sentence);
    expect(notes[0]).not.toMatch(/[\u2066-\u2069]|fault of its own/u);
  });

  it('may be a folder', async () => {
    const folder = path.join(freshFolder(), 'transcripts');
    mkdirSync(folder);
    expect((await runCommand(['inspect', folder])).notes).toEqual([
      `${folder} is a folder without a QualCoder project (data.qda).`,
    ]);
  });
});

describe('names in a file', () => {
  it('do not reach the terminal as commands to it', async () => {
    const file = path.join(freshFolder(), 'odd.qdc');
    const codes = '<Codes><Code guid="11111111-1111-4111-8111-111111111111" name="a"/></Codes>';
    const origin = '&#x9B;31m red &#x202E;';
    writeFileSync(
      file,
      `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${origin}">${codes}</CodeBook>`,
    );
    const { code, printed } = await runCommand(['inspect', file]);
    expect(code).toBe(0);
    expect(printed).toContain('written by �31m red �');
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
  });
});
