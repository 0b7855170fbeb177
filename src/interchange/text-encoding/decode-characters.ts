import { failure, success, type Result } from '#domain/result.ts';
import { textLimitBytes } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import type { FoundEncoding, TextEncoding } from '#interchange/transcript.ts';
import { detectEncoding } from './detect-encoding.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodedCharacters {
  /** As the file has them, line ends too, without byte order mark. */
  readonly characters: string;
  readonly encoding: FoundEncoding;
}

export type CharactersProblem = Extract<ReadProblem, { type: 'not-text' | 'too-large' }>;

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

/** The characters of a text file, in the encoding a person chose or else in the one its bytes show. */
export function decodeCharacters(
  bytes: Uint8Array,
  chosen?: TextEncoding,
): Result<DecodedCharacters, CharactersProblem> {
  if (bytes.length > textLimitBytes) {
    return failure({ type: 'too-large', limitBytes: textLimitBytes });
  }
  const detected = detectEncoding(bytes);
  const encoding: FoundEncoding = chosen
    ? { ...detected, name: chosen, certainty: 'chosen' }
    : detected;
  const characters = decode(bytes, encoding.name);
  return isBinary(characters) ? failure({ type: 'not-text' }) : success({ characters, encoding });
}
