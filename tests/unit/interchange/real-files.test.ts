import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenPromises, read } from '../support/transcripts.ts';

const samples = new URL('../../../../shared/samples/', import.meta.url);
const own = new URL('../../../sample-transcripts/', import.meta.url);
const hasSamples = existsSync(samples);
if (!hasSamples)
  process.stderr.write('Files of other tools are not here: tests of them skipped.\n');

function bytesOf(folder: URL, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, folder)));
}

describe.skipIf(!hasSamples)('files of other tools', () => {
  test('air-to-ground talk with a time on the line above each speaker', async () => {
    const gemini = await read(
      'gemini.txt',
      bytesOf(samples, 'transcripts/spacelog/gemini3_TEC.txt'),
    );
    const codes = gemini.labels.map(({ label }) => label);
    expect(codes).toEqual(expect.arrayContaining(['CC', 'C', 'P']));
    expect(codes.length).toBeLessThanOrEqual(7);
    const lines = gemini.text.match(/^\[[-\d:]+\]$/gmu) ?? [];
    expect(gemini.units.turns.filter((turn) => turn.time !== undefined)).toHaveLength(lines.length);
    const [first, second] = gemini.units.turns;
    expect(gemini.text.slice(first?.bodyStart, first?.end)).toBe('Bolts and lift-off.');
    expect(second).toMatchObject({ time: 2 });
    expect(brokenPromises(gemini)).toEqual([]);

    const mercury = await read(
      'ma6.txt',
      bytesOf(samples, 'transcripts/spacelog/mercury-atlas6_TEC.txt'),
    );
    expect(mercury.labels.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['CC', 'P', 'CT']),
    );
    expect(mercury.labels.map(({ label }) => label)).not.toContain('percent');
    // The first time lies before the launch.
    expect(mercury.units.turns[0]?.time).toBeUndefined();
    expect(brokenPromises(mercury)).toEqual([]);
  });

  test('Urdu and Pashto sentences are of their language', async () => {
    for (const [path, language, count] of [
      ['urdu_sentences_ur.txt', 'ur', 33],
      ['pashto_sentences_ps.txt', 'ps', 34],
    ] as const) {
      const result = await read(path, bytesOf(samples, `transcripts/common-voice/${path}`));
      expect(result.units.turns.map((turn) => turn.language)).toEqual(Array(count).fill(language));
      expect(result.units.turns.every((turn) => turn.direction === 'rtl')).toBe(true);
      expect(result.labels).toEqual([]);
    }
  });

  test('an interview of QualCoder in Urdu', async () => {
    const path = 'qualcoder/synthetic-v17/synthetic_full.qda/documents/interview_ur.txt';
    const result = await read('interview_ur.txt', bytesOf(samples, path));
    expect(result.labels).toEqual([
      { label: 'انٹرویو لینے والا', count: 1, role: 'interviewer' },
      { label: 'شریک', count: 1, role: 'respondent' },
    ]);
  });

  test('a renamed picture is refused', async () => {
    const picture = bytesOf(samples, 'qualcoder/synthetic-v17/synthetic_full.qda/images/photo.png');
    await expect(read('photo.docx', picture)).rejects.toThrow('"found":"image"');
  });

  test('an interview in a PDF with numbered paragraphs and page numbers', async () => {
    const result = await read('P1.pdf', bytesOf(samples, 'transcripts/pdpilot/P1.pdf'));
    expect(result.labels.map(({ label, count }) => [label, count])).toEqual([
      ['Dan', 47],
      ['Participant', 47],
    ]);
    expect(result.warnings).toEqual([
      { type: 'running-lines-left-out', count: 5, lines: ['1/5'] },
      { type: 'margin-numbers-left-out', count: 98 },
    ]);
    // As many words as pdftotext reads, and the same pages, numbers apart.
    expect(result.text.split(/\s+/u)).toHaveLength(3029);
    const pages = result.units.pages?.map((at) => result.text.slice(at).split(/\s/u, 3).join(' '));
    expect(pages).toEqual([
      'Interview Dan: Okay.',
      'Dan: Okay. I',
      'Dan: I see.',
      'that and I',
      'Dan: Okay, so',
    ]);
    expect(brokenPromises(result)).toEqual([]);
  });
});

interface Coding {
  readonly quote: string;
}

describe('the sample study', () => {
  test.each([
    ['official-01.docx', 'Interviewer', 'Kamran Afridi', 'en', undefined],
    ['official-02.docx', 'Interviewer', 'Saima Durrani', 'en', undefined],
    ['official-03.vtt', 'Hina Gul', 'Tariq Mehsud', 'en', 'utf-8'],
    ['official-04.txt', 'INTERVIEWER', 'NADIA ORAKZAI', 'en', 'utf-8'],
    ['official-05.docx', 'Interviewer', 'Imran Swati', 'en', undefined],
    ['official-06.docx', 'انٹرویور', 'گل رحیم', 'ur', undefined],
    ['official-07.srt', 'Interviewer', 'Shazia Bangash', 'en', 'utf-8'],
    ['citizen-01.txt', 'Q', 'A', 'en', 'windows-1252'],
    ['citizen-02.txt', 'انٹرویور', 'رخسانہ بی بی', 'ur', 'utf-16le'],
    ['citizen-03.txt', 'مرکه کوونکې', 'نور ولي', 'ps', 'utf-8'],
    ['citizen-04.vtt', 'Interviewer', 'Ayesha Tareen', 'en', 'utf-8'],
    ['citizen-05.md', 'Interviewer', 'Haji Sher Zaman', 'en', 'utf-8'],
  ])(
    '%s: who asks, who answers, in which language',
    async (file, asks, answers, language, encoding) => {
      const result = await read(file, bytesOf(own, file));
      expect(result.labels.map(({ label, role }) => [label, role])).toEqual([
        [asks, 'interviewer'],
        [answers, 'respondent'],
      ]);
      expect(result.language).toBe(language);
      expect(result.encoding?.name).toBe(encoding);
      expect(result.words).toBeGreaterThan(1000);
      expect(brokenPromises(result)).toEqual([]);
    },
  );

  test.each([
    'official-01.docx',
    'official-07.srt',
    'citizen-01.txt',
    'citizen-03.txt',
    'citizen-05.md',
  ])('%s: what was coded lies in what was said', async (file) => {
    const { text, units } = await read(file, bytesOf(own, file));
    const coded = JSON.parse(new TextDecoder().decode(bytesOf(own, `codings/${file}.json`))) as {
      codings: Coding[];
    };
    for (const { quote } of coded.codings) {
      const start = text.indexOf(quote);
      const turn = units.turns.find(
        (each) => each.bodyStart <= start && start + quote.length <= each.end,
      );
      expect([quote, turn?.label !== undefined]).toEqual([quote, true]);
    }
  });

  test.each([
    'secondary-case-library.txt',
    'secondary-news-report.md',
    'secondary-strategy-note.docx',
  ])('%s has no speakers', async (file) => {
    const result = await read(file, bytesOf(own, file));
    expect(result.labels).toEqual([]);
    expect(result.units.turns.length).toBeGreaterThan(5);
  });

  test('the mixed interview has turns in both languages and directions', async () => {
    const { units } = await read('official-05.docx', bytesOf(own, 'official-05.docx'));
    const kinds = new Set(units.turns.map(({ language, direction }) => `${language} ${direction}`));
    expect([...kinds].sort()).toEqual(['en ltr', 'ur rtl']);
  });
});
