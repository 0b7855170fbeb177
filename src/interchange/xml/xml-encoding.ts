/** So much of the beginning of a file tells its encoding. */
export const ENCODING_BYTES = 200;
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u;

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** A decoder for an XML file that begins so; it throws at bytes that are none in the encoding. */
export function xmlDecoder(head: Uint8Array): TextDecoder {
  const wide = marked(head);
  if (wide) return new TextDecoder(wide, { fatal: true });
  const text = new TextDecoder('utf-8').decode(head.subarray(0, ENCODING_BYTES));
  const declared = DECLARED.exec(text)?.[1]?.toLowerCase() ?? 'utf-8';
  // Some programs declare UTF-16 and write UTF-8: a declaration that is read byte by byte is not in UTF-16.
  if (declared.startsWith('utf-16')) return new TextDecoder('utf-8', { fatal: true });
  try {
    return new TextDecoder(declared, { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}
