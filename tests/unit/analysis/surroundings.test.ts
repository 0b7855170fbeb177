import { describe, expect, it } from 'vitest';
import { surroundings } from '#analysis/surroundings.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';

const LINES = [
  ['Interviewer', 'Who uses it?'],
  ['Raza', 'They look from a distance.'],
  ['Interviewer', 'And then?'],
  ['Raza', 'They come.'],
  ['Interviewer', 'Why?'],
] as const;

const study = aStudy({
  codes: { trust: undefined },
  cases: { Raza: { group: 'official' } },
  documents: { one: { lines: LINES } },
  codings: [],
});

function around(words: string, count: number) {
  const [document] = new StudyIndex(study).documents;
  if (!document) throw new Error('no document');
  const start = document.text.indexOf(words);
  const near = surroundings(document, { start, end: start + words.length }, count);
  const text = (span: { start: number; end: number }) =>
    document.text.slice(span.start, span.end).trim();
  return {
    hasMore: near.hasMore,
    parts: near.parts.map((part) => [text(part), text(part.marked)]),
  };
}

describe('what is read around a passage', () => {
  it('is the turn it lies in, with those before and after', () => {
    expect(around('a distance', 1)).toEqual({
      hasMore: true,
      parts: [
        ['Who uses it?', ''],
        ['They look from a distance.', 'a distance'],
        ['And then?', ''],
      ],
    });
  });

  it('ends where the text does', () => {
    expect(around('Why?', 1).parts).toEqual([
      ['They come.', ''],
      ['Why?', 'Why?'],
    ]);
    expect(around('And then?', 9)).toMatchObject({ hasMore: false, parts: { length: 5 } });
  });

  it('is paragraphs where nobody speaks', () => {
    const [document] = new StudyIndex(study).documents;
    if (!document) throw new Error('no document');
    const text = 'First.\nSecond.\nThird.';
    const units = { ...document.units, paragraphs: [0, 6, 7, 14, 15, 21] };
    const near = surroundings({ ...document, text, units, turns: [] }, { start: 8, end: 10 }, 0);
    expect(near).toEqual({
      parts: [{ start: 7, end: 14, marked: { start: 8, end: 10 } }],
      hasMore: true,
    });
  });
});
