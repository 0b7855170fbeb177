const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;

/**
 * XML ends any element with a slash; to a reader of HTML it goes on, and a title or script would swallow the chapter.
 */
export function xhtmlAsHtml(xhtml: string): string {
  return xhtml.replace(
    /<([a-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/giu,
    (whole, name: string, attributes: string) =>
      EMPTY.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
}
