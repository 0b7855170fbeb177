/** What is known of an attribute. */
interface Attribute {
  readonly value: string;
}

/** V8 copies shorter parts of a text, and keeps all of the text while there are longer ones of it. */
const SHORTEST_PART = 13;

/** The same text, which keeps no more than itself in memory: a name may be kept long after the file it was read from. */
export function detached(text: string): string {
  return text.length < SHORTEST_PART ? text : [text.slice(0, 1), text.slice(1)].join('');
}

/** An element with its attributes and what is in it; names are local names. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Of an element without children; between children there is only white space. */
  text = '';
  readonly #attributes: Readonly<Record<string, Attribute>>;

  /** The attributes stand under their names as written, in a record without a prototype. */
  constructor(
    readonly name: string,
    attributes: Readonly<Record<string, Attribute>>,
  ) {
    this.#attributes = attributes;
  }

  /** Without white space around it; undefined where it is missing or empty. */
  attribute(name: string): string | undefined {
    const value = this.#attributes[name]?.value.trim();
    return value ? detached(value) : undefined;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }
}
