import type { Span } from './span.ts';

/** Where a quote's exact words stand in a text, if they stand there once; else how often they do. */
export function anchorQuote(text: string, quote: string): Span | { readonly found: number } {
  const start = text.indexOf(quote);
  if (quote === '' || start < 0) return { found: 0 };
  let found = 1;
  for (let at = text.indexOf(quote, start + 1); at >= 0; at = text.indexOf(quote, at + 1))
    found += 1;
  return found === 1 ? { start, end: start + quote.length } : { found };
}
