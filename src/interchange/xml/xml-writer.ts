import { replaceIllegal } from './illegal-characters.ts';

/** Attributes by name, in their order; those that are undefined are not written. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

interface OpenElement {
  readonly name: string;
  /** Whether its start tag is written: a group's waits for the first thing in it. */
  isBegun: boolean;
  /** Whether something is in it, so that its start tag is closed. */
  isFilled: boolean;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** Parsers turn line ends into line feeds, and all white space in attributes into blanks. */
const IN_TEXT = /[&<>\r]/gu;
const IN_ATTRIBUTE = /[&<>"\t\n\r]/gu;

function reference(character: string): string {
  return REFERENCES[character] ?? character;
}

/** Writes an XML file in order, a piece at a time. Characters that XML cannot hold are left out and counted. */
export class XmlWriter {
  /** How many characters were left out. */
  illegal = 0;
  readonly #write: (piece: string) => void;
  readonly #open: OpenElement[] = [];

  constructor(write: (piece: string) => void) {
    this.#write = write;
    write('<?xml version="1.0" encoding="UTF-8"?>');
  }

  begin(name: string, attributes: XmlAttributes = {}): void {
    this.#enter(this.#open.length - 1);
    let tag = `\n<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) tag += ` ${key}="${this.#escaped(value, IN_ATTRIBUTE)}"`;
    }
    this.#write(tag);
    this.#open.push({ name, isBegun: true, isFilled: false });
  }

  /** Begins an element that is written only if something comes to be in it. */
  beginGroup(name: string): void {
    this.#open.push({ name, isBegun: false, isFilled: false });
  }

  end(): void {
    const element = this.#open.pop();
    if (!element) throw new RangeError('no element is open');
    if (element.isFilled) this.#write(`</${element.name}>`);
    else if (element.isBegun) this.#write('/>');
  }

  empty(name: string, attributes: XmlAttributes = {}): void {
    this.begin(name, attributes);
    this.end();
  }

  /** An element with nothing but text in it. */
  text(name: string, content: string): void {
    this.begin(name);
    this.#enter(this.#open.length - 1);
    this.#write(this.#escaped(content, IN_TEXT));
    this.end();
  }

  /** Makes sure that the start tags of an element and those around it are written and closed. */
  #enter(depth: number): void {
    const element = this.#open[depth];
    if (!element || element.isFilled) return;
    if (!element.isBegun) {
      this.#enter(depth - 1);
      this.#write(`\n<${element.name}`);
    }
    this.#write('>');
    element.isBegun = true;
    element.isFilled = true;
  }

  #escaped(text: string, special: RegExp): string {
    const legal = replaceIllegal(text, '');
    this.illegal += legal.count;
    return legal.text.replace(special, reference);
  }
}
