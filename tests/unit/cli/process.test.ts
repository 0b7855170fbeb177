import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './run-command.ts';

const script = fileURLToPath(new URL('../../../scripts/hashiya.mjs', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly notes: string;
}

/** Runs the command line as it is started from outside; with `closing` nobody reads what it prints. */
function started(args: readonly string[], { closing = false } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args]);
    let printed = '';
    let notes = '';
    if (closing) child.stdout.destroy();
    else child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (notes += text));
    child.on('close', (code) => {
      resolve({ code, printed, notes: notes.replace('Building the command line …\n', '') });
    });
  });
}

const CODEBOOK = `<?xml version="1.0"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other 1"><Codes>
  <Code guid="11111111-1111-4111-8111-111111111111" name="اعتماد" isCodable="true"/>
  <Code guid="22222222-2222-4222-8222-222222222222" name="Access" isCodable="true"/>
</Codes></CodeBook>`;

function codebookFile(): string {
  const file = path.join(freshFolder(), 'اعتماد & more.qdc');
  writeFileSync(file, CODEBOOK);
  return file;
}

describe('the command line as a process', () => {
  it('prints results alone, also when two are started at once', async () => {
    const file = codebookFile();
    const both = await Promise.all([
      started(['inspect', file, '--json']),
      started(['inspect', file, '--json']),
    ]);
    for (const { code, printed, notes } of both) {
      expect({ code, notes }).toEqual({ code: 0, notes: '' });
      expect(JSON.parse(printed)).toMatchObject({
        format: 'refi-qda',
        origin: 'Other 1',
        codes: 2,
      });
    }
  });

  it('prints any form of a report', async () => {
    const file = codebookFile();
    const csv = await started(['codebook', file, '--format', 'csv']);
    expect(csv).toMatchObject({ code: 0, notes: '' });
    expect(csv.printed).toContain('اعتماد');
    const docx = await started(['codebook', file, '--format', 'docx']);
    expect(docx.printed.slice(0, 2)).toBe('PK');
  });

  it('ends with 2 and one sentence where something is wrong', async () => {
    expect(await started(['inspect', 'no-such-file.qdpx'])).toEqual({
      code: 2,
      printed: '',
      notes: 'There is no file no-such-file.qdpx.\n',
    });
  });

  it('says nothing when nobody reads on', async () => {
    const ended = await started(['codings', '--help'], { closing: true });
    expect(ended).toEqual({ code: 0, printed: '', notes: '' });
  });

  it('finds a QualCoder project in its folder', async () => {
    const folder = path.join(freshFolder(), 'project.qda');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'data.qda'), 'SQLite format 3\0');
    const { code, notes } = await started(['inspect', folder]);
    expect({ code, lines: notes.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(notes).toContain(folder);
  });
});
