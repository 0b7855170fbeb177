import { describe, expect, test } from 'vitest';
import { read, spoken } from '../support/transcripts.ts';

describe('Markdown', () => {
  test('bold names are labels, marks of emphasis are gone, headings are nobody’s speech', async () => {
    const result = await read(
      'a.md',
      '# Interview with *Raza*\n\n- Date: 3 April\n- Interviewer: Hina\n\n**Hina:** Who _uses_ it?\n\n**Raza:** A `few` of **them**.\n\nAnd more.\n\n## Later\n\n**Hina** Thank [you](http://x.example).\n\n**Raza:** Well\\*.',
      { labels: 'detect' },
    );
    expect(result.text).toBe(
      'Interview with Raza\n- Date: 3 April\n- Interviewer: Hina\nHina: Who uses it?\nRaza: A few of them.\nAnd more.\nLater\nHina Thank you.\nRaza: Well*.',
    );
    expect(spoken(result).slice(3)).toEqual([
      ['Hina', 'Who uses it?'],
      ['Raza', 'A few of them.\nAnd more.'],
      [undefined, 'Later'],
      ['Hina', 'Thank you.'],
      ['Raza', 'Well*.'],
    ]);
  });

  test('a wrapped line is one paragraph, a label in it begins a new line', async () => {
    const result = await read('a.md', '**Q:** Who\nuses it?\n**A:** Few\nof them.  \nReally.\n');
    expect(result.text).toBe('Q: Who uses it?\nA: Few of them.\nReally.');
  });

  test('what only looks like Markdown stays', async () => {
    const text = '[Raza]: Yes.\n\n[Gul]: No.\n\n[Raza]: AT&amp;T <b>x</b>\n\n[Gul]: 5 * 3 * 2';
    const result = await read('a.md', text);
    expect(spoken(result)).toEqual([
      ['Raza', 'Yes.'],
      ['Gul', 'No.'],
      ['Raza', 'AT&T <b>x</b>'],
      ['Gul', '5 * 3 * 2'],
    ]);
  });

  test('tables row by row, lists with their numbers, code and quotations as they are', async () => {
    const result = await read(
      'a.md',
      '| a | b |\n|---|---|\n| c | d |\n\n3. three\n4. four\n   - below\n\n> quoted\n\n```\ncode *x*\n```\n\n---\n',
    );
    expect(result.text).toBe('a\tb\nc\td\n3. three\n4. four\n- below\nquoted\ncode *x*');
  });
});
