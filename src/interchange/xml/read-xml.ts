import type { SaxesTagNS } from 'saxes';
import { failure, success, type Result } from '#domain/result.ts';
import { walkXml, type XmlLimits, type XmlWalker } from './walk-xml.ts';
import { XmlElement } from './xml-element.ts';
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

export interface XmlVisitor {
  /** A whole element two levels below the root, with the element it is in. */
  onRecord(record: XmlElement, parent: XmlElement): void;
  /** An element of another format or none; it is passed over with all it holds. */
  onUnknown(name: string): void;
  /** After each piece: how many bytes of how many. */
  onBytes?(done: number, total: number): void;
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
    if (this.#open.length !== RECORD_DEPTH) parent?.children.push(element);
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
    if (element && parent && this.#open.length === RECORD_DEPTH) {
      this.visitor.onRecord(element, parent);
    }
  }

  onBytes(done: number, total: number): void {
    this.visitor.onBytes?.(done, total);
  }

  onText(text: string): void {
    const element = this.#open.at(-1);
    if (element?.children.length === 0 && this.#passedOver === 0) element.text += text;
  }

  #isKnown(tag: SaxesTagNS): boolean {
    return tag.uri.startsWith(this.format.namespace) && this.format.elements.has(tag.local);
  }
}

/**
 * Reads a file strictly, a piece at a time: records are handed to the visitor as they end and not kept. Gives the root
 * with the elements right below it.
 */
export function readXml(
  bytes: Uint8Array,
  format: XmlFormat,
  visitor: XmlVisitor,
): Result<XmlElement, XmlProblem> {
  const reader = new Reader(format, visitor);
  const walked = walkXml(bytes, format.limits, reader);
  if (!walked.ok) return walked;
  return reader.root ? success(reader.root) : failure({ type: 'not-this-format' });
}
