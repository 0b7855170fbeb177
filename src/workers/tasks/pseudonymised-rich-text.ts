import type { ShownNames } from '#analysis/shown-names.ts';
import type { RichNode } from '#domain/memo.ts';
import { mentionOf } from '#domain/mention.ts';

type Attributes = NonNullable<RichNode['attrs']>;

/** Say who somebody is where nobody reads it, and often in another spelling. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);
/** Stands for what is neither text nor the end of a line; no name goes across it. */
const OBJECT = '\uFFFC';
const LEADING_MARKS = /^\p{M}+/u;

interface Piece {
  readonly node: RichNode;
  text: string;
}

function valueUnder(value: unknown, names: ShownNames): unknown {
  if (typeof value === 'string') return names.title(value);
  if (Array.isArray(value)) return value.map((one) => valueUnder(one, names));
  if (typeof value === 'object' && value !== null) return attributesUnder(value, names);
  return value;
}

function attributesUnder(attributes: object, names: ShownNames): Attributes {
  const entries = Object.entries(attributes).filter(([key]) => !ADDRESSES.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, valueUnder(value, names)]));
}

function marksUnder(marks: NonNullable<RichNode['marks']>, names: ShownNames) {
  return marks
    .filter(({ attrs = {} }) => !Object.keys(attrs).some((key) => ADDRESSES.has(key)))
    .map((mark) => ({ ...mark, ...(mark.attrs && { attrs: attributesUnder(mark.attrs, names) }) }));
}

/** The inline text of a block; marks above and below letters lie with their letter, so that the whole is in NFC. */
function piecesOf(content: readonly RichNode[]): Piece[] {
  const pieces: Piece[] = [];
  for (const node of content) {
    const text = node.text ?? (node.type === 'hardBreak' ? '\n' : OBJECT);
    const before = pieces.at(-1);
    const [leading = ''] = LEADING_MARKS.exec(text) ?? [];
    if (before?.node.text === undefined || node.text === undefined) pieces.push({ node, text });
    else {
      before.text += leading;
      pieces.push({ node, text: text.slice(leading.length) });
    }
  }
  return pieces.map(({ node, text }) => ({ node, text: text.normalize('NFC') }));
}

/** A name begins in one piece and may end in another: the pseudonym stands where it begins. */
function inlineUnder(content: readonly RichNode[], names: ShownNames): RichNode[] {
  const pieces = piecesOf(content);
  const joined = pieces.map(({ text }) => text).join('');
  const found = names.namesIn(joined);
  let end = 0;
  return pieces.flatMap(({ node, text }) => {
    const start = end;
    end += text.length;
    const own = found.filter((one) => one.start < end && one.end > start);
    if (node.text === undefined) return own.length > 0 ? [] : [nodeUnder(node, names)];
    let at = start;
    let shown = '';
    for (const one of own) {
      if (one.start >= start) shown += joined.slice(at, one.start) + one.shown;
      at = Math.min(one.end, end);
    }
    shown += joined.slice(at, end);
    return shown === '' ? [] : [{ ...nodeUnder(node, names), text: shown }];
  });
}

function nodeUnder(node: RichNode, names: ShownNames): RichNode {
  // It holds an id, and reads as what that is called.
  if (mentionOf(node)) return node;
  const { attrs, marks, content } = node;
  const isInline = content?.some(({ text }) => text !== undefined) === true;
  return {
    ...node,
    ...(attrs && { attrs: attributesUnder(attrs, names) }),
    ...(marks && { marks: marksUnder(marks, names) }),
    ...(content && {
      content: isInline
        ? inlineUnder(content, names)
        : content.map((child) => nodeUnder(child, names)),
    }),
  };
}

/** A rich text under pseudonyms, also where a part of a name is set otherwise than the rest of it. */
export function pseudonymisedRichText(text: RichNode, names: ShownNames): RichNode {
  return nodeUnder(text, names);
}
