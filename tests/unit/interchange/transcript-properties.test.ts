import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '#interchange/transcript.ts';
import { brokenPromises, read } from '../support/transcripts.ts';

const pieces = [
  'Raza: ',
  'Gul:',
  'Q: ',
  'A: ',
  '[نور ولي] ',
  'انٹرویور: ',
  'NADIA (12:03)',
  '[00:01:02] ',
  '00:05',
  '_page : 3',
  'yes',
  'ہاں۔ ٹھیک ہے۔',
  'هو، ښه دی.',
  'One. Two? Three!',
  '👨‍👩‍👧',
  '**',
  '# ',
  '- ',
  '| a | b |',
  '<v Raza>',
  '\t',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '1\n00:00:01,000 --> 00:00:02,000\n',
];

const content = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => `x${parts.join('').replaceAll('\0', '')}`);

const options = fc.constantFrom<ReadOptions>(
  { labels: 'detect' },
  { labels: 'none' },
  { labels: ['Raza', 'نور ولي'] },
);

/** Every letter of the text lies in exactly one turn. */
function lettersOutsideTurns(
  text: string,
  turns: readonly { start: number; end: number }[],
): string {
  let outside = '';
  let at = 0;
  for (const { start, end } of [...turns, { start: text.length, end: text.length }]) {
    outside += text.slice(at, start);
    at = end;
  }
  return outside.trim();
}

describe('whatever a file holds', () => {
  test.each(['a.txt', 'a.md'])('the units of %s keep their promises', async (name) => {
    await fc.assert(
      fc.asyncProperty(content, options, async (text, how) => {
        const result = await read(name, text, how);
        expect(brokenPromises(result)).toEqual([]);
        expect(lettersOutsideTurns(result.text, result.units.turns)).toBe('');
        if (how.labels === 'none') expect(result.units.labels).toEqual([]);
      }),
    );
  });

  test('plain text is what the file says, line by line', async () => {
    await fc.assert(
      fc.asyncProperty(content, options, async (text, how) => {
        // Subtitles are read as such under any name.
        fc.pre(!text.includes('-->'));
        const result = await read('a.txt', text, how);
        expect(result.text).toBe(text.replace(/\r\n?/gu, '\n'));
      }),
    );
  });

  test('subtitles: a turn’s cues follow each other with one space', async () => {
    const cue = fc.record({
      speaker: fc.constantFrom('Raza', 'گل', undefined),
      text: fc.constantFrom('yes', 'ہاں۔', 'One. Two.', 'a < b'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cue, { minLength: 1, maxLength: 20 }),
        options,
        async (cues, how) => {
          const blocks = cues.map(({ speaker, text }, index) => {
            const at = String(index).padStart(2, '0');
            return `00:${at}.000 --> 00:${at}.900\n${speaker ? `<v ${speaker}>` : ''}${text}`;
          });
          const result = await read('a.vtt', ['WEBVTT', ...blocks].join('\n\n'), how);
          expect(brokenPromises(result)).toEqual([]);
          const said = result.units.turns.map((turn) =>
            result.text.slice(turn.bodyStart, turn.end),
          );
          expect(said.join(' ')).toBe(cues.map(({ text }) => text).join(' '));
        },
      ),
    );
  });
});
