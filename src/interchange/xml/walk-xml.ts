import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure, success, type Result } from '#domain/result.ts';
import { xmlDecoder } from './xml-encoding.ts';
import type { XmlProblem } from './xml-problem.ts';

export interface XmlLimits {
  readonly bytes: number;
  readonly depth: number;
}

export interface XmlWalker {
  /** A problem that is given back ends the walk. */
  onBegin(tag: SaxesTagNS): XmlProblem | undefined;
  onEnd(): void;
  /** Characters between tags; one run may come in pieces. */
  onText(text: string): void;
  /** After each piece: how many bytes of how many. */
  onBytes?(done: number, total: number): void;
}

const CHUNK_BYTES = 1 << 20;

/** Byte order marks, white space and, in UTF-16, the other half of a character. */
const BEFORE_MARKUP = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
const LESS_THAN = 0x3c;

/** Thrown out of the parser's callbacks, to stop it. */
class Stopped extends Error {
  constructor(readonly problem: XmlProblem) {
    super(problem.type);
  }
}

function looksLikeXml(bytes: Uint8Array): boolean {
  return bytes.find((byte) => !BEFORE_MARKUP.has(byte)) === LESS_THAN;
}

function parserFor(walker: XmlWalker, depthLimit: number): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  const stop = (problem: XmlProblem): never => {
    throw new Stopped(problem);
  };
  let depth = 0;
  parser.on('error', () => stop({ type: 'malformed-xml', line: parser.line }));
  parser.on('doctype', () => stop({ type: 'doctype', line: parser.line }));
  parser.on('opentag', (tag) => {
    if (depth >= depthLimit) stop({ type: 'too-deep', limit: depthLimit, line: parser.line });
    depth += 1;
    const problem = walker.onBegin(tag);
    if (problem) stop(problem);
  });
  parser.on('closetag', () => {
    depth -= 1;
    walker.onEnd();
  });
  parser.on('text', (text) => {
    walker.onText(text);
  });
  parser.on('cdata', (text) => {
    walker.onText(text);
  });
  return parser;
}

function writeAll(
  parser: SaxesParser<{ xmlns: true }>,
  bytes: Uint8Array,
  walker: XmlWalker,
): void {
  const decoder = xmlDecoder(bytes);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const end = Math.min(start + CHUNK_BYTES, bytes.length);
    parser.write(decoder.decode(bytes.subarray(start, end), { stream: true }));
    walker.onBytes?.(end, bytes.length);
  }
  parser.write(decoder.decode());
  parser.close();
}

/**
 * Reads a file strictly, a piece at a time, and hands over each tag and text as it comes. Document types are refused,
 * and so nothing is ever expanded or fetched.
 */
export function walkXml(
  bytes: Uint8Array,
  limits: XmlLimits,
  walker: XmlWalker,
): Result<undefined, XmlProblem> {
  if (bytes.length > limits.bytes) return failure({ type: 'too-large', limitBytes: limits.bytes });
  if (!looksLikeXml(bytes)) return failure({ type: 'not-this-format' });
  const parser = parserFor(walker, limits.depth);
  try {
    writeAll(parser, bytes, walker);
    return success(undefined);
  } catch (error) {
    if (error instanceof Stopped) return failure(error.problem);
    // The decoder's, for bytes that are no characters.
    if (error instanceof TypeError) return failure({ type: 'malformed-xml', line: parser.line });
    throw error;
  }
}
