/** First letters of a name's first two words, as grapheme clusters; empty for an empty name. */
export function initialsOf(name: string): string {
  const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return name
    .trim()
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => [...clusters.segment(word)][0]?.segment ?? '')
    .join('')
    .toLocaleUpperCase('und');
}
