import { describe, expect, test } from 'vitest';
import { speakerLineLimit, speakerNameLimit } from '#interchange/limits.ts';
import { readTranscript } from '#interchange/read-transcript.ts';

const WARNING = {
  type: 'speakers-not-taken',
  limitLines: speakerLineLimit,
  limitNames: speakerNameLimit,
};

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const result = await readTranscript({ name: 'a.txt', bytes, options: { labels: 'detect' } });
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
}

function spokenBy(names: number): string {
  return Array.from(
    { length: names },
    (_, at) => `Name${String(at)}: yes\nName${String(at)}: no`,
  ).join('\n');
}

describe('a text with more to it than any conversation', () => {
  test('of too many lines is read without speakers, in turns of some lines each', async () => {
    const lines = Array.from({ length: speakerLineLimit + 1 }, (_, at) =>
      at % 2 === 0 ? '  A: x ' : 'B: y',
    );
    const text = `\n${lines.join('\n\n')}\n`;
    const { labels, units, warnings, words } = await read(text);
    expect(warnings).toEqual([WARNING]);
    expect(labels).toEqual([]);
    expect(units.turns).toHaveLength(Math.ceil(lines.length / 100));
    const [first, second] = units.turns;
    expect(text.slice(first?.start, first?.end)).toMatch(/^A: x \n\nB: y\n[\s\S]*B: y$/u);
    expect(text.slice(second?.start, second?.end).split('\n\n')).toHaveLength(100);
    expect(units.paragraphs).toHaveLength(2 * lines.length);
    expect(words).toBe(2 * lines.length);
  });

  test('of too many names is read without speakers, a line a turn', async () => {
    const { labels, units, warnings } = await read(spokenBy(speakerNameLimit + 1));
    expect(warnings).toEqual([WARNING]);
    expect(labels).toEqual([]);
    expect(units.turns).toHaveLength(2 * (speakerNameLimit + 1));
  });

  test('is taken as it is up to the limit', async () => {
    const { labels, warnings } = await read(spokenBy(speakerNameLimit));
    expect(warnings).toEqual([]);
    expect(labels).toHaveLength(speakerNameLimit);
  });
});
