import { comparedPassage, MARKS, type MarkedSpans } from '#analysis/compared-passage.ts';
import type { StudyDocument } from '#analysis/study.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const LONG = Array.from({ length: 40 }, (_one, at) => `Sentence ${String(at)} is said.`).join(' ');

function aDocument(lines: readonly (readonly [string, string])[]): StudyDocument {
  const [document] = aStudy({
    codes: {},
    cases: {},
    documents: { one: { lines } },
    codings: [],
  }).documents;
  if (!document) throw new Error('no document');
  return document;
}

const talk = aDocument([
  ['Q', 'Who uses the portal?'],
  ['Raza', 'They look from a distance.'],
  ['Raza', 'پورٹل پر شکایت درج کی۔'],
]);

function spanOf({ text }: StudyDocument, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** Marks as brackets: `[a words a]`. */
function written(document: StudyDocument, marks: MarkedSpans): string[] {
  const letters: Readonly<Record<string, string>> = {
    ...{ first: 'a', second: 'b', third: 'c', own: 'o' },
  };
  return comparedPassage(document, marks).turns.map(({ speaker, direction, pieces }) => {
    const text = pieces.map(
      ({ opens, closes, text: words }) =>
        opens.map((mark) => `[${letters[mark] ?? '?'} `).join('') +
        words +
        closes.map((mark) => ` ${letters[mark] ?? '?'}]`).join(''),
    );
    return `${speaker ?? ''} ${direction}: ${text.join('')}`;
  });
}

it('shows both versions in their turns, each with its direction and without its label', () => {
  const marks = {
    first: [spanOf(talk, 'look from')],
    second: [spanOf(talk, 'from a distance')],
  };
  expect(written(talk, marks)).toEqual([
    'Q ltr: Who uses the portal?',
    'Raza ltr: They [a look [b from a] a distance b].',
    'Raza rtl: پورٹل پر شکایت درج کی۔',
  ]);
});

it('follows a span over the border of turns', () => {
  const marks = { first: [spanOf(talk, 'distance.\nRaza: پورٹل')] };
  expect(written(talk, marks).slice(1)).toEqual([
    'Raza ltr: They look from a [a distance.',
    'Raza rtl: پورٹل a] پر شکایت درج کی۔',
  ]);
});

it('leaves out what is far away, at the ends of sentences', () => {
  const document = aDocument([['Raza', LONG]]);
  const passage = comparedPassage(document, { first: [spanOf(document, 'Sentence 20 is said.')] });
  const text = passage.turns.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  expect(text).toMatch(/^Sentence \d+ is said\. .*Sentence 20 is said\..* is said\.\s?$/u);
  expect(text.length).toBeLessThan(LONG.length);
  expect(passage).toMatchObject({ isCutBefore: true, isCutAfter: true });
});

it('has every letter once, and every mark where its span is', () => {
  const documents = [talk, aDocument([['Raza', LONG]])];
  const cases = fc.constantFrom(...documents).chain((document) => {
    const span = fc
      .tuple(fc.nat(document.text.length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => ({ start, end: Math.min(document.text.length, start + length) }));
    const spans = fc.array(span, { minLength: 1, maxLength: 3 });
    return fc.record({ document: fc.constant(document), first: spans, second: spans });
  });
  fc.assert(
    fc.property(cases, ({ document, first, second }) => {
      const marks: MarkedSpans = { first, second };
      const { turns } = comparedPassage(document, marks);
      for (const { start, end, pieces } of turns) {
        expect(pieces.map(({ text }) => text).join('')).toBe(document.text.slice(start, end));
        for (const piece of pieces) {
          for (let at = piece.start; at < piece.end; at += 1) {
            const over = MARKS.filter((mark) =>
              (marks[mark] ?? []).some((span) => span.start <= at && at < span.end),
            );
            expect(piece.marks).toEqual(over);
          }
        }
      }
    }),
  );
});
