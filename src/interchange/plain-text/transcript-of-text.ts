import { finishTranscript } from '#interchange/finish-transcript.ts';
import type { ReadTranscript, TurnOptions } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';

/** A text that is known already (line ends LF, not changed here) with its turns, speakers and languages. */
export function transcriptOfText(text: string, options: TurnOptions): Promise<ReadTranscript> {
  const lines = text.split('\n').map((line) => ({ text: line }));
  return finishTranscript({ format: 'txt', ...splitLines(lines, options), warnings: [] });
}
