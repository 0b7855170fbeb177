import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ListedCoding } from '#cli/listed-codings.ts';
import { en } from '#i18n/en.ts';
import { jsonOf, runCommand } from './run-command.ts';

const samples = new URL('../../../../shared/samples/', import.meta.url);
const hasSamples = existsSync(samples);
if (!hasSamples) {
  process.stderr.write('Files of other tools are not here: tests of the command line skipped.\n');
}

function sample(path: string): string {
  return fileURLToPath(new URL(path, samples));
}

interface Inspected {
  readonly codings: number;
  readonly warnings: readonly { readonly sentence: string }[];
}

const FILES = [
  ['refi-qda/atlasti-mac-8.4/TestProject.qdpx', 'refi-qda', { documents: 12, codes: 14 }],
  ['refi-qda/spec-annex/A3_transana_3.22_project.qde', 'refi-qda', { codes: 19, codings: 66 }],
  ['refi-qda/spec-annex/A1_codebook.qdc', 'refi-qda', { codes: 6, codings: 0 }],
  ['qualcoder/synthetic-v17/synthetic_full.qda', 'qualcoder', { codes: 7, codings: 10, cases: 2 }],
  [
    'qualcoder/synthetic-v17/synthetic_full_exported_by_qualcoder.qdpx',
    'refi-qda',
    { codings: 10, coders: 2 },
  ],
  [
    'taguette/synthetic/taguette_rtl_emoji_multiuser.sqlite3',
    'taguette',
    { documents: 2, codes: 6 },
  ],
] as const;

describe.skipIf(!hasSamples)('files of other tools', () => {
  it.each(FILES)('are inspected, and all codings listed: %s', async (path, format, counts) => {
    const inspected = (await jsonOf('inspect', sample(path), '--json')) as Inspected;
    expect(inspected).toMatchObject({ format, ...counts });
    for (const { sentence } of inspected.warnings) {
      expect(sentence).toMatch(/^[^\u2066-\u2069]+\.$/u);
    }
    const codings = (await jsonOf('codings', sample(path))) as readonly ListedCoding[];
    expect(codings).toHaveLength(inspected.codings);
  });

  it('have no column for somebody who is not named and coded no text', async () => {
    const file = sample('qualcoder/synthetic-v17/synthetic_full.qda');
    const { code, printed } = await runCommand(['frequencies', file, '--by', 'coder']);
    expect(code).toBe(0);
    expect(printed).not.toContain(en.projects.report.unnamedCoder);
    const asked = [
      'frequencies',
      file,
      '--by',
      'coder',
      '--coder',
      en.projects.report.unnamedCoder,
    ];
    expect((await runCommand(asked)).printed).toContain(en.projects.report.unnamedCoder);
  });

  it('give the passages that were written down when the Taguette project was made', async () => {
    const file = sample('taguette/synthetic/taguette_rtl_emoji_multiuser.sqlite3');
    const codings = (await jsonOf('codings', file)) as readonly ListedCoding[];
    const expected = JSON.parse(
      readFileSync(sample('taguette/synthetic/expected.json'), 'utf8'),
    ) as readonly { readonly text: string; readonly tags: readonly number[]; coder: string }[];
    const withoutBlanks = (text: string | null) => text?.replace(/\s+/gu, '');
    expect(codings.map(({ text, coder }) => [withoutBlanks(text), coder]).sort()).toEqual(
      expected
        .flatMap(({ text, tags, coder }) => tags.map(() => [withoutBlanks(text), coder]))
        .sort(),
    );
  });

  it('give the same codings from a QualCoder folder and from its own export', async () => {
    const folder = 'qualcoder/synthetic-v17/synthetic_full';
    const read = async (path: string) => {
      const codings = (await jsonOf('codings', sample(path))) as readonly ListedCoding[];
      const inTexts = codings.filter(({ start }) => start !== null);
      return inTexts.map(({ start, end, text, codePath, coder }) =>
        JSON.stringify([start, end, text, codePath, coder]),
      );
    };
    const own = await read(`${folder}.qda`);
    expect(own).toHaveLength(8);
    expect((await read(`${folder}_exported_by_qualcoder.qdpx`)).sort()).toEqual(own.sort());
  });
});
