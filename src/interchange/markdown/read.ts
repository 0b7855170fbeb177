import { failure, success, type Result } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import type { Line } from '#interchange/turns/line.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { markdownLines } from './markdown-lines.ts';

/** The parser goes as deep as quotes lie in quotes, until there is no room for it. */
function linesIn(text: string): Result<Line[], ReadProblem> {
  try {
    return success(markdownLines(text));
  } catch (error) {
    if (error instanceof RangeError) return failure({ type: 'damaged' });
    throw error;
  }
}

export const readMarkdown: TranscriptReader = async ({ bytes, options }) => {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  const lines = linesIn(text);
  if (!lines.ok) return lines;
  const split = splitLines(lines.value, options);
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  return success(await finishTranscript({ format: 'md', ...split, encoding, warnings }));
};
