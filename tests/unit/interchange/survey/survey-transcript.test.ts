import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from '#domain/text/count-words.ts';
import { turnBody } from '#domain/text/turn.ts';
import { surveyTranscript } from '#interchange/survey/survey-transcript.ts';

const why = { question: 'Why did you go?', text: ' Because.\n\nNobody came 😀 ' };
const trust = { question: 'کس پر بھروسا ہے؟', text: 'استانی پر بھروسا ہے، فون پر نہیں۔' };

it('an answer alone is the whole text, in a turn of its respondent', async () => {
  const { text, units, labels } = await surveyTranscript('R-001', [why], false);
  expect(text).toBe(why.text);
  expect(labels).toMatchObject([{ label: 'R-001', count: 1 }]);
  const [turn] = units.turns;
  expect(text.slice(turn?.start, turn?.end)).toBe('Because.\n\nNobody came 😀');
});

it('questions stand in the text and in no turn', async () => {
  const { text, units, words } = await surveyTranscript('R-001', [why, trust], true);
  expect(text).toBe(`Why did you go?\n${why.text}\n\nکس پر بھروسا ہے؟\n${trust.text}`);
  const bodies = units.turns.map((turn) => text.slice(turn.bodyStart, turn.end));
  expect(bodies).toEqual(['Because.\n\nNobody came 😀', trust.text]);
  expect(units.turns.map(({ language, direction }) => [language, direction])).toEqual([
    ['en', 'ltr'],
    ['ur', 'rtl'],
  ]);
  const spoken = units.turns.reduce((sum, turn) => sum + countWords(text, turnBody(turn)), 0);
  expect(words).toBe(spoken);
  expect(words).toBeLessThan(countWords(text, { start: 0, end: text.length }));
});

it('holds every answer exactly as it was written, whatever is in it', async () => {
  const said = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/u.test(text));
  const answers = fc.array(fc.record({ question: said, text: said }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(answers, async (given) => {
      const { text, units } = await surveyTranscript('R-001', given, true);
      const lines = given.map((one) => `${one.question}\n${one.text}`);
      expect(text).toBe(lines.join('\n\n'));
      expect(units.turns).toHaveLength(given.length);
      let last = 0;
      units.turns.forEach((turn, index) => {
        const answer = given[index]?.text ?? '';
        expect(text.slice(turn.bodyStart, turn.end)).toBe(answer.trim());
        expect(turn.start).toBeGreaterThanOrEqual(last);
        last = turn.end;
      });
    }),
    { numRuns: 100 },
  );
});
