import { failure, success } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { textLimitBytes } from '#interchange/limits.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { officeWarnings } from '#interchange/flow/office-warnings.ts';
import { richTextLines } from './rich-text-lines.ts';

const CHUNK_BYTES = 1 << 14;

/** A character for each byte: only the controls in the file tell what the bytes mean. */
function bytesAsCharacters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES)));
  }
  return parts.join('');
}

export const readRichText: TranscriptReader = async ({ bytes, options }) => {
  if (bytes.length > textLimitBytes) {
    return failure({ type: 'too-large', limitBytes: textLimitBytes });
  }
  const content = richTextLines(bytesAsCharacters(bytes));
  if (!content.ok) return content;
  const split = splitLines(content.value.lines, options);
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  const warnings = officeWarnings(content.value);
  return success(await finishTranscript({ format: 'rtf', ...split, warnings }));
};
