import { expect, it } from 'vitest';
import { anchorQuote } from '#domain/text/anchor-quote.ts';
import { marked } from '#tests/unit/support/spans.ts';

it('finds words that stand once, also in Urdu and behind an emoji', () => {
  const { text, span } = marked('😂 ہم نے [دو سیمینار] کیے');
  expect(anchorQuote(text, 'دو سیمینار')).toEqual(span);
});

it('says how often words stand that do not stand once', () => {
  expect(anchorQuote('aXaXa', 'aXa')).toEqual({ found: 2 });
  expect(anchorQuote('abc', 'd')).toEqual({ found: 0 });
  expect(anchorQuote('abc', '')).toEqual({ found: 0 });
});
