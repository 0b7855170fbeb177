import { failure, success, type Result } from '#domain/result.ts';
import { textLimitBytes } from '#interchange/limits.ts';
import type { ReadProblem, ReadWarning } from '#interchange/problems.ts';
import type { FoundEncoding, TextEncoding } from '#interchange/transcript.ts';
import { detectEncoding } from './detect-encoding.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodedText {
  /** Line ends as LF, without byte order mark, otherwise the file's characters. */
  readonly text: string;
  readonly encoding: FoundEncoding;
  readonly warnings: readonly Extract<ReadWarning, { type: 'replaced-characters' }>[];
}

export type DecodeProblem = Extract<ReadProblem, { type: 'empty' | 'not-text' | 'too-large' }>;

const SAMPLE = 1 << 16;
/** Control characters that no text editor writes, as a share of a sample. */
const CONTROL_SHARE = 0.005;

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  return encoding === 'windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding).decode(bytes);
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20) || unit === 0x7f) controls += 1;
  }
  return controls > sample.length * CONTROL_SHARE;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    count += 1;
  }
  return count;
}

/** Decodes a text file in the encoding a person chose, or else in the one its bytes show. */
export function decodeText(
  bytes: Uint8Array,
  chosen?: TextEncoding,
): Result<DecodedText, DecodeProblem> {
  if (bytes.length === 0) return failure({ type: 'empty' });
  if (bytes.length > textLimitBytes) {
    return failure({ type: 'too-large', limitBytes: textLimitBytes });
  }
  const detected = detectEncoding(bytes);
  const encoding: FoundEncoding = chosen
    ? { ...detected, name: chosen, certainty: 'chosen' }
    : detected;
  const decoded = decode(bytes, encoding.name);
  if (isBinary(decoded)) return failure({ type: 'not-text' });
  const text = decoded.replace(/\r\n?/gu, '\n');
  if (!/\S/u.test(text)) return failure({ type: 'empty' });
  const replaced = encoding.name.startsWith('utf') ? countOf(text, '\ufffd') : 0;
  return success({
    text,
    encoding,
    warnings: replaced > 0 ? [{ type: 'replaced-characters', count: replaced }] : [],
  });
}
