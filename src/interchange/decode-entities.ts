const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lrm: '\u200e',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
  rlm: '\u200f',
  zwj: '\u200d',
  zwnj: '\u200c',
};
const LAST_CODE_POINT = 0x10ffff;

function numbered(code: string): string | undefined {
  const point = /^x/iu.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10);
  const isCharacter = point > 0 && point <= LAST_CODE_POINT && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}

/** Character references of HTML, as far as subtitles and Markdown use them; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(x[0-9a-f]{1,6}|[0-9]{1,7})|([a-z]{2,4}));/giu,
    (whole, code: string | undefined, name: string | undefined) =>
      (code ? numbered(code) : NAMED[name ?? '']) ?? whole,
  );
}
