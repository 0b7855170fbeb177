import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure, success, type Result } from '#domain/result.ts';
import { XmlElement } from './xml-element.ts';
import { xmlDecoder } from './xml-encoding.ts';
import type { XmlProblem } from './xml-problem.ts';

export interface XmlFormat {
  /** How the addresses of the format's namespaces begin. */
  readonly namespace: string;
  /** Names of elements one of which the file must be. */
  readonly roots: ReadonlySet<string>;
  /** Local names of all elements. */
  readonly elements: ReadonlySet<string>;
  readonly limits: XmlLimits;
}

export interface XmlLimits {
  readonly bytes: number;
  readonly depth: number;
}

export interface XmlVisitor {
  /** A whole element two levels below the root, with the element it is in. */
  onRecord(record: XmlElement, parent: XmlElement): void;
  /** An element of another format or none; it is passed over with all it holds. */
  onUnknown(name: string): void;
}

const CHUNK_BYTES = 1 << 20;
/** Elements at this depth are handed over whole and forgotten; the root is at 0. */
const RECORD_DEPTH = 2;

/** Byte order marks, white space and, in UTF-16, the other half of a character. */
const BEFORE_MARKUP = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
const LESS_THAN = 0x3c;

/** Thrown out of the parser's callbacks, to stop it. */
class Stopped extends Error {
  constructor(readonly problem: XmlProblem) {
    super(problem.type);
  }
}

class Reader {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #open: XmlElement[] = [];
  #root: XmlElement | undefined;
  /** Depth of elements that are passed over, below the last open one. */
  #passedOver = 0;

  constructor(
    readonly format: XmlFormat,
    readonly visitor: XmlVisitor,
  ) {
    this.#parser.on('error', () => this.#stop({ type: 'malformed-xml', line: this.#parser.line }));
    this.#parser.on('doctype', () => this.#stop({ type: 'doctype', line: this.#parser.line }));
    this.#parser.on('opentag', (tag) => this.#begin(tag));
    this.#parser.on('closetag', () => this.#end());
    this.#parser.on('text', (text) => this.#write(text));
    this.#parser.on('cdata', (text) => this.#write(text));
  }

  get line(): number {
    return this.#parser.line;
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  close(): XmlElement | undefined {
    this.#parser.close();
    return this.#root;
  }

  #stop(problem: XmlProblem): never {
    throw new Stopped(problem);
  }

  #begin(tag: SaxesTagNS): void {
    const { depth } = this.format.limits;
    if (this.#open.length + this.#passedOver >= depth) {
      this.#stop({ type: 'too-deep', limit: depth, line: this.line });
    }
    const isKnown = this.#isKnown(tag);
    if (!this.#root && !(isKnown && this.format.roots.has(tag.local))) {
      this.#stop({ type: 'not-this-format' });
    }
    if (this.#passedOver > 0 || !isKnown) {
      if (this.#passedOver === 0) this.visitor.onUnknown(tag.name);
      this.#passedOver += 1;
      return;
    }
    const element = new XmlElement(tag.local, tag.attributes);
    this.#root ??= element;
    const parent = this.#open.at(-1);
    if (parent) parent.text = '';
    if (this.#open.length !== RECORD_DEPTH) parent?.children.push(element);
    this.#open.push(element);
  }

  #end(): void {
    if (this.#passedOver > 0) {
      this.#passedOver -= 1;
      return;
    }
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (element && parent && this.#open.length === RECORD_DEPTH) {
      this.visitor.onRecord(element, parent);
    }
  }

  #write(text: string): void {
    const element = this.#open.at(-1);
    if (element?.children.length === 0 && this.#passedOver === 0) element.text += text;
  }

  #isKnown(tag: SaxesTagNS): boolean {
    return tag.uri.startsWith(this.format.namespace) && this.format.elements.has(tag.local);
  }
}

function looksLikeXml(bytes: Uint8Array): boolean {
  return bytes.find((byte) => !BEFORE_MARKUP.has(byte)) === LESS_THAN;
}

function parseAll(reader: Reader, bytes: Uint8Array): XmlElement | undefined {
  const decoder = xmlDecoder(bytes);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    reader.write(decoder.decode(bytes.subarray(start, start + CHUNK_BYTES), { stream: true }));
  }
  reader.write(decoder.decode());
  return reader.close();
}

/**
 * Reads a file strictly, a piece at a time: records are handed to the visitor as they end and not kept. Gives the root
 * with the elements right below it. Document types are refused, and so nothing is ever expanded or fetched.
 */
export function readXml(
  bytes: Uint8Array,
  format: XmlFormat,
  visitor: XmlVisitor,
): Result<XmlElement, XmlProblem> {
  if (bytes.length > format.limits.bytes) {
    return failure({ type: 'too-large', limitBytes: format.limits.bytes });
  }
  if (!looksLikeXml(bytes)) return failure({ type: 'not-this-format' });
  const reader = new Reader(format, visitor);
  try {
    const root = parseAll(reader, bytes);
    return root ? success(root) : failure({ type: 'not-this-format' });
  } catch (error) {
    if (error instanceof Stopped) return failure(error.problem);
    // The decoder's, for bytes that are no characters.
    if (error instanceof TypeError) return failure({ type: 'malformed-xml', line: reader.line });
    throw error;
  }
}
