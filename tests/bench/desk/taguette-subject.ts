import type { Span } from '#domain/text/span.ts';
import { utf8Length } from '#domain/text/units.ts';
import type { Subject } from './subject.ts';
import type { BenchTranscript } from './transcripts.ts';

/** Text nodes in document order. */
function textNodes(root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The text node that holds a byte, found as Taguette finds it: every node before it is encoded and counted. */
function splitAtByte(root: Node, byte: number): Text | undefined {
  let before = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const length = new TextEncoder().encode(node.data).length;
    if (before + length > byte) {
      let units = 0;
      let bytes = before;
      while (bytes < byte) {
        const point = String.fromCodePoint(node.data.codePointAt(units) ?? 0);
        bytes += utf8Length(point);
        units += point.length;
      }
      return units > 0 ? node.splitText(units) : node;
    }
    before += length;
  }
  return undefined;
}

/** Every text node of the passage goes into an element of its own, inside those of earlier highlights. */
function highlight(root: Node, bytes: Span): void {
  const first = splitAtByte(root, bytes.start);
  const behind = splitAtByte(root, bytes.end);
  if (!first) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const inside: Text[] = [];
  for (let node: Node | null = first; node && node !== behind; node = walker.nextNode()) {
    inside.push(node as Text);
  }
  for (const text of inside) {
    const mark = document.createElement('a');
    mark.className = 'highlight';
    text.replaceWith(mark);
    mark.append(text);
    mark.addEventListener('click', () => undefined);
  }
}

function byteSpans({ text, codings }: BenchTranscript): Span[] {
  const cuts = [...new Set(codings.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const bytes = new Map<number, number>();
  let done = 0;
  let count = 0;
  for (const cut of cuts) {
    count += utf8Length(text, { start: done, end: cut });
    bytes.set(cut, count);
    done = cut;
  }
  return codings.map(({ start, end }) => ({
    start: bytes.get(start) ?? 0,
    end: bytes.get(end) ?? 0,
  }));
}

const spansByTranscript = new WeakMap<BenchTranscript, Span[]>();

/**
 * The whole document in the page and nested highlight elements placed one by one by byte offset, which is how Taguette
 * 1.5 does it (`static/js/taguette.js`); written anew after its method. Byte offsets are stored there, so they are free here.
 */
export const taguetteSubject: Subject = {
  open(host, transcript) {
    const spans = spansByTranscript.get(transcript) ?? byteSpans(transcript);
    spansByTranscript.set(transcript, spans);
    const root = document.createElement('div');
    root.className = 'baseline';
    const { text, blocks } = transcript;
    for (let block = 0; block < blocks.count; block += 1) {
      const paragraph = document.createElement('p');
      paragraph.append(text.slice(blocks.start[block], blocks.start[block + 1]));
      root.append(paragraph);
    }
    host.append(root);
    for (const span of spans) highlight(root, span);
    if (textNodes(root).length === 0) throw new Error('nothing shown');
    return {
      close: () => {
        root.remove();
      },
    };
  },
};
