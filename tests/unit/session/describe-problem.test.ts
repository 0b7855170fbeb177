import { describe, expect, it } from 'vitest';
import { loadMessages } from '#i18n/load-messages.ts';
import { LOCALE_TAGS } from '#i18n/locale-tag.ts';
import { describeProblem, describeWarning } from '#session/describe-problem.ts';

const problems: readonly Parameters<typeof describeProblem>[0][] = [
  { type: 'empty' },
  { type: 'not-text' },
  { type: 'wrong-type', extension: 'docx', found: 'image' },
  { type: 'unsupported', extension: 'ods', found: 'spreadsheet' },
  { type: 'unsupported', extension: 'xyz', found: 'text' },
  { type: 'too-large', limitBytes: 64 * 1024 * 1024 },
  { type: 'unpacks-too-large', limitBytes: 200 * 1024 * 1024 },
  { type: 'too-many-entries', limit: 100_000 },
  { type: 'damaged' },
  { type: 'password-protected' },
  { type: 'copy-protected' },
  { type: 'no-text' },
  { type: 'only-pictures', pages: 3 },
  { type: 'unknown-json' },
  { type: 'unreadable' },
  { type: 'worker-failed' },
  { type: 'no-rows' },
  { type: 'no-table', found: 'pdf' },
  { type: 'table-too-large', limitCells: 2_000_000 },
  { type: 'not-json' },
  { type: 'not-a-codebook' },
  { type: 'newer-codebook', version: 9 },
  { type: 'invalid-codebook', path: 'codes.0.name' },
  { type: 'repeated-key', key: 'trust/doubt' },
];

const warnings: readonly Parameters<typeof describeWarning>[0][] = [
  { type: 'read-as', extension: 'txt', format: 'srt' },
  { type: 'replaced-characters', count: 3 },
  { type: 'notes-at-end', count: 1 },
  { type: 'comments-left-out', count: 2 },
  { type: 'pictures-left-out', count: 2 },
  { type: 'tracked-changes-accepted' },
  { type: 'cues-left-out', count: 4 },
  { type: 'hidden-text-left-out', count: 2 },
  { type: 'running-lines-left-out', count: 6, lines: ['Confidential', 'Page 1'] },
  { type: 'margin-numbers-left-out', count: 40 },
  { type: 'pages-without-text', count: 2, pages: [1, 4] },
  { type: 'signs-without-letters', count: 5 },
  { type: 'order-by-place' },
  { type: 'speakers-not-taken', limitLines: 300_000, limitNames: 10_000 },
  { type: 'tiers-left-out', names: ['Gloss'] },
  { type: 'ragged-rows', count: 2, rows: [3, 7] },
  { type: 'repeated-columns', names: ['Group'] },
  { type: 'unclosed-quote' },
];

describe.each(LOCALE_TAGS)('in %s', (tag) => {
  it('every problem and warning has a sentence of its own', async () => {
    const t = await loadMessages(tag);
    const sentences = [
      ...problems.map((problem) => describeProblem(problem, t)),
      ...warnings.map((warning) => describeWarning(warning, t)),
    ];
    expect(new Set(sentences).size).toBe(problems.length + warnings.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\p{L}.*[.۔؟…]$/su);
  });
});

describe('in English', () => {
  it('a problem says what the file is and what to do', async () => {
    const t = await loadMessages('en');
    const say = (problem: (typeof problems)[number]) =>
      describeProblem(problem, t).replaceAll(/[\u2068\u2069]/gu, '');
    expect(say({ type: 'unsupported', extension: 'xlsx', found: 'spreadsheet' })).toBe(
      'The file is a spreadsheet. Save its text as .docx or .txt and drop that.',
    );
    expect(say({ type: 'wrong-type', extension: 'docx', found: 'image' })).toBe(
      'The name ends in .docx, but the file is a picture.',
    );
    expect(say({ type: 'too-large', limitBytes: 64 * 1024 * 1024 })).toContain('64 MB');
  });
});
