import { success } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';

export const readPlainText: TranscriptReader = async ({ bytes, options }) => {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  const lines = text.split('\n').map((line) => ({ text: line }));
  const split = splitLines(lines, options);
  return success(await finishTranscript({ format: 'txt', ...split, encoding, warnings }));
};
