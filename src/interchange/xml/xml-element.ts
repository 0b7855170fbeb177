/** What is known of an attribute. */
interface Attribute {
  readonly value: string;
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
    return this.#attributes[name]?.value.trim() || undefined;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }
}
