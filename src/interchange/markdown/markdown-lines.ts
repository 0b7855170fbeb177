import { Lexer, type Token, type Tokens } from 'marked';
import { decodeEntities } from '#interchange/decode-entities.ts';
import { BoldText } from '#interchange/turns/bold-text.ts';
import { lineHead } from '#interchange/turns/line-head.ts';
import type { Line } from '#interchange/turns/line.ts';

interface BlockPlace {
  readonly apart?: NonNullable<Line['apart']>;
  /** List marks and quotation signs that stand before the block's first line. */
  readonly prefix: string;
}

const PLAIN: BlockPlace = { prefix: '' };

function tokensIn(token: Token): readonly Token[] {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
}

function textOf(token: Token): string {
  if (token.type === 'escape' || token.type === 'codespan') return (token as Tokens.Escape).text;
  if (token.type === 'br') return '\n';
  if (token.type === 'image') return (token as Tokens.Image).text;
  if (token.type === 'html') return /^<br\s*\/?>$/iu.test(token.raw.trim()) ? '\n' : token.raw;
  if (token.type === 'checkbox') return token.raw;
  return 'text' in token && typeof token.text === 'string' ? decodeEntities(token.text) : token.raw;
}

function addInline(into: BoldText, tokens: readonly Token[], isBold: boolean): void {
  for (const token of tokens) {
    const inner = tokensIn(token);
    if (inner.length > 0) addInline(into, inner, isBold || token.type === 'strong');
    else into.add(textOf(token), isBold);
  }
}

/** A line break in the source is a space, unless a new label begins behind it. */
function joinSoftBreaks(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (!last || lineHead(line)) joined.push(line);
    else
      joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${line.text.trim()}` };
  }
  return joined;
}

/** Splits a paragraph's tokens at hard breaks, so that only soft ones are joined. */
function hardLines(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'br') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function inlineLines(tokens: readonly Token[], place: BlockPlace): Line[] {
  return hardLines(tokens).flatMap((part, index) => {
    const text = new BoldText();
    if (index === 0 && place.prefix !== '') text.add(place.prefix, true);
    addInline(text, part, false);
    return joinSoftBreaks(text.toLines(place.apart));
  });
}

function rawLines(text: string, place: BlockPlace): Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => ({ text: line, ...(place.apart && { apart: place.apart }) }));
}

function listLines(list: Tokens.List): Line[] {
  const first = typeof list.start === 'number' ? list.start : 1;
  return list.items.flatMap((item, index) => {
    const prefix = list.ordered ? `${String(first + index)}. ` : '- ';
    return item.tokens.flatMap((token, part) => blockLines(token, part === 0 ? { prefix } : PLAIN));
  });
}

function tableLines(table: Tokens.Table): Line[] {
  return [table.header, ...table.rows].map((row) => {
    const cells = row.map((cell) => {
      const text = new BoldText();
      addInline(text, cell.tokens, false);
      return text
        .toLines()
        .map((line) => line.text)
        .join(' ');
    });
    return { text: cells.join('\t'), apart: 'table' };
  });
}

/** The lines of one block. Nothing is dropped but marks of emphasis, headings, rules and fences. */
function blockLines(token: Token, place: BlockPlace): Line[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return [];
    case 'heading':
      return inlineLines(tokensIn(token), { apart: 'heading', prefix: '' });
    case 'list':
      return listLines(token as Tokens.List);
    case 'table':
      return tableLines(token as Tokens.Table);
    case 'blockquote':
      return tokensIn(token).flatMap((inner) => blockLines(inner, PLAIN));
    case 'code':
      return rawLines((token as Tokens.Code).text, place);
    case 'paragraph':
    case 'text':
      return tokensIn(token).length > 0
        ? inlineLines(tokensIn(token), place)
        : rawLines(place.prefix + textOf(token), place);
    default:
      return rawLines(token.raw, place);
  }
}

/** Reads Markdown as paragraphs of plain text that know where they begin in bold. */
export function markdownLines(markdown: string): Line[] {
  return new Lexer({ gfm: true }).lex(markdown).flatMap((token) => blockLines(token, PLAIN));
}
