/** What a memo takes of what is pasted; each without its attributes. */
const KEPT: ReadonlySet<string> = new Set(
  'p br div h1 h2 h3 h4 h5 h6 ul ol li blockquote pre strong b em i table thead tbody tfoot tr th td'.split(
    ' ',
  ),
);
/** What goes with everything in it. */
const DROPPED = [
  'script style link meta title head base template noscript iframe frame object embed applet',
  'img picture source video audio track canvas svg math map area',
  'form input button select textarea option datalist dialog col colgroup caption',
]
  .join(' ')
  .split(' ');
const DROPPED_TAGS: ReadonlySet<string> = new Set(DROPPED);
/** Attributes that say how a table or list is built. */
const STRUCTURE: Readonly<Record<string, readonly string[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
  span: ['data-mention'],
};
const HEADINGS: Readonly<Record<string, string>> = { h1: 'h2', h5: 'h4', h6: 'h4' };
const BOLD = /^(?:bold|bolder|[6-9]00)$/u;
/** How Word names a list, its level and itself: `mso-list:l0 level2 lfo1`. */
const WORD_LIST = /mso-list:\s*l(\d+)\s+level(\d+)/u;
const WORD_NUMBER = /^[\s(]*(?:\d+|[a-z]|[ivxlc]+|[۰-۹٠-٩]+)[.)]/iu;

function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}

function property(element: Element, name: string): string {
  const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'iu').exec(styleOf(element));
  return found?.[1]?.trim().toLowerCase() ?? '';
}

function make(like: Element, name: string): Element {
  return like.ownerDocument.createElement(name);
}

/** One by one: a function takes only so many arguments. */
function moveContent(from: Element, to: Element, before: Node | null = null): void {
  while (from.firstChild) to.insertBefore(from.firstChild, before);
}

function replaceBy(element: Element, name: string): Element {
  const other = make(element, name);
  moveContent(element, other);
  element.replaceWith(other);
  return other;
}

function unwrap(element: Element): void {
  if (element.parentElement) moveContent(element, element.parentElement, element);
  element.remove();
}

function removeComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

interface WordItem {
  readonly paragraph: Element;
  readonly list: string;
  /** From 1. */
  readonly level: number;
  readonly isNumbered: boolean;
}

/** A paragraph that Word writes in place of an item of a list. Its bullet or number goes. */
function wordItem(paragraph: Element): WordItem | undefined {
  const found = WORD_LIST.exec(styleOf(paragraph));
  if (!found) return undefined;
  const signs = [...paragraph.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*ignore/iu.test(styleOf(span)),
  );
  const sign = signs.map((span) => span.textContent).join('');
  for (const span of signs) span.remove();
  const [, list = '', level = '1'] = found;
  return { paragraph, list, level: Number(level), isNumbered: WORD_NUMBER.test(sign) };
}

function hasOnlyBlanksBetween(before: Element, after: Element): boolean {
  for (let node = before.nextSibling; node && node !== after; node = node.nextSibling) {
    if (node instanceof Element || /\S/u.test(node.textContent ?? '')) return false;
  }
  return before.parentNode === after.parentNode;
}

/** Items of Word that stand behind each other become lists within lists. */
function listsOfWord(root: Element): void {
  const items = [...root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div')].flatMap(
    (paragraph) => wordItem(paragraph) ?? [],
  );
  let open: { readonly list: Element; readonly level: number }[] = [];
  let before: { readonly item: WordItem; readonly top: Element } | undefined;
  for (const item of items) {
    const { paragraph, level, isNumbered } = item;
    const goesOn =
      before !== undefined &&
      before.item.list === item.list &&
      hasOnlyBlanksBetween(before.top, paragraph);
    open = goesOn ? open.filter((one) => one.level <= level) : [];
    let last = open.at(-1);
    if (!last || last.level < level) {
      const list = make(paragraph, isNumbered ? 'ol' : 'ul');
      const above = last?.list.lastElementChild;
      if (above) above.append(list);
      else paragraph.before(list);
      last = { list, level };
      open = [...open, last];
    }
    const entry = make(paragraph, 'li');
    last.list.append(entry);
    entry.append(replaceWithin(paragraph));
    before = { item, top: open[0]?.list ?? last.list };
  }
}

/** A paragraph of its own with what was in another, which goes. */
function replaceWithin(paragraph: Element): Element {
  const own = make(paragraph, 'p');
  moveContent(paragraph, own);
  paragraph.remove();
  return own;
}

/** Word that is bold or slanted by its style only, as Google Docs and web pages write it. */
function marksOfStyle(root: Element): void {
  for (const element of root.querySelectorAll('span, font, a, u, s')) {
    if (BOLD.test(property(element, 'font-weight'))) wrapContent(element, 'strong');
    if (property(element, 'font-style') === 'italic') wrapContent(element, 'em');
  }
  // Google Docs wraps all that is copied in a <b> that is not bold.
  for (const element of root.querySelectorAll('b, strong')) {
    if (/^(?:normal|[1-4]00)$/u.test(property(element, 'font-weight'))) unwrap(element);
  }
}

function wrapContent(element: Element, name: string): void {
  if (!/\S/u.test(element.textContent)) return;
  const mark = make(element, name);
  moveContent(element, mark);
  element.append(mark);
}

/** Google Docs puts a list within a list beside its item, not into it. */
function nestLists(root: Element): void {
  for (const list of root.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling;
    if (item && nameOf(item) === 'li') item.append(list);
  }
}

function keepStructure(element: Element): void {
  const kept = STRUCTURE[nameOf(element)] ?? [];
  for (const name of element.getAttributeNames()) {
    if (!kept.includes(name)) element.removeAttribute(name);
  }
}

/** What Word puts into an empty paragraph, and browsers behind what is copied. */
function isFiller(element: Element): boolean {
  if (nameOf(element) === 'br') return element.classList.contains('Apple-interchange-newline');
  return nameOf(element) === 'o:p' && !/\S/u.test(element.textContent);
}

function isHidden(element: Element): boolean {
  return property(element, 'display') === 'none' || property(element, 'mso-hide') === 'all';
}

/**
 * Reduces what the clipboard holds to what a memo can: paragraphs, headings, lists, tables, quotations, bold and italic.
 * Links keep their words; pictures, scripts and styles go. `root` must lie in a document that loads nothing, and be
 * read of `calmMarkup`.
 */
export function cleanPasted(root: Element): void {
  removeComments(root);
  listsOfWord(root);
  for (const element of [...root.querySelectorAll('*')]) {
    if (DROPPED_TAGS.has(nameOf(element)) || isHidden(element) || isFiller(element))
      element.remove();
  }
  marksOfStyle(root);
  nestLists(root);
  for (const element of [...root.querySelectorAll('*')]) {
    const name = nameOf(element);
    const heading = HEADINGS[name];
    if (heading !== undefined) keepStructure(replaceBy(element, heading));
    else if (KEPT.has(name) || element.hasAttribute('data-mention')) keepStructure(element);
    else unwrap(element);
  }
}
