const INVISIBLE = '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

/** Pattern sources: a colon of any width, white space and invisible marks, what may stand behind a time. */
export const colonSource = '[:：﹕︓∶꞉]';
export const blankSource = `[\\s${INVISIBLE}]`;
export const afterTimeSource = `[\\s${INVISIBLE}|]*(?:${colonSource}|[-–—])?[\\s${INVISIBLE}|]*`;

/** A sticky pattern's match exactly at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The offset behind what a sticky pattern matches at an offset. */
export function skip(pattern: RegExp, text: string, offset: number): number {
  return offset + (matchAt(pattern, text, offset)?.[0].length ?? 0);
}
