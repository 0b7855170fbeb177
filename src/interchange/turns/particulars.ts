import { isParticular } from './label-words.ts';
import type { Line } from './line.ts';
import type { LineHead } from './line-head.ts';

/** Particulars stand within the first so many lines with text. */
const REACH = 25;
const LONGEST_VALUE = 60;
const SENTENCE_END = /[.?!؟۔]\s*$/u;

function isShortValue(line: Line, head: LineHead | undefined): boolean {
  if (!head?.label) return false;
  const value = line.text.slice(head.body).trim();
  return value.length <= LONGEST_VALUE && !SENTENCE_END.test(value);
}

/** Index of the last line that names a particular, or -1; speech, or text below a particular, ends the search. */
function lastParticular(lines: readonly Line[], heads: readonly (LineHead | undefined)[]): number {
  let last = -1;
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') continue;
    seen += 1;
    if (seen > REACH) break;
    const head = heads[index];
    const isLabelled = head?.label !== undefined;
    if (isLabelled && isParticular(head.label ?? '')) last = index;
    else if (isLabelled ? !isShortValue(line, head) : last >= 0 && !line.apart) break;
  }
  return last;
}

/**
 * Number of leading lines that are particulars of the interview (`Date: …`, `Respondent: …`) and no speech: up to
 * the last that names one, and the short ones directly below it.
 */
export function particularsEnd(
  lines: readonly Line[],
  heads: readonly (LineHead | undefined)[],
): number {
  const last = lastParticular(lines, heads);
  if (last === -1) return 0;
  const below = lines.findIndex((line, index) => index > last && !isShortValue(line, heads[index]));
  return below === -1 ? lines.length : below;
}
