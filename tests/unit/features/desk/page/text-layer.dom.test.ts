import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { TextLayer } from '#features/desk/page/text-layer.ts';
import { transcriptOptionsOf } from '#tests/unit/support/transcript-options-of.ts';

const LINES = [
  'شہری: گھر کی بات 😀 ہے',
  'Interviewer: How so?',
  '',
  'and then é́ there',
  'خوا: پښتو',
  '   ',
];

function built(text: string): TextLayer {
  const root = document.createElement('div');
  document.body.append(root);
  const layer = new TextLayer(root, transcriptOptionsOf(text));
  while (!layer.isComplete) layer.buildNext();
  return layer;
}

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 20 })), {
    minLength: 1,
    maxLength: 200,
  })
  .map((lines) => lines.join('\n'));

describe('the text layer', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  test('the page holds the very text, label, blank lines and all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(built(text).root.textContent).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('every span becomes a range over just its text and comes back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const layer = built(text);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const range = layer.rangeOf({ start, end });
        expect(range.toString()).toBe(text.slice(start, end));
        expect(layer.offsetOf({ node: range.startContainer, offset: range.startOffset })).toBe(
          start,
        );
        expect(layer.offsetOf({ node: range.endContainer, offset: range.endOffset })).toBe(end);
      }),
      { numRuns: 200 },
    );
  });

  test('a place between paragraphs is the beginning of the next one, behind them all the end', () => {
    const text = 'A: one\n\nB: two\nthree';
    const layer = built(text);
    const section = layer.root.firstElementChild;
    if (!section) throw new Error('nothing built');
    const offsets = [0, 1, 2, 3].map((offset) => layer.offsetOf({ node: section, offset }));
    expect(offsets).toEqual([0, 7, 15, text.length]);
    expect(layer.offsetOf({ node: layer.root, offset: 1 })).toBe(text.length);
  });

  test('every offset has a character to be seen by, the end of the text its last', () => {
    const text = 'A: one\nB: two';
    const layer = built(text);
    const characters = [0, 3, 13, 14].map((at) => layer.rangeOf(layer.characterAt(at)).toString());
    expect(text).toHaveLength(13);
    expect(characters).toEqual(['A', 'o', 'o', 'o']);
    expect(built('').characterAt(0)).toEqual({ start: 0, end: 0 });
  });

  test('drawings put into a section do not shift places', () => {
    const text = 'A: one\nB: two';
    const layer = built(text);
    const section = layer.root.firstElementChild;
    section?.prepend(document.createElement('div'), document.createElement('div'));
    expect(layer.offsetOf({ node: layer.root, offset: 0 })).toBe(0);
    expect(section && layer.offsetOf({ node: section, offset: 3 })).toBe(7);
  });

  test('a turn carries its speaker, time, language and direction', () => {
    const layer = built('Raza: so\nشہری: گھر\nبات');
    const paragraphs = [...layer.root.querySelectorAll('p')];
    expect(paragraphs.map(({ dir, lang }) => `${dir} ${lang}`)).toEqual([
      'ltr en',
      'rtl ur',
      'auto ',
    ]);
    expect(paragraphs[1]?.dataset['name']).toBe('شہری');
    expect(paragraphs[1]?.querySelector('span')?.dataset['time']).toBe('01:01');
    expect(paragraphs[2]?.dataset['name']).toBeUndefined();
  });

  test('long texts fall into chunks, each built when asked for', () => {
    const text = 'A: word\n'.repeat(2000);
    const root = document.createElement('div');
    const layer = new TextLayer(root, transcriptOptionsOf(text));
    expect(layer.chunks.length).toBeGreaterThan(4);
    layer.buildNext();
    expect(root.children.length).toBe(1);
    expect(layer.chunkOf(layer.chunks[3]?.first ?? 0)).toBe(layer.chunks[3]);
  });
});
