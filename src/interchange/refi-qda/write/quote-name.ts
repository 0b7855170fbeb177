import type { Span } from '#domain/text/span.ts';
import { splitsPair } from '#domain/text/units.ts';

/** In code points; longer quotes are cut. */
const LONGEST = 120;
/** A character has at most two code units, and there may be blanks to drop. */
const LOOKED_AT = 8 * LONGEST;
const BLANKS = /\s+/gu;

/** The words of a passage on one line, for programs and people that look for them. */
export function quoteName(text: string, { start, end }: Span): string {
  const far = start + LOOKED_AT;
  const seen = text.slice(start, Math.min(end, splitsPair(text, far) ? far - 1 : far));
  const line = seen.replace(BLANKS, ' ').trim();
  const isAll = end <= far;
  if (isAll && line.length <= LONGEST) return line;
  const points = Array.from(line);
  const isCut = points.length > LONGEST || !isAll;
  return isCut ? `${points.slice(0, LONGEST).join('').trimEnd()}…` : line;
}
