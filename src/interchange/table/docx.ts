import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import type { Direction } from '#domain/text/turn.ts';
import { cellText } from './cell-text.ts';
import type { Report, ReportBlock, ReportTable } from './report.ts';
import { wordFile, type WordPortion } from './word-file.ts';
import { wordRuns, wordText, type WordLook } from './word-runs.ts';
import { WORD_STYLES } from './word-styles.ts';

/** Pixels that fit between the margins of an upright page, with a heading above and a line below. */
const ROOM = { width: 600, height: 800 };
const ROOM_LYING = { width: 900, height: 480 };
/** With more columns the page lies on its side. */
const WIDE_TABLE = 6;
/** Paragraphs or rows that are made at once. */
const PORTION = 1000;

const HEADINGS = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Writes texts for one report. */
class DocxWriter {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  #runs(text: string, paragraph: Direction, look?: WordLook): TextRun[] {
    return wordRuns(text, paragraph, this.#report.language, look);
  }

  /** A text of a document lies as its own first letter says. */
  #paragraph(text: string, options: IParagraphOptions = {}, look: WordLook = {}): Paragraph {
    const direction = firstStrongDirection(text) ?? this.#report.direction;
    return new Paragraph({
      ...options,
      bidirectional: direction === 'rtl',
      children: this.#runs(text, direction, look),
    });
  }

  #field(label: string, text: string): Paragraph {
    const { direction } = this.#report;
    return new Paragraph({
      bidirectional: direction === 'rtl',
      children: [
        ...this.#runs(`${label}: `, direction, { bold: true }),
        ...this.#runs(text, direction),
      ],
    });
  }

  #block(block: ReportBlock): Paragraph {
    switch (block.kind) {
      case 'heading':
        return this.#paragraph(block.text, { heading: HEADINGS[block.level], keepNext: true });
      case 'quote':
        return this.#paragraph(block.text, { style: 'Quote', keepNext: true });
      case 'attribution':
        return this.#paragraph(block.text, { style: 'Attribution' });
      case 'note':
        return this.#paragraph(block.text, {}, { italics: true });
      case 'field':
        return this.#field(block.label, block.text);
      case 'paragraph':
        return this.#paragraph(block.text);
    }
  }

  #rows({ columns, rows }: ReportTable, from: number): TableRow[] {
    const cell = (text: string, isText: boolean, look: WordLook = {}) => {
      const alignment = isText ? AlignmentType.START : AlignmentType.END;
      return new TableCell({ children: [this.#paragraph(text, { alignment }, look)] });
    };
    const header = () =>
      new TableRow({
        tableHeader: true,
        children: columns.map(({ title, kind }) => cell(title, kind === 'text', { bold: true })),
      });
    const written = rows.slice(from, from + PORTION).map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: columns.map(({ kind }, at) =>
            cell(cellText(row[at] ?? null, kind), kind === 'text'),
          ),
        }),
    );
    return from === 0 ? [header(), ...written] : written;
  }

  *#table(table: ReportTable): Generator<WordPortion> {
    if (table.title !== this.#report.title) {
      const options = { heading: HEADINGS[2], keepNext: true };
      yield this.#portion([this.#paragraph(table.title, options)]);
    }
    for (let from = 0; from === 0 || from < table.rows.length; from += PORTION) {
      const part = new Table({
        rows: this.#rows(table, from),
        visuallyRightToLeft: this.#report.direction === 'rtl',
        width: { size: 100, type: WidthType.PERCENTAGE },
      });
      yield this.#portion([part], from > 0);
    }
    yield* this.#caption(table);
  }

  /** Under a heading of its own it is text to be read, else a note to the table. */
  *#caption({ caption, captionHeading }: ReportTable): Generator<WordPortion> {
    if (caption.length === 0) return;
    if (captionHeading === undefined) {
      yield this.#portion(caption.map((line) => this.#paragraph(line, { style: 'Caption' })));
      return;
    }
    const options = { heading: HEADINGS[2], keepNext: true };
    yield this.#portion([
      this.#paragraph(captionHeading, options),
      ...caption.map((line) => this.#paragraph(line)),
    ]);
  }

  /** Whether the pages lie on their sides. */
  get #isWide(): boolean {
    const { tables, blocks } = this.#report;
    return !blocks && tables.some(({ columns }) => columns.length > WIDE_TABLE);
  }

  #portion(children: readonly (Paragraph | Table)[], continuesTable = false): WordPortion {
    const { title } = this.#report;
    const orientation = this.#isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    const document = new Document({
      title: wordText(title),
      creator: 'Hashiya',
      styles: WORD_STYLES,
      sections: [{ properties: { page: { size: { orientation } } }, children }],
    });
    return { document, continuesTable };
  }

  /** What is drawn of the tables, each with its title below. */
  #pictures(): Paragraph[] {
    const room = this.#isWide ? ROOM_LYING : ROOM;
    return this.#report.tables.flatMap(({ title, picture }) => {
      if (!picture) return [];
      const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
      const image = new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: {
          width: Math.round(picture.width * scale),
          height: Math.round(picture.height * scale),
        },
        altText: { name: wordText(title), title: wordText(title), description: wordText(title) },
      });
      return [
        new Paragraph({ children: [image], keepNext: true }),
        this.#paragraph(title, { style: 'Caption' }),
      ];
    });
  }

  *portions(): Generator<WordPortion> {
    const { title, tables, blocks } = this.#report;
    // Only the first portion may have parts of its own beside its text.
    const heading = this.#paragraph(title, { heading: HeadingLevel.HEADING_1 });
    yield this.#portion([heading, ...this.#pictures()]);
    if (blocks) {
      for (let from = 0; from < blocks.length; from += PORTION) {
        const part = blocks.slice(from, from + PORTION);
        yield this.#portion(part.map((block) => this.#block(block)));
      }
    } else for (const table of tables) yield* this.#table(table);
  }
}

/** A Word file: the report to be read where it has one, else its tables with captions below. */
export function reportToDocx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return wordFile(new DocxWriter(report).portions());
}
