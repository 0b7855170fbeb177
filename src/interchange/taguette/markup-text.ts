import type { DefaultTreeAdapterTypes } from 'parse5';
import { parsePage } from '#interchange/html/parse-page.ts';
import { ReadableText } from './readable-text.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** So that white space before the first element counts, as it does where a browser shows the markup within a page. */
const BODY = '<!DOCTYPE html><head></head><body>';
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

function read(parent: Parent, text: ReadableText, isKept: boolean): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) text.add(node.value, isKept);
    else if (node.nodeName === 'br') text.breakLine();
    else if ('tagName' in node) {
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock) text.breakBlock();
      if (node.tagName === 'td' || node.tagName === 'th') text.breakCell();
      read(node, text, isKept || node.tagName === 'pre');
      if (isBlock) text.breakBlock();
    }
  }
}

/** The text of a document's markup; undefined where the markup is built to do harm. */
export function markupText(markup: string): ReadableText | undefined {
  const page = parsePage(`${BODY}${markup}`);
  if (!page.ok) return undefined;
  const text = new ReadableText();
  read(page.value, text, false);
  return text;
}
