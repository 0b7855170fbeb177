import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '#domain/text/diff-texts.ts';
import type { Units } from '#domain/text/turn.ts';
import { transcriptOfText } from '#interchange/plain-text/transcript-of-text.ts';
import { reviseTranscript } from '#interchange/revise/revise-transcript.ts';

const LABELS = ['Interviewer', 'Raza Khan', 'Respondent', 'شہری'];

async function revised(before: string, after: string, labels: readonly string[] = LABELS) {
  const { units, words } = await transcriptOfText(before, { labels });
  const map = diffTexts(before, after);
  const made = await reviseTranscript({ before, after, units, map, labels });
  return { units: made.units, words: words + made.words, former: units };
}

/** Every turn as a line: its label, and what is said. */
function spoken(text: string, { turns, labels }: Units): string[] {
  return turns.map(({ label, bodyStart, end }) => {
    const name = label === undefined ? '' : (labels[label] ?? '');
    return `${name}| ${text.slice(bodyStart, end)}`;
  });
}

const INTERVIEW = [
  'Interviewer: Who uses the portal?',
  'Raza Khan: They look at it. Then they come.',
  'It takes a while.',
  'Interviewer: And then?',
  'Raza Khan: Nothing.',
].join('\n');

describe('turns of an edited text', () => {
  it.each([
    [
      'a typo',
      'look at',
      'gaze at',
      ['Raza Khan| They gaze at it. Then they come.\nIt takes a while.'],
    ],
    ['a line that goes on', 'a while.', 'a while.\nOr two.', ['It takes a while.\nOr two.']],
    ['a label put right', 'Raza Khan: Nothing', 'Interviewer: Nothing', ['Interviewer| Nothing.']],
    ['a label put in', 'It takes', 'Interviewer: It takes', ['Interviewer| It takes a while.']],
    ['a label taken out', 'Interviewer: And', 'And', ['It takes a while.\nAnd then?']],
    ['a new label', 'Raza Khan: Nothing', 'Gul Rahim: Nothing', ['Gul Rahim| Nothing.']],
    ['a turn at the end', 'Nothing.', 'Nothing.\nInterviewer: Thanks.', ['Interviewer| Thanks.']],
    [
      'a turn at the beginning',
      'Interviewer: Who',
      'Raza Khan: Yes?\nInterviewer: Who',
      ['Raza Khan| Yes?'],
    ],
  ])('%s', async (_, from, to, told) => {
    const after = INTERVIEW.replace(from, to);
    const { units } = await revised(INTERVIEW, after);
    for (const part of told) expect(spoken(after, units).join('\n')).toContain(part);
  });

  it('keep what a file said of their times, and lose only those that are gone', async () => {
    const { units } = await transcriptOfText('one here\ntwo there\nthree', { labels: 'none' });
    const timed = {
      ...units,
      turns: units.turns.map((turn, index) => ({ ...turn, start: turn.start, time: index * 10 })),
    };
    const [before, after] = ['one here\ntwo there\nthree', 'one here\nthree more'];
    const map = diffTexts(before, after);
    const made = await reviseTranscript({ before, after, units: timed, map, labels: [] });
    expect(made.units.turns.map(({ time }) => time)).toEqual([0, 20]);
    expect(spoken(after, made.units)).toEqual(['| one here', '| three more']);
  });

  it('go with their text where its lines do not make them, as those of subtitles', async () => {
    const before = 'We came.\nWe waited\nfor them.\nThey left.';
    const { units } = await transcriptOfText(before, { labels: 'none' });
    const [first, second] = [before.indexOf('We waited'), before.indexOf('They')];
    const turn = { language: 'en', direction: 'ltr' } as const;
    const cues: Units = {
      ...units,
      labels: ['Raza', 'Gul'],
      turns: [
        { ...turn, start: 0, bodyStart: 0, end: 8, label: 0, time: 1 },
        { ...turn, start: first, bodyStart: first, end: second - 1, label: 1, time: 2 },
        { ...turn, start: second, bodyStart: second, end: before.length, label: 0, time: 3 },
      ],
    };
    const after = before
      .replace('for them.', 'for her.\nLong.')
      .replace('left.', 'left. So did we.');
    const map = diffTexts(before, after);
    const made = await reviseTranscript({ before, after, units: cues, map, labels: [] });
    expect(spoken(after, made.units)).toEqual([
      'Raza| We came.',
      'Gul| We waited\nfor her.\nLong.',
      'Raza| They left. So did we.',
    ]);
    expect(made.units.turns.map(({ time }) => time)).toEqual([1, 2, 3]);
  });
});

const LINE = fc
  .tuple(
    fc.constantFrom('', '', 'Interviewer: ', 'Raza Khan: ', 'Respondent: '),
    fc.array(fc.constantFrom('they', 'came', 'and', 'trust', 'it.', 'So?', '12'), { maxLength: 5 }),
  )
  .map(([label, words]) => label + words.join(' '));
const LINES = fc.array(LINE, { minLength: 1, maxLength: 40 });

it('reads an edited text as the whole text would be read', async () => {
  await fc.assert(
    fc.asyncProperty(
      LINES.filter((lines) => lines[0]?.includes(': ') === true),
      fc.nat(),
      fc.nat({ max: 3 }),
      LINES,
      async (lines, at, count, put) => {
        const before = lines.join('\n');
        const next = lines.toSpliced((at % lines.length) + 1, count, ...put.slice(0, 3));
        const after = next.join('\n');
        const { units, words } = await revised(before, after);
        const whole = await transcriptOfText(after, { labels: LABELS });
        expect(spoken(after, units)).toEqual(spoken(after, whole.units));
        expect(units.paragraphs).toEqual(whole.units.paragraphs);
        expect(units.sentences).toEqual(whole.units.sentences);
        expect(words).toBe(whole.words);
      },
    ),
    { numRuns: 300 },
  );
});
