import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHave, runsOf, signatureOf } from '#domain/text/text-signature.ts';

const words = fc.string({ unit: fc.constantFrom(...'abcdشکی \n👍'), maxLength: 60 });

it('never denies what is there', () => {
  fc.assert(
    fc.property(words, fc.nat(60), fc.nat(20), (text, start, length) => {
      const part = text.slice(start, start + length);
      expect(mayHave(signatureOf(text), runsOf(part))).toBe(true);
    }),
  );
});

it('denies most of what is not there, in about a byte for each run of three', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const wordOf = (seed: number) =>
    Array.from({ length: 6 }, (_, at) => letters[(seed * 7 ** (at + 1) + at) % 26]).join('');
  const text = Array.from({ length: 500 }, (_, seed) => wordOf(seed)).join(' ');
  const signature = signatureOf(text);
  expect(signature.length).toBeLessThanOrEqual(runsOf(text).size);
  const absent = Array.from({ length: 400 }, (_, seed) => `${wordOf(seed).toUpperCase()}`);
  const denied = absent.filter((word) => !mayHave(signature, runsOf(word)));
  expect(denied.length).toBeGreaterThan(380);
});

it('knows nothing of what is shorter than three', () => {
  expect(runsOf('ab cd\nef').size).toBe(0);
  expect(mayHave(signatureOf(''), runsOf('ab'))).toBe(true);
});
