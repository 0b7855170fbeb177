import { failure, success, type Result } from '#domain/result.ts';
import type { ReadProblem, ReadWarning } from '#interchange/problems.ts';
import type { FoundEncoding, TextEncoding } from '#interchange/transcript.ts';
import { decodeCharacters, type CharactersProblem } from './decode-characters.ts';

export interface DecodedText {
  /** Line ends as LF, without byte order mark, otherwise the file's characters. */
  readonly text: string;
  readonly encoding: FoundEncoding;
  readonly warnings: readonly Extract<ReadWarning, { type: 'replaced-characters' }>[];
}

export type DecodeProblem = Extract<ReadProblem, { type: 'empty' }> | CharactersProblem;

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
  const decoded = decodeCharacters(bytes, chosen);
  if (!decoded.ok) return decoded;
  const { characters, encoding } = decoded.value;
  const text = characters.replace(/\r\n?/gu, '\n');
  if (!/\S/u.test(text)) return failure({ type: 'empty' });
  const replaced = encoding.name.startsWith('utf') ? countOf(text, '\ufffd') : 0;
  return success({
    text,
    encoding,
    warnings: replaced > 0 ? [{ type: 'replaced-characters', count: replaced }] : [],
  });
}
