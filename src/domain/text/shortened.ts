const BLANKS = /\s+/gu;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The beginning of a text on one line, cut after so many graphemes. */
export function shortened(text: string, most: number): string {
  let line = '';
  let count = 0;
  // A grapheme that is read has a few code units; no more of a long text is looked at.
  const beginning = text
    .slice(0, most * 20)
    .replace(BLANKS, ' ')
    .trim();
  for (const { segment } of segmenter.segment(beginning)) {
    if (count === most) return `${line.trimEnd()}…`;
    line += segment;
    count += 1;
  }
  return line;
}
