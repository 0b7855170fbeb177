import type { Blocks } from '#domain/text/blocks.ts';
import type { Span } from '#domain/text/span.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch of the text on the screen, with the points where it begins and ends, and one within. */
export interface Passage {
  readonly span: Span;
  readonly from: Point;
  readonly to: Point;
  readonly inside: Point;
}

/** Code units of a passage, and from one passage to the next. */
const LENGTH = 40;
const STRIDE = 60;
/** Pixels from the view's edges within which nothing is chosen: a press there may scroll. */
const EDGE = 40;

/** Passages of text written from left to right that lie wholly in view. */
export function visiblePassages(host: HTMLElement, blocks: Blocks): Passage[] {
  const view = host.getBoundingClientRect();
  const passages: Passage[] = [];
  [...host.querySelectorAll('p')].forEach((paragraph, block) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    const body = paragraph.lastChild;
    if (bottom < view.top || top > view.bottom) return;
    if (paragraph.dir !== 'ltr' || !(body instanceof Text)) return;
    const begin = blocks.bodyStart[block] ?? 0;
    for (let at = 0; at + LENGTH < body.length; at += STRIDE) {
      const start = body.data.indexOf(' ', at) + 1;
      const end = body.data.indexOf(' ', start + LENGTH);
      if (start <= 0 || end < 0) return;
      const [from, to] = [pointAt(body, start, 0.1), pointAt(body, end - 1, 0.9)];
      const inside = pointAt(body, start + LENGTH / 4, 0.5);
      const isInView = from.y > view.top + EDGE && to.y < view.bottom - EDGE;
      const span = { start: begin + start, end: begin + end };
      if (isInView) passages.push({ span, from, to, inside });
    }
  });
  return passages;
}

/** Where the character at an offset of the text stands, found without the view's help. */
export function rectAt(host: HTMLElement, offset: number): DOMRect | undefined {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (before + length > offset) return characterRect(node as Text, offset - before);
    before += length;
  }
  return undefined;
}

function characterRect(text: Text, at: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getClientRects()[0];
}

/** A point of a character, `share` of its width from its left. */
function pointAt(text: Text, at: number, share: number): Point {
  const rect = characterRect(text, at);
  if (!rect) return { x: -1, y: -1 };
  return { x: rect.left + rect.width * share, y: rect.top + rect.height / 2 };
}
