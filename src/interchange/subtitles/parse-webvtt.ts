import { cueTiming } from './cue-timing.ts';
import type { Cue, ParsedCues } from './cue.ts';

const NO_CUE = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u;

/** A block's cue: an optional line with an id, the times, then the caption. */
function cueOf(block: readonly string[]): Cue | undefined {
  const first = cueTiming(block[0] ?? '');
  const timing = first ?? cueTiming(block[1] ?? '');
  return timing && { ...timing, payload: block.slice(first ? 1 : 2).join('\n') };
}

/** Cues of a WebVTT file (W3C WebVTT, §4); settings, comments, styles and regions are passed over. */
export function parseWebvtt(text: string): ParsedCues {
  const cues: Cue[] = [];
  let leftOut = 0;
  for (const part of text.split(/\n[\t ]*(?:\n[\t ]*)+/u)) {
    const block = part.split('\n').filter((line, index) => index > 0 || line.trim() !== '');
    if (block.length === 0 || NO_CUE.test(block[0] ?? '')) continue;
    const cue = cueOf(block);
    if (cue) cues.push(cue);
    else leftOut += 1;
  }
  return { cues, leftOut };
}
