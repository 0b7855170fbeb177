import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type INumberingOptions,
  type IParagraphOptions,
} from 'docx';
import type { RichNode } from '#domain/memo.ts';
import { plainToRichText, richTextToPlain } from '#domain/rich-text.ts';
import { tameRichText } from '#domain/tame-rich-text.ts';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import type { Direction } from '#domain/text/turn.ts';
import { wordFile } from '#interchange/table/word-file.ts';
import { wordRuns, wordText, type WordLook } from '#interchange/table/word-runs.ts';
import { WORD_STYLES } from '#interchange/table/word-styles.ts';
import type { MemoFile, WrittenMemo } from './memo-file.ts';
import { tableGrid } from './table-grid.ts';

type Block = Paragraph | Table;

/** Below the memo's own heading, which is of the second level. */
const HEADINGS: Readonly<Record<number, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  2: HeadingLevel.HEADING_3,
  3: HeadingLevel.HEADING_4,
  4: HeadingLevel.HEADING_5,
};
const BULLETS = 'bullets';
/** Word's lists go so deep. */
const DEEPEST_LIST = 8;
/** Twentieths of a point. */
const INDENT = 360;

const LEVELS = Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => level);

function levelOf(level: number, start?: number) {
  const isNumbered = start !== undefined;
  return {
    level,
    ...(isNumbered && { start }),
    format: isNumbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: isNumbered ? `%${String(level + 1)}.` : '•',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
  };
}

/** Where a block stands. */
interface Around {
  readonly style?: string;
  readonly look?: WordLook;
  /** The list it is an item of, from 0 at the top; its first block has the bullet or number. */
  readonly list?: {
    readonly level: number;
    readonly reference: string;
    readonly isFirst: boolean;
  };
}

/** Writes memos as Word has them. */
class MemoWriter {
  readonly #file: MemoFile;
  readonly #numbering: INumberingOptions['config'][number][] = [
    { reference: BULLETS, levels: LEVELS.map((level) => levelOf(level)) },
  ];

  constructor(file: MemoFile) {
    this.#file = file;
  }

  memo({ title, about, coder, date, body }: WrittenMemo): Block[] {
    const { labels } = this.#file;
    return [
      this.#plain(title, { heading: HeadingLevel.HEADING_2, keepNext: true }),
      this.#plain(`${labels.about}: ${about}`, { style: 'Caption', keepNext: true }),
      this.#plain(`${labels.by}: ${coder}, ${date}`, { style: 'Caption', keepNext: true }),
      ...this.#blocks(tameRichText(body).content ?? [], {}),
    ];
  }

  /** How the lists of the memos written so far count. */
  get numbering(): INumberingOptions {
    return { config: this.#numbering };
  }

  title(): Paragraph {
    return this.#plain(this.#file.title, { heading: HeadingLevel.HEADING_1 });
  }

  #directionOf(text: string): Direction {
    return firstStrongDirection(text) ?? this.#file.direction;
  }

  #plain(text: string, options: IParagraphOptions): Paragraph {
    const direction = this.#directionOf(text);
    const children = wordRuns(text, direction, this.#file.language);
    return new Paragraph({ ...options, bidirectional: direction === 'rtl', children });
  }

  #blocks(nodes: readonly RichNode[], around: Around): Block[] {
    return nodes.flatMap((node, at) => {
      const { list } = around;
      const own = list && at > 0 ? { ...around, list: { ...list, isFirst: false } } : around;
      return this.#block(node, own);
    });
  }

  #block(node: RichNode, around: Around): Block[] {
    const { type, content = [] } = node;
    if (type === 'bulletList' || type === 'orderedList') return this.#list(node, around);
    if (type === 'table') return this.#table(node, around);
    if (type === 'blockquote') return this.#blocks(content, { ...around, style: 'Quote' });
    if (content.some((child) => child.text === undefined && child.type !== 'hardBreak'))
      return this.#blocks(content, around);
    const heading = type === 'heading' && HEADINGS[Number(node.attrs?.['level'] ?? 2)];
    return [this.#paragraph(node, around, heading ? { heading, keepNext: true } : {})];
  }

  #paragraph(node: RichNode, { list, style, look }: Around, more: IParagraphOptions): Paragraph {
    const direction = this.#directionOf(richTextToPlain(node));
    const place: IParagraphOptions = !list
      ? {}
      : list.isFirst
        ? { numbering: { reference: list.reference, level: list.level } }
        : { indent: { start: INDENT * (list.level + 1) } };
    return new Paragraph({
      ...(style !== undefined && { style }),
      ...place,
      ...more,
      bidirectional: direction === 'rtl',
      children: (node.content ?? []).flatMap((child) => this.#runs(child, direction, look)),
    });
  }

  #runs(node: RichNode, direction: Direction, look: WordLook = {}): TextRun[] {
    if (node.type === 'hardBreak') return [new TextRun({ break: 1 })];
    const types = new Set((node.marks ?? []).map((mark) => mark.type));
    return wordRuns(node.text ?? '', direction, this.#file.language, {
      bold: look.bold === true || types.has('bold'),
      italics: types.has('italic'),
    });
  }

  /** Every numbered list counts from its own beginning. */
  #numbers({ attrs }: RichNode, level: number): string {
    const reference = `numbers-${String(this.#numbering.length)}`;
    const start = typeof attrs?.['start'] === 'number' ? attrs['start'] : 1;
    this.#numbering.push({ reference, levels: [levelOf(level, start)] });
    return reference;
  }

  #list(node: RichNode, { list, ...around }: Around): Block[] {
    const { type, content = [] } = node;
    const level = Math.min(DEEPEST_LIST, list ? list.level + 1 : 0);
    const reference = type === 'orderedList' ? this.#numbers(node, level) : BULLETS;
    const own = { level, reference, isFirst: true };
    return content.flatMap((item) => this.#blocks(item.content ?? [], { ...around, list: own }));
  }

  #table(table: RichNode, around: Around): Block[] {
    const content = table.content ?? [];
    if (content.length === 0 || !tableGrid(table))
      return this.#blocks(plainToRichText(richTextToPlain(table)).content ?? [], around);
    return [
      new Table({
        rows: content.map((row, at) => this.#row(row, content.length - at)),
        visuallyRightToLeft: this.#directionOf(richTextToPlain(table)) === 'rtl',
        width: { size: 100, type: WidthType.PERCENTAGE },
      }),
    ];
  }

  #row({ content = [] }: RichNode, rowsLeft: number): TableRow {
    const isHead = content.every(({ type }) => type === 'tableHeader');
    const cells = content.map((cell) => {
      const { colspan, rowspan } = cell.attrs ?? {};
      const look = { bold: cell.type === 'tableHeader' };
      const children = this.#blocks(cell.content ?? [], { look });
      return new TableCell({
        // A cell of Word has at least one paragraph, and ends with one.
        children:
          children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph('')],
        ...(typeof colspan === 'number' && { columnSpan: colspan }),
        ...(typeof rowspan === 'number' && { rowSpan: Math.min(rowspan, rowsLeft) }),
      });
    });
    return new TableRow({ ...(isHead && { tableHeader: true }), children: cells });
  }
}

/** A Word file: a heading for every memo, what it is on and whose it is, and its text. */
export function memosToDocx(file: MemoFile): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new MemoWriter(file);
  const children = [writer.title(), ...file.memos.flatMap((memo) => writer.memo(memo))];
  const document = new Document({
    title: wordText(file.title),
    creator: 'Hashiya',
    styles: WORD_STYLES,
    numbering: writer.numbering,
    sections: [{ children }],
  });
  return wordFile([{ document, continuesTable: false }].values());
}
