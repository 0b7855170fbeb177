import type { Span } from '#domain/text/span.ts';
import { utf8Length } from '#domain/text/units.ts';
import type { BenchTranscript } from '#tests/bench/desk/transcripts.ts';
import type { Subject } from './subject.ts';

/** A text node and a byte of it, counted from 0. */
interface BytePlace {
  readonly node: Node;
  readonly byte: number;
}

function encodedLength(node: Node): number {
  return new TextEncoder().encode(node.textContent ?? '').length;
}

function firstLeaf(node: Node): Node {
  let leaf = node;
  while (leaf.firstChild) leaf = leaf.firstChild;
  return leaf;
}

/** The leaf behind a node, in document order. */
function nextLeaf(node: Node): Node | undefined {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ? firstLeaf(at.nextSibling) : undefined;
}

/** Walks from the text's beginning; what it passes is encoded to be compared, and once more to be subtracted. */
function placeOfByte(root: Node, offset: number): BytePlace {
  let byte = offset;
  let node = firstLeaf(root);
  while (byte > 0 && encodedLength(node) < byte) {
    byte -= encodedLength(node);
    node = nextLeaf(node) ?? node;
  }
  return { node, byte };
}

/** The node that begins at a byte; one that only holds it is split. */
function nodeFrom({ node, byte }: BytePlace): Node | undefined {
  if (byte === 0) return node;
  if (byte >= encodedLength(node)) return nextLeaf(node);
  const text = node as Text;
  let units = 0;
  for (let left = byte; left > 0;) {
    const point = String.fromCodePoint(text.data.codePointAt(units) ?? 0);
    left -= utf8Length(point);
    units += point.length;
  }
  return text.splitText(units);
}

/** Every text node of the passage goes into an element of its own, inside those of earlier highlights. */
function highlight(root: Node, bytes: Span, number: number): void {
  const first = nodeFrom(placeOfByte(root, bytes.start));
  const behind = nodeFrom(placeOfByte(root, bytes.end));
  for (let node = first; node && node !== behind;) {
    const next = nextLeaf(node);
    if (node instanceof Text && node.data.trim() !== '') {
      const mark = document.createElement('a');
      mark.className = `highlight highlight-${String(number)}`;
      mark.title = 'code';
      mark.addEventListener('click', () => undefined);
      node.replaceWith(mark);
      mark.append(node);
    }
    node = next;
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

/** Byte offsets are what is stored there, so finding them costs nothing here. */
const spansByTranscript = new WeakMap<BenchTranscript, Span[]>();

/**
 * The whole document in the page, paragraphs with line ends between them as its importer leaves them, and nested highlight
 * elements placed one by one by byte offset. Written anew after the method of Taguette 1.5 (`static/js/taguette.js`).
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
      paragraph.append(text.slice(blocks.start[block], blocks.bodyEnd[block]));
      root.append(paragraph, text.slice(blocks.bodyEnd[block], blocks.start[block + 1]));
    }
    host.append(root);
    for (const [number, span] of spans.entries()) highlight(root, span, number);
    if (root.querySelectorAll('a').length < spans.length) throw new Error('not all is shown');
    return {
      close: () => {
        root.remove();
      },
    };
  },
};
