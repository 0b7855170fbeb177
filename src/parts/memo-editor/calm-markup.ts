/** Their content is no markup, and goes with them. */
const RAW = /^<(style|script|textarea|title|iframe)$/iu;
const TAG_NAME = /<\/?[a-z][^\s/>]*/iuy;
const BETWEEN = /[\s/]*/uy;
const ATTRIBUTE_NAME = /[^\s/>][^\s/>=]*/uy;
const EQUALS_SIGN = /\s*=\s*/uy;
const BARE_VALUE = /[^\s>]*/uy;
const COMMENT_END = /--!?>/gu;
const STYLE = /^style$/iu;
const HANDLER = /^on\w/iu;

/** What stands at `at`, of a sticky expression. */
function at(expression: RegExp, html: string, index: number): string {
  expression.lastIndex = index;
  return expression.exec(html)?.[0] ?? '';
}

/** End of what a global expression finds from `index` on; the end of the markup where it finds nothing. */
function endOf(expression: RegExp, html: string, index: number): number {
  expression.lastIndex = index;
  return expression.test(html) ? expression.lastIndex : html.length;
}

/** The end of an attribute's value; undefined of one that never ends. */
function valueEnd(html: string, start: number): number | undefined {
  const quote = html.charAt(start);
  if (quote !== '"' && quote !== "'") return start + at(BARE_VALUE, html, start).length;
  const end = html.indexOf(quote, start + 1);
  return end < 0 ? undefined : end + 1;
}

function calmName(name: string): string {
  if (STYLE.test(name)) return 'data-style';
  return HANDLER.test(name) ? 'data-off' : name;
}

interface Tag {
  readonly text: string;
  readonly end: number;
}

/** The tag that begins with a name, calm; undefined of one that never ends, of which a parser keeps nothing. */
function calmTag(html: string, start: number, name: string): Tag | undefined {
  let text = name;
  let index = start + name.length;
  for (;;) {
    const between = at(BETWEEN, html, index);
    index += between.length;
    text += between;
    if (index >= html.length) return undefined;
    if (html.charAt(index) === '>') return { text: `${text}>`, end: index + 1 };
    const attribute = at(ATTRIBUTE_NAME, html, index);
    index += attribute.length;
    const equals = at(EQUALS_SIGN, html, index);
    const valueStart = index + equals.length;
    const end = equals === '' ? index : valueEnd(html, valueStart);
    if (end === undefined) return undefined;
    text += calmName(attribute) + html.slice(index, end);
    index = end;
  }
}

/** What begins with `<`, calm, and where it ends. */
function calmPiece(html: string, start: number): Tag {
  const end = html.length;
  const name = at(TAG_NAME, html, start);
  if (name === '') {
    if (html.startsWith('<!--', start)) {
      return { text: '', end: endOf(COMMENT_END, html, start + '<!'.length) };
    }
    // Any other declaration is a comment to a parser; any other sign is text.
    if (/[!?/]/u.test(html.charAt(start + 1))) return { text: '', end: endOf(/>/gu, html, start) };
    // Written so that it begins no tag once what stands behind it has gone.
    return { text: '&lt;', end: start + 1 };
  }
  const tag = calmTag(html, start, name);
  if (!tag) return { text: '', end };
  const [, raw] = RAW.exec(name) ?? [];
  if (raw === undefined || tag.text.endsWith('/>')) return tag;
  const closing = endOf(new RegExp(`</${raw}(?=[\\s/>])`, 'giu'), html, tag.end);
  return { text: '', end: endOf(/>/gu, html, closing) };
}

/**
 * Markup from elsewhere without styles and handlers, before a parser of the page sees them: the page's policy would bar
 * each of them with a complaint. What a style said is kept as `data-style`. Reads everything once, so that no markup,
 * however broken, takes long.
 */
export function calmMarkup(html: string): string {
  const calm: string[] = [];
  for (let index = 0; index < html.length;) {
    const start = html.indexOf('<', index);
    const textEnd = start < 0 ? html.length : start;
    calm.push(html.slice(index, textEnd));
    if (start < 0) break;
    const piece = calmPiece(html, start);
    calm.push(piece.text);
    index = piece.end;
  }
  return calm.join('');
}
