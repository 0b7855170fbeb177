import { failure, success, type Result } from '#domain/result.ts';
import { decodeText, type DecodeProblem } from '#interchange/text-encoding/decode-text.ts';
import { textEncodings, type FoundEncoding, type TextEncoding } from '#interchange/transcript.ts';
import type { ReadWarning } from '#interchange/problems.ts';

export interface DecodedPage {
  readonly html: string;
  /** Absent where the page itself names an encoding that is not offered for choice. */
  readonly encoding?: FoundEncoding;
  readonly warnings: readonly ReadWarning[];
}

/** Where a page must say its encoding (HTML, §4.2.5.4 asks for the first 1024 bytes; some say it later). */
const HEAD_BYTES = 4096;
const DECLARED =
  /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/iu;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const match = DECLARED.exec(head);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isOffered(encoding: string): encoding is TextEncoding {
  return (textEncodings as readonly string[]).includes(encoding);
}

/** The characters of a page: as a person chose, else as the page says, else by the look of its bytes. */
export function decodePage(
  bytes: Uint8Array,
  chosen?: TextEncoding,
): Result<DecodedPage, DecodeProblem> {
  const found = decodeText(bytes, chosen);
  const declared = declaredEncoding(bytes);
  const isSettled =
    chosen !== undefined || (found.ok && found.value.encoding.certainty === 'certain');
  // A declaration that can be read byte by byte is not in UTF-16, and UTF-8 shows in the bytes.
  if (isSettled || declared === undefined || declared.startsWith('utf-')) {
    if (!found.ok) return found;
    return success({ ...found.value, html: found.value.text });
  }
  if (isOffered(declared)) {
    const decoded = decodeText(bytes, declared);
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    return success({ html: text, encoding: { ...encoding, certainty: 'likely' }, warnings });
  }
  const html = new TextDecoder(declared).decode(bytes).replace(/\r\n?/gu, '\n');
  return /\S/u.test(html) ? success({ html, warnings: [] }) : failure({ type: 'empty' });
}
