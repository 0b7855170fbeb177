import type { Span } from '#domain/text/span.ts';

/** `spans('aa[bb]c[d]')` is the text `aabbcd` with the spans in brackets; brackets do not nest. */
export function spans(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const found: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '[') start = text.length;
    else if (character === ']') found.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans: found };
}

/** The one span of a marked text. */
export function marked(text: string): { readonly text: string; readonly span: Span } {
  const { text: plain, spans: found } = spans(text);
  const [span] = found;
  if (!span) throw new Error('no span is marked');
  return { text: plain, span };
}
