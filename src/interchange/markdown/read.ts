import { failure, success } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { markdownLines } from './markdown-lines.ts';

export const readMarkdown: TranscriptReader = async ({ bytes, options }) => {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  const split = splitLines(markdownLines(text), options);
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  return success(await finishTranscript({ format: 'md', ...split, encoding, warnings }));
};
