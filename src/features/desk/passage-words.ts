import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';

const LONGEST = 80;
const BLANKS = /\s+/gu;

/** The last words of a passage, on one line. */
export function passageEnding(text: string, { start, end }: Span): string {
  if (end - start <= LONGEST) return text.slice(start, end).replace(BLANKS, ' ');
  const blank = text.indexOf(' ', end - LONGEST);
  const cut =
    blank >= 0 && blank < end
      ? blank + 1
      : snapToGraphemes(text, { start: end - LONGEST, end }).start;
  return `…${text.slice(cut, end).replace(BLANKS, ' ')}`;
}

/** The first words of a passage, on one line: who hears them knows where it is. */
export function passageBeginning(text: string, { start, end }: Span): string {
  if (end - start <= LONGEST) return text.slice(start, end).replace(BLANKS, ' ');
  const blank = text.lastIndexOf(' ', start + LONGEST);
  const cut = blank > start ? blank : snapToGraphemes(text, { start, end: start + LONGEST }).end;
  return `${text.slice(start, cut).replace(BLANKS, ' ')}…`;
}
