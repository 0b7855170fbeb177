import type { SaxesTagNS } from 'saxes';

interface TextStyle {
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly isHeading: boolean;
}

const PLAIN: TextStyle = { isBold: false, isHidden: false, isHeading: false };
/** Styles that every writer brings along under these names, defined outside the content. */
const BOLD = 'Strong_20_Emphasis';
const HEADING = /^(?:Title|Subtitle|Heading(?:_20_\d+)?)$/u;

function named(name: string | undefined): TextStyle {
  if (name === undefined) return PLAIN;
  return { isBold: name === BOLD, isHidden: false, isHeading: HEADING.test(name) };
}

/** What a document's own styles do to text, as far as it matters here. */
export class TextStyles {
  readonly #styles = new Map<string, TextStyle>();
  #open: string | undefined;

  /** Takes in an element that stands before the text. */
  define(name: string, { attributes }: SaxesTagNS): void {
    if (name === 'style:style') {
      this.#open = attributes['style:name']?.value;
      const parent = attributes['style:parent-style-name']?.value;
      if (this.#open !== undefined) this.#styles.set(this.#open, named(parent));
    } else if (name === 'style:text-properties' && this.#open !== undefined) {
      const before = this.#styles.get(this.#open) ?? PLAIN;
      const weight = attributes['fo:font-weight']?.value ?? '';
      this.#styles.set(this.#open, {
        ...before,
        isBold: weight === '' ? before.isBold : /^(?:bold|[6-9]00)$/u.test(weight),
        isHidden: attributes['text:display']?.value === 'none',
      });
    }
  }

  /** Of an element of the text. */
  of({ attributes }: SaxesTagNS): TextStyle {
    const name = attributes['text:style-name']?.value;
    return (name === undefined ? undefined : this.#styles.get(name)) ?? named(name);
  }
}
