/** Characters that would be taken for markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~&]/gu;
/** What would make the line a heading, list, quote, rule or table. */
const LINE_MARKUP = /^(\s*)(#{1,6}(?=\s|$)|[-+=:](?=[\s=:-]|$)|\d+(?=[.)](?:\s|$)))/u;

function escapeLine(line: string): string {
  return line
    .replace(MARKUP, '\\$&')
    .replace(LINE_MARKUP, (_, blank: string, mark: string) =>
      /^\d/u.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    )
    .trim();
}

/** The text as it stands, line breaks kept with `<br>`: it is never markup. */
export function markdownText(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(escapeLine)
    .join('<br>');
}
