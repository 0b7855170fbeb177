export type RichTextToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
  /** A control of one sign, such as `\~`. */
  | { readonly type: 'symbol'; readonly sign: string }
  /** Characters as they stand, each a byte. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'byte'; readonly byte: number };

const TOKEN =
  /\\([a-z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\$/giuy;

/** The tokens of a file whose characters stand for its bytes. */
export function* richTextTokens(source: string): Generator<RichTextToken> {
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const [, name, value, byte, sign, brace, text] = match;
    if (name !== undefined) {
      const number = value === undefined ? undefined : Number(value);
      yield { type: 'word', name, value: number };
      // What follows are so many bytes that mean something else.
      if (name === 'bin') pattern.lastIndex += Math.max(0, number ?? 0);
    } else if (byte !== undefined) yield { type: 'byte', byte: Number.parseInt(byte, 16) };
    else if (sign !== undefined) yield { type: 'symbol', sign };
    else if (brace !== undefined) yield { type: brace === '{' ? 'open' : 'close' };
    else if (text !== undefined) yield { type: 'text', text };
  }
}
