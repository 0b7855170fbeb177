import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure, success, type Result } from '#domain/result.ts';
import { ENCODING_BYTES, xmlDecoder } from './xml-encoding.ts';
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
}

/** Larger pieces are decoded in parts of this size. */
const PART_BYTES = 1 << 20;

/** Byte order marks, white space and, in UTF-16, the other half of a character. */
const BEFORE_MARKUP = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
const LESS_THAN = 0x3c;

/** Thrown out of the parser's callbacks, to stop it. */
class Stopped extends Error {
  constructor(readonly problem: XmlProblem) {
    super(problem.type);
  }
}

function joined(start: Uint8Array, more: Uint8Array): Uint8Array {
  if (start.length === 0) return more;
  const all = new Uint8Array(start.length + more.length);
  all.set(start);
  all.set(more, start.length);
  return all;
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

/**
 * Reads a file strictly, piece by piece as it comes, and hands over each tag and text. Document types are refused, and so
 * nothing is ever expanded or fetched.
 */
export class XmlWalk {
  readonly #limits: XmlLimits;
  readonly #parser: SaxesParser<{ xmlns: true }>;
  #bytes = 0;
  /** The beginning, until it tells the encoding. */
  #head: Uint8Array = new Uint8Array();
  #decoder: TextDecoder | undefined;
  /** Whether anything but white space was met. */
  #isMarkup = false;
  #problem: XmlProblem | undefined;

  constructor(limits: XmlLimits, walker: XmlWalker) {
    this.#limits = limits;
    this.#parser = parserFor(walker, limits.depth);
  }

  /** False when no more is wanted: `finish` then says why. */
  take(piece: Uint8Array): boolean {
    if (this.#problem) return false;
    this.#bytes += piece.length;
    const limitBytes = this.#limits.bytes;
    if (this.#bytes > limitBytes) this.#problem = { type: 'too-large', limitBytes };
    else this.#step(() => this.#read(piece));
    return !this.#problem;
  }

  finish(): Result<undefined, XmlProblem> {
    if (!this.#problem) this.#step(() => this.#end());
    return this.#problem ? failure(this.#problem) : success(undefined);
  }

  #read(piece: Uint8Array): void {
    this.#expectMarkup(piece);
    if (this.#decoder) {
      this.#write(this.#decoder, piece);
    } else {
      this.#head = joined(this.#head, piece);
      if (this.#head.length >= ENCODING_BYTES) this.#begin();
    }
  }

  #expectMarkup(piece: Uint8Array): void {
    if (this.#isMarkup) return;
    const first = piece.find((byte) => !BEFORE_MARKUP.has(byte));
    this.#isMarkup = first === LESS_THAN;
    if (first !== undefined && !this.#isMarkup) throw new Stopped({ type: 'not-this-format' });
  }

  #begin(): TextDecoder {
    const head = this.#head;
    const decoder = xmlDecoder(head);
    this.#decoder = decoder;
    this.#head = new Uint8Array();
    this.#write(decoder, head);
    return decoder;
  }

  #write(decoder: TextDecoder, piece: Uint8Array): void {
    for (let start = 0; start < piece.length; start += PART_BYTES) {
      const part = piece.subarray(start, start + PART_BYTES);
      this.#parser.write(decoder.decode(part, { stream: true }));
    }
  }

  #end(): void {
    if (!this.#isMarkup) throw new Stopped({ type: 'not-this-format' });
    const decoder = this.#decoder ?? this.#begin();
    this.#parser.write(decoder.decode());
    this.#parser.close();
  }

  #step(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof Stopped) this.#problem = error.problem;
      // The decoder's, for bytes that are no characters.
      else if (error instanceof TypeError) {
        this.#problem = { type: 'malformed-xml', line: this.#parser.line };
      } else throw error;
    }
  }
}

/** Reads a file that is there as a whole. */
export function walkXml(
  bytes: Uint8Array,
  limits: XmlLimits,
  walker: XmlWalker,
): Result<undefined, XmlProblem> {
  const walk = new XmlWalk(limits, walker);
  walk.take(bytes);
  return walk.finish();
}
