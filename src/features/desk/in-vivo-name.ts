const LONGEST = 60;
const BLANKS = /\s+/gu;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** What hangs at the ends of a passage and belongs to no name. */
const LOOSE_ENDS = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** A code's name out of a passage: on one line, without loose punctuation, cut before a word when it is long. */
export function inVivoName(passage: string): string {
  const line = passage.replace(BLANKS, ' ').replace(LOOSE_ENDS, '') || passage.trim();
  const graphemes = Array.from(segmenter.segment(line), ({ segment }) => segment);
  if (graphemes.length <= LONGEST) return line;
  const cut = graphemes.slice(0, LONGEST - 1).join('');
  const lastWord = cut.lastIndexOf(' ');
  return `${(lastWord > LONGEST / 2 ? cut.slice(0, lastWord) : cut).replace(LOOSE_ENDS, '')}…`;
}
