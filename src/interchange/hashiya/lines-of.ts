/** The lines of a text that say something, one at a time: of a hostile text there may be too many for a list. */
export function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) yield text.slice(start, end);
    start = end + 1;
  }
}
