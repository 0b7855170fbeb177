const BLANKS = /\s+/gu;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Characters that are a grapheme each, before one another: Latin, and Arabic letters and digits without marks. */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u060c-\u060f\u061b\u061d-\u064a\u0660-\u066f\u0671-\u06d5\u06ee-\u06ff\u2010-\u2027]*$/u;

/** The beginning of a text on one line, cut after so many graphemes. */
export function shortened(text: string, most: number): string {
  let line = '';
  let count = 0;
  // A grapheme that is read has a few code units; no more of a long text is looked at.
  const beginning = text
    .slice(0, most * 20)
    .replace(BLANKS, ' ')
    .trim();
  if (PLAIN.test(beginning.slice(0, most + 1)))
    return beginning.length > most ? `${beginning.slice(0, most).trimEnd()}…` : beginning;
  for (const { segment } of segmenter.segment(beginning)) {
    if (count === most) return `${line.trimEnd()}…`;
    line += segment;
    count += 1;
  }
  return line;
}
