/** Characters that no XML 1.0 file can hold, not even as references; unpaired surrogates among them. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text with every character that XML cannot hold replaced, and how many there were. */
export function replaceIllegal(
  text: string,
  by: string,
): { readonly text: string; readonly count: number } {
  let count = 0;
  const legal = text.replace(ILLEGAL, () => {
    count += 1;
    return by;
  });
  return { text: legal, count };
}
