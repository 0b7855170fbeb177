import { MENTION } from './mention.ts';

/** Lists and quotations of people go a few levels deep; what walks a text can go down many more. */
const DEEPEST = 200;
/** Values of attributes are numbers and words, or short lists of them. */
const DEEPEST_VALUE = 4;

/** Whole numbers that some attributes hold, by the type of their node; the first stands for what is none. */
const RANGES: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  heading: { level: [1, 6] },
  orderedList: { start: [0, 999_999] },
  tableCell: { colspan: [1, 200], rowspan: [1, 200] },
  tableHeader: { colspan: [1, 200], rowspan: [1, 200] },
};

/** A node that nobody has looked at. */
interface WildNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
  readonly content?: unknown;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((one) => isShallow(one, left - 1));
}

function inRange(value: unknown, [least, most]: readonly [number, number]): unknown {
  if (typeof value !== 'number') return value;
  return Math.min(most, Math.max(least, Math.trunc(value) || 0));
}

/** What they were where nothing is wrong. */
function tameAttributes(attrs: unknown, type: unknown): unknown {
  if (!isObject(attrs)) return attrs;
  const ranges = typeof type === 'string' && Object.hasOwn(RANGES, type) ? RANGES[type] : undefined;
  const entries = Object.entries(attrs);
  const tame = entries.flatMap(([name, value]) => {
    const range = ranges && Object.hasOwn(ranges, name) ? ranges[name] : undefined;
    const own = range ? inRange(value, range) : value;
    return isShallow(own, DEEPEST_VALUE) ? [[name, own] as const] : [];
  });
  const isSame =
    tame.length === entries.length && tame.every(([, one], at) => one === entries[at]?.[1]);
  return isSame ? attrs : Object.fromEntries(tame);
}

function tameMarks(marks: unknown): unknown {
  if (!Array.isArray(marks)) return marks;
  const tame: unknown[] = marks.map((mark: unknown) => {
    const attrs = isObject(mark) && tameAttributes(mark['attrs'], mark['type']);
    return !isObject(mark) || attrs === mark['attrs'] ? mark : { ...mark, attrs };
  });
  return tame.every((mark, at) => mark === marks[at]) ? marks : tame;
}

function isInline({ type, text }: WildNode): boolean {
  return text !== undefined || type === 'hardBreak' || type === MENTION;
}

function withoutContent(node: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== 'content'));
}

/** The blocks that hold words, in their order, however deep they lie: they come up to stand beside each other. */
function blocksWithin(content: readonly unknown[]): unknown[] {
  const blocks: unknown[] = [];
  const left = [...content].reverse();
  while (left.length > 0) {
    const node = left.pop();
    if (!isObject(node)) continue;
    const children: readonly unknown[] = Array.isArray(node['content']) ? node['content'] : [];
    const inline = children.filter((child) => isObject(child) && isInline(child));
    if (isInline(node)) blocks.push(withoutContent(node));
    else if (inline.length > 0) blocks.push({ ...node, content: blocksWithin(inline) });
    for (const child of [...children].reverse()) {
      if (isObject(child) && !isInline(child)) left.push(child);
    }
  }
  return blocks;
}

function tameContent(content: unknown, depth: number): unknown {
  if (!Array.isArray(content)) return content;
  if (depth >= DEEPEST) return blocksWithin(content);
  const tame: unknown[] = content.map((child) => tameNode(child, depth + 1));
  return tame.every((child, at) => child === content[at]) ? content : tame;
}

function tameNode(node: unknown, depth: number): unknown {
  if (!isObject(node)) return node;
  const attrs = tameAttributes(node['attrs'], node['type']);
  const marks = tameMarks(node['marks']);
  const content = tameContent(node['content'], depth);
  const isSame = attrs === node['attrs'] && marks === node['marks'] && content === node['content'];
  if (isSame) return node;
  return {
    ...node,
    ...(attrs !== undefined && { attrs }),
    ...(marks !== undefined && { marks }),
    ...(content !== undefined && { content }),
  };
}

/**
 * A rich text of a file with all its words, as whatever walks or draws it can take it: without cells of a billion columns,
 * headings of a level that is none, and nodes within nodes without end. The very text where nothing is wrong with it; it
 * need not be one at all.
 */
export function tameRichText<Text>(text: Text): Text {
  return tameNode(text, 0) as Text;
}
