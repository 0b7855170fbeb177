import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTOCODE_UNITS, disjointSpans, placesOfHits, spansOf } from '#analysis/autocode-places.ts';
import type { StudyDocument } from '#analysis/study.ts';
import type { Document } from '#domain/document.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { computeUnits } from '#domain/text/compute-units.ts';
import { textFinder } from '#domain/text/find-text.ts';
import { turnIndexAt, type Turn } from '#domain/text/turn.ts';

const DOCUMENT: Document = {
  id: 'document' as DocumentId,
  title: 'Interview',
  kind: 'transcript',
  order: 'a0',
  current: 'revision' as RevisionId,
  language: 'ur',
};

/** A document of turns, each with its label and language. */
function spoken(...said: readonly (readonly [label: string, body: string, language: string])[]) {
  let text = '';
  const turns = said.map(([label, body, language]): Turn => {
    const start = text.length;
    text += `${label}: ${body}`;
    const end = text.length;
    text += '\n';
    return { start, bodyStart: start + label.length + 2, end, language, direction: 'ltr' };
  });
  const document: StudyDocument = {
    document: DOCUMENT,
    text,
    turns,
    units: computeUnits(text, [], turns),
  };
  return document;
}

function coded(document: StudyDocument, wanted: string) {
  const find = textFinder({ text: wanted, wholeWord: false });
  const hits = (find?.(document.text) ?? []).map((hit) => ({
    ...hit,
    turn: turnIndexAt(document.turns, hit.start),
  }));
  const { spans } = placesOfHits(document, hits);
  const words = (flat: Uint32Array) =>
    Array.from({ length: flat.length / 2 }, (_, at) =>
      document.text.slice(flat[2 * at], flat[2 * at + 1]),
    );
  return Object.fromEntries(AUTOCODE_UNITS.map((unit) => [unit, words(spans[unit])]));
}

describe('what is coded for hits', () => {
  it('are the words, their sentences or turns, each once, in Urdu and with emoji', () => {
    const interview = spoken(
      ['س', 'آپ کو اعتماد ہے؟', 'ur'],
      ['ج', '👨‍👩‍👧 اِعتماد تو نہیں۔ اعتماد اور اعتماد 🙂 میں فرق ہے۔ بس۔ ', 'ur'],
    );
    expect(coded(interview, 'اعتماد')).toEqual({
      hit: ['اعتماد', 'اِعتماد', 'اعتماد', 'اعتماد'],
      sentence: ['آپ کو اعتماد ہے؟', '👨‍👩‍👧 اِعتماد تو نہیں۔', 'اعتماد اور اعتماد 🙂 میں فرق ہے۔'],
      turn: ['آپ کو اعتماد ہے؟', '👨‍👩‍👧 اِعتماد تو نہیں۔ اعتماد اور اعتماد 🙂 میں فرق ہے۔ بس۔'],
    });
  });

  it('is every sentence that a hit touches, and nothing of the label', () => {
    const interview = spoken(['Raza', 'We wait. Trust comes late. Then it goes.', 'en']);
    expect(coded(interview, 'late. Then')['sentence']).toEqual(['Trust comes late. Then it goes.']);
    expect(coded(interview, 'We')['sentence']).toEqual(['We wait.']);
    expect(coded(interview, 'goes.')['sentence']).toEqual(['Then it goes.']);
  });

  it('holds the hit, begins and ends with a unit, and comes once', () => {
    const word = fc.constantFrom('ab', 'c.', 'd!', 'ا۔', '🙂', ' ', '\n');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const document = spoken(['A', words.join(' '), 'en'], ['B', words.join(''), 'en']);
          const turn = document.turns[0];
          if (!turn) return;
          const length = turn.end - turn.bodyStart;
          const start = turn.bodyStart + (a % length);
          const end = Math.min(turn.end, start + 1 + (b % length));
          const hit = { start, end, turn: 0 };
          const { sentence, hit: same } = placesOfHits(document, [hit, hit]).spans;
          expect([...same]).toEqual([start, end]);
          expect(sentence).toHaveLength(2);
          const [from = 0, to = 0] = sentence;
          expect(turn.bodyStart <= from && from <= start && end <= to && to <= turn.end).toBe(true);
          const { sentences } = document.units;
          const touched = sentences.filter(
            (_, at) =>
              at % 2 === 0 && (sentences[at] ?? 0) < end && (sentences[at + 1] ?? 0) > start,
          );
          if (touched[0] !== undefined) expect(from).toBe(Math.min(touched[0], start));
        },
      ),
    );
  });

  it('is one stretch where sentences of two hits overlap, and nothing is in another', () => {
    const text = 'We trust the office. The office is slow. Nobody minds. All wait.';
    const interview = spoken(['A', text, 'en']);
    const at = (words: string) => {
      const start = interview.text.indexOf(words);
      return { start, end: start + words.length, turn: 0 };
    };
    const sentences = (...hits: readonly string[]) => {
      const { sentence } = placesOfHits(interview, hits.map(at)).spans;
      return [...spansOf(sentence)].map(({ start, end }) => interview.text.slice(start, end));
    };
    expect(sentences('trust the office. The', 'slow')).toEqual([
      'We trust the office. The office is slow.',
    ]);
    expect(sentences('slow. Nobody', 'office. The')).toEqual([
      'We trust the office. The office is slow. Nobody minds.',
    ]);
    expect(sentences('slow', 'minds')).toEqual(['The office is slow.', 'Nobody minds.']);
  });

  it('has every character of the places once, and no two places that overlap', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.nat(9)).map(([start, length]) => ({ start, end: start + length })),
    );
    fc.assert(
      fc.property(spans, (all) => {
        const disjoint = [...spansOf(disjointSpans(all))];
        const characters = (some: typeof all) =>
          some.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, at) => start + at),
          );
        const own = characters(disjoint);
        expect(own).toEqual([...new Set(characters(all))].sort((a, b) => a - b));
        for (const { start, end } of disjoint) {
          const isFilled = (at: number) => all.some((one) => one.start < at && at < one.end);
          for (let at = start + 1; at < end; at += 1) expect(isFilled(at)).toBe(true);
        }
      }),
    );
  });
});
