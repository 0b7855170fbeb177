import type { SaxesTagNS } from 'saxes';
import { failure, success, type Result } from '#domain/result.ts';
import { XmlWalk, type XmlLimits, type XmlWalker } from './walk-xml.ts';
import { detached, XmlElement } from './xml-element.ts';
import type { XmlProblem } from './xml-problem.ts';

export interface XmlFormat {
  /** How the addresses of the format's namespaces begin. */
  readonly namespace: string;
  /** Names of elements one of which the file must be. */
  readonly roots: ReadonlySet<string>;
  /** Local names of all elements. */
  readonly elements: ReadonlySet<string>;
  /** Local names of elements, in records, that are handed over on their own, and not kept: of those there may be many. */
  readonly parts?: ReadonlySet<string>;
  readonly limits: XmlLimits;
}

export interface XmlVisitor {
  /** A whole element two levels below the root, with the element it is in. */
  onRecord(record: XmlElement, parent: XmlElement): void;
  /** One of the format's parts, whole, with the element it is in, which has not ended. */
  onPart?(part: XmlElement, parent: XmlElement): void;
  /** An element of another format or none; it is passed over with all it holds. */
  onUnknown(name: string): void;
}

/** Elements at this depth are handed over whole and forgotten; the root is at 0. */
const RECORD_DEPTH = 2;

class Reader implements XmlWalker {
  root: XmlElement | undefined;
  readonly #open: XmlElement[] = [];
  /** Depth of elements that are passed over, below the last open one. */
  #passedOver = 0;

  constructor(
    readonly format: XmlFormat,
    readonly visitor: XmlVisitor,
  ) {}

  onBegin(tag: SaxesTagNS): XmlProblem | undefined {
    const isKnown = this.#isKnown(tag);
    if (!this.root && !(isKnown && this.format.roots.has(tag.local))) {
      return { type: 'not-this-format' };
    }
    if (this.#passedOver > 0 || !isKnown) {
      if (this.#passedOver === 0) this.visitor.onUnknown(tag.name);
      this.#passedOver += 1;
      return undefined;
    }
    const element = new XmlElement(tag.local, tag.attributes);
    this.root ??= element;
    const parent = this.#open.at(-1);
    if (parent) parent.text = '';
    if (!this.#isApart(element)) parent?.children.push(element);
    this.#open.push(element);
    return undefined;
  }

  onEnd(): void {
    if (this.#passedOver > 0) {
      this.#passedOver -= 1;
      return;
    }
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (!element || !parent) return;
    element.text = detached(element.text);
    if (this.#open.length === RECORD_DEPTH) this.visitor.onRecord(element, parent);
    else if (this.#isApart(element)) this.visitor.onPart?.(element, parent);
  }

  onText(text: string): void {
    const element = this.#open.at(-1);
    if (element?.children.length === 0 && this.#passedOver === 0) element.text += text;
  }

  /** Whether an element in the last open one is handed over on its own. */
  #isApart({ name }: XmlElement): boolean {
    const depth = this.#open.length;
    return depth === RECORD_DEPTH || (depth > RECORD_DEPTH && !!this.format.parts?.has(name));
  }

  #isKnown(tag: SaxesTagNS): boolean {
    return tag.uri.startsWith(this.format.namespace) && this.format.elements.has(tag.local);
  }
}

/**
 * Reads a file strictly, piece by piece as it comes: records and parts are handed to the visitor as they end and not kept.
 */
export class XmlReading {
  readonly #reader: Reader;
  readonly #walk: XmlWalk;

  constructor(format: XmlFormat, visitor: XmlVisitor) {
    this.#reader = new Reader(format, visitor);
    this.#walk = new XmlWalk(format.limits, this.#reader);
  }

  /** False when no more is wanted: `finish` then says why. */
  take(piece: Uint8Array): boolean {
    return this.#walk.take(piece);
  }

  /** The root with the elements right below it. */
  finish(): Result<XmlElement, XmlProblem> {
    const walked = this.#walk.finish();
    if (!walked.ok) return walked;
    const { root } = this.#reader;
    return root ? success(root) : failure({ type: 'not-this-format' });
  }
}

/** Reads a file that is there as a whole. */
export function readXml(
  bytes: Uint8Array,
  format: XmlFormat,
  visitor: XmlVisitor,
): Result<XmlElement, XmlProblem> {
  const reading = new XmlReading(format, visitor);
  reading.take(bytes);
  return reading.finish();
}
