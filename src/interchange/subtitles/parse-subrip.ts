import { cueTiming } from './cue-timing.ts';
import type { Cue, ParsedCues } from './cue.ts';

/** Whether a line numbers the cue whose times stand on the next line. */
function isNumber(line: string | undefined): boolean {
  return line !== undefined && /^\s*\d+\s*$/u.test(line);
}

/**
 * Cues of a SubRip file. A caption goes on to the next cue's number, so that blank lines inside it lose
 * nothing.
 */
export function parseSubrip(text: string): ParsedCues {
  const lines = text.split('\n');
  const timings = lines.flatMap((line, index) => {
    const timing = cueTiming(line);
    return timing ? [{ ...timing, index }] : [];
  });
  const arrows = lines.filter((line) => /^\s*[\d:.,]+\s*-->/u.test(line)).length;
  const cues = timings.map(({ time, endTime, index }, cue): Cue => {
    const next = timings[cue + 1]?.index ?? lines.length;
    const end = next < lines.length && isNumber(lines[next - 1]) ? next - 1 : next;
    const payload = lines
      .slice(index + 1, end)
      .filter((line) => line.trim() !== '')
      .join('\n');
    return { time, endTime, payload };
  });
  return { cues, leftOut: arrows - timings.length };
}
