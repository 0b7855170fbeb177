import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldText, unfoldedSpan } from '#domain/text/fold-text.ts';
import { hasPashtoLetter } from '#domain/text/pashto-letters.ts';
import type { Span } from '#domain/text/span.ts';
import { OTHER_WORDS, VARIANT_SPELLINGS } from '#tests/fixtures/variant-spellings.ts';

describe('folding', () => {
  it.each(VARIANT_SPELLINGS)('makes one of (%s) %s and %s: %s', (_language, one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['naïve Ærø', 'NAIVE aero', 'Latin diacritics'],
    ['ΛΟΓΟΣ', 'λογος', 'final sigma'],
    ['the  portal\nis\u00a0slow', 'the portal is slow', 'white space'],
    ['ﻻ ﺷﮑﺎﯾﺖ', 'لا شکایت', 'presentation forms'],
    ['\u202bاردو\u202c', 'اردو', 'marks of direction'],
    ['ګوند کې', 'گوند کی', 'Pashto gaf and yeh'],
  ])('makes one of %s and %s: %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each(OTHER_WORDS)('keeps %s and %s apart: %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('keeps vowel signs of Devanagari apart', () => {
    expect(foldName('कि')).not.toBe(foldName('की'));
  });

  it('leaves the letters of Pashto that Urdu has not, but for the yehs and gaf', () => {
    const letters = [...'ټډړږښڅځڼ'];
    expect(letters.map((letter) => foldName(letter))).toEqual(letters);
    expect(letters.every(hasPashtoLetter)).toBe(true);
  });
});

describe('the way back', () => {
  /** What the whole of a word in the folded text stands for. */
  function originOf(text: string, folded: string): string {
    const found = foldText(text);
    const start = found.text.indexOf(folded);
    const { start: from, end } = unfoldedSpan(found, { start, end: start + folded.length });
    return text.slice(from, end);
  }

  it.each([
    ['das Straßenfest', 'strassen', 'Straßen'],
    // Half of a letter is the letter.
    ['das Straßenfest', 'stras', 'Straß'],
    // A mark belongs to its letter, and so does a hamza.
    ['un cafe\u0301 noir', 'cafe', 'cafe\u0301'],
    ['in \u0623\u0644\u0644\u0651\u0647 ', '\u0627\u0644\u0644', '\u0623\u0644\u0644\u0651'],
    ['سب علماء نے', 'علما', 'علماء'],
    ['می\u200cخواهم', 'میخو', 'می\u200cخو'],
    // Invisible characters stay outside.
    ['\u202bاردو\u202c زبان', 'اردو', 'اردو'],
    ['one \n\n two', 'one two', 'one \n\n two'],
    ['𝐓rust 👍🏽 it', 'trust', '𝐓rust'],
  ])('leads from %j and %s to %s', (text, folded, origin) => {
    expect(originOf(text, folded)).toBe(origin);
  });

  const LETTERS = [
    ...['a', 'B', 'é', 'e', '\u0301', 'ß', 'İ', 'ﬁ', '’', ' ', '\n', '\u00a0', '\u00b4'],
    ...['ک', 'ك', 'ي', 'ئ', 'آ', 'ء', 'ے', '\u0654', '\u064e', 'ـ', '\u200c', '\u200f', 'ﷲ', '۷'],
    ...['👍', '🏽', '\u200d', '𝐓', 'कि', '가', '\ud800'],
  ];
  const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((all) => all.join(''));
  const anyText = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 40 }));

  /** Every code unit of the folded text on its own. */
  function origins(text: string): Span[] {
    const folded = foldText(text);
    return Array.from({ length: folded.text.length }, (_, unit) =>
      unfoldedSpan(folded, { start: unit, end: unit + 1 }),
    );
  }

  it('goes forward through the text and never outside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last: Span = { start: 0, end: 0 };
        for (const span of origins(text)) {
          const isSame = span.start === last.start && span.end === last.end;
          expect(isSame || span.start >= last.end).toBe(true);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span;
        }
      }),
    );
  });

  it('leaves out only what folds to nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Set(
          origins(text).flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, index) => start + index),
          ),
        );
        let offset = 0;
        for (const character of text) {
          if (!covered.has(offset)) expect(foldName(character)).toBe('');
          offset += character.length;
        }
      }),
    );
  });

  it('leads to what folds to the same again', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = foldText(text);
        fc.pre(folded.text.length > 0);
        const [start = 0, last = 0] = [one, other]
          .map((number) => number % folded.text.length)
          .sort((a, b) => a - b);
        const origin = unfoldedSpan(folded, { start, end: last + 1 });
        const again = foldText(text.slice(origin.start, origin.end)).text;
        expect(again).toContain(folded.text.slice(start, last + 1));
      }),
    );
  });

  it('is the identity where nothing changes its length', () => {
    const text = 'The Portal is slow, شکایت والا پورٹل بھی۔';
    const folded = foldText(text);
    expect(folded.changes).toHaveLength(0);
    expect(unfoldedSpan(folded, { start: 4, end: 10 })).toEqual({ start: 4, end: 10 });
  });
});
