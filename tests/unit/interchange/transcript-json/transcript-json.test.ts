import { describe, expect, test } from 'vitest';
import { readMutations } from '../../support/mutations.ts';
import { brokenPromises, problemOf, read, spoken, times } from '../../support/transcripts.ts';

const readJson = async (content: unknown) => read('a.json', JSON.stringify(content));

/** What each program below writes of the same conversation. */
const CONVERSATION = [
  ['Speaker 0', 'Who decides?'],
  ['Speaker 1', 'The tehsildar. Always.'],
];

const word = (content: string, start: number, speaker?: number) => ({
  word: content.toLowerCase().replace(/\W/gu, ''),
  punctuated_word: content,
  start,
  end: start + 0.4,
  confidence: 0.9,
  ...(speaker !== undefined && { speaker }),
});
const WORDS = [
  word('Who', 0.5, 0),
  word('decides?', 1, 0),
  word('The', 2, 1),
  word('tehsildar.', 2.5, 1),
  word('Always.', 4, 1),
];

const item = (content: string, start: number, speaker?: string) => ({
  type: 'pronunciation',
  start_time: start.toFixed(1),
  end_time: (start + 0.4).toFixed(1),
  alternatives: [{ confidence: '0.99', content }],
  ...(speaker !== undefined && { speaker_label: speaker }),
});
const mark = (content: string) => ({ type: 'punctuation', alternatives: [{ content }] });

describe('what programs that turn speech into text write', () => {
  test.each([
    [
      'WhisperX',
      {
        segments: [
          { start: 0.5, end: 1.4, text: ' Who decides?', speaker: 'Speaker 0', words: [] },
          { start: 2, end: 2.9, text: ' The tehsildar.', speaker: 'Speaker 1' },
          { start: 4, end: 4.4, text: ' Always.', speaker: 'Speaker 1' },
        ],
        word_segments: [],
      },
    ],
    [
      'AssemblyAI',
      {
        id: 'x',
        text: 'Who …',
        utterances: [
          { speaker: '0', text: 'Who decides?', start: 500, end: 1400, words: [] },
          { speaker: '1', text: 'The tehsildar. Always.', start: 2000, end: 4400, words: [] },
        ],
      },
    ],
    [
      'Deepgram with utterances',
      {
        results: {
          channels: [{ alternatives: [{ transcript: '', words: WORDS }] }],
          utterances: [
            { start: 0.5, end: 1.4, transcript: 'Who decides?', speaker: 0 },
            { start: 2, end: 4.4, transcript: 'The tehsildar. Always.', speaker: 1 },
          ],
        },
      },
    ],
    [
      'Deepgram without',
      { results: { channels: [{ alternatives: [{ transcript: '', words: WORDS }] }] } },
    ],
    [
      'Rev',
      {
        monologues: [
          {
            speaker: 0,
            elements: [
              { type: 'text', value: 'Who', ts: 0.5, end_ts: 0.9 },
              { type: 'punct', value: ' ' },
              { type: 'text', value: 'decides', ts: 1, end_ts: 1.4 },
              { type: 'punct', value: '?' },
            ],
          },
          {
            speaker: 1,
            elements: [{ type: 'text', value: 'The tehsildar. Always.', ts: 2, end_ts: 4.4 }],
          },
        ],
      },
    ],
  ])('%s', async (_, content) => {
    const result = await readJson(content);
    expect(spoken(result)).toEqual(CONVERSATION);
    expect(times(result)).toEqual([0.5, 2]);
    expect(result.units.turns.map(({ endTime }) => endTime)).toEqual([1.4, 4.4]);
    expect(result.text).toBe('Speaker 0: Who decides?\nSpeaker 1: The tehsildar. Always.');
    expect(result.format).toBe('json');
    expect(brokenPromises(result)).toEqual([]);
  });

  test.each([
    ['with speakers beside the words', 'spk_0', 'spk_1', undefined],
    ['with speakers in a list of their own', undefined, undefined, ['spk_0', 'spk_1']],
  ])('Amazon Transcribe %s', async (_, asks, answers, list) => {
    const labels = list?.map((speaker_label, index) => ({
      speaker_label,
      items: [{ speaker_label, start_time: index === 0 ? '0.5' : '2.0', end_time: '9' }],
    }));
    const result = await readJson({
      jobName: 'x',
      results: {
        transcripts: [{ transcript: 'Who? Few.' }],
        ...(labels && { speaker_labels: { speakers: 2, segments: labels } }),
        items: [item('Who', 0.5, asks), mark('?'), item('Few', 2, answers), mark('.')],
      },
    });
    expect(spoken(result)).toEqual([
      ['spk_0', 'Who?'],
      ['spk_1', 'Few.'],
    ]);
  });

  test('Whisper without speakers: paragraphs by pauses, names in the speech as labels', async () => {
    const segment = (start: number, text: string) => ({ id: 1, start, end: start + 1, text });
    const plain = { text: '', language: 'en', segments: [segment(0, ' One'), segment(9, ' two.')] };
    expect((await readJson(plain)).text).toBe('One\ntwo.');
    expect((await readJson(plain.segments)).text).toBe('One\ntwo.');
    const cpp = { transcription: [{ text: ' One.', offsets: { from: 1500, to: 2500 } }] };
    expect(times(await readJson(cpp))).toEqual([1.5]);
    const named = ['Q: Who?', 'A: He.', 'Q: Why?', 'A: Because.'].map((text, at) =>
      segment(at, text),
    );
    expect((await readJson({ segments: named })).units.labels).toEqual(['Q', 'A']);
  });

  test('text of a segment is never markup', async () => {
    const result = await readJson([{ start: 0, end: 1, text: '<v Raza>&lt;b&gt;\n<i>x</i>' }]);
    expect(result.text).toBe('<v Raza>&lt;b&gt; <i>x</i>');
  });

  test('JSON of another kind, broken JSON, and JSON without speech', async () => {
    expect(await problemOf('a.json', '{"name":"x"}')).toEqual({ type: 'unknown-json' });
    expect(await problemOf('a.json', '['.repeat(200_000))).toEqual({ type: 'damaged' });
    expect(await problemOf('a.json', '[{"start":0,"text":" "}]')).toEqual({ type: 'no-text' });
  });

  test('a table of Whisper: times in milliseconds', async () => {
    const result = await read(
      'a.tsv',
      'start\tend\ttext\n1500\t2500\tWho decides?\n4900\t5000\tHe.\nx\ty\tlost\n',
    );
    expect([result.format, result.text, times(result)]).toEqual([
      'tsv',
      'Who decides?\nHe.',
      [1.5, 4.9],
    ]);
    expect(result.warnings).toEqual([{ type: 'cues-left-out', count: 1 }]);
  });

  test('broken in any way, it ends', async () => {
    const content = JSON.stringify({ segments: [{ start: 0, end: 1, text: 'Q: Who?' }] });
    expect((await readMutations('a.json', content)).refused).toBeGreaterThan(100);
  });
});
