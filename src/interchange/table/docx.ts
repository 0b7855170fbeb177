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
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type IStylesOptions,
} from 'docx';
import { hasPashtoLetter } from '#domain/text/pashto-letters.ts';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import type { Direction, Language } from '#domain/text/turn.ts';
import { replaceIllegal } from '#interchange/xml/illegal-characters.ts';
import { cellText } from './cell-text.ts';
import { directionRuns } from './direction-runs.ts';
import type { Report, ReportBlock, ReportTable } from './report.ts';
import { wordFile, type WordPortion } from './word-file.ts';

/** Isolates and embeddings: runs carry the direction here, and Word shows some of these as boxes. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;
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

/** Sizes in half points, distances in twentieths of a point. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: 22, sizeComplexScript: 24 },
      paragraph: { spacing: { after: 120 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: { indent: { start: 567, end: 567 }, spacing: { before: 160, after: 60 } },
    },
    {
      id: 'Attribution',
      name: 'Attribution',
      basedOn: 'Normal',
      run: { color: '555555' },
      paragraph: { indent: { start: 567, end: 567 }, spacing: { after: 160 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 18, sizeComplexScript: 20, color: '555555' },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
  ],
};

function cleaned(text: string): string {
  return replaceIllegal(text, '\uFFFD').text.replace(BIDI_CONTROLS, '');
}

/** Nastaliq for Urdu, Naskh for Pashto: told by the letters, else by the report's language. */
function rightToLeftLook(text: string, language: Language): IRunOptions {
  const isPashto = hasPashtoLetter(text) || language.startsWith('ps');
  return {
    rightToLeft: true,
    font: { cs: isPashto ? 'Noto Naskh Arabic' : 'Noto Nastaliq Urdu' },
    language: { bidirectional: isPashto ? 'ps-AF' : 'ur-PK' },
  };
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Writes texts for one report. */
class DocxWriter {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  #runs(
    text: string,
    paragraph: Direction,
    { bold = false, italics = false }: Look = {},
  ): TextRun[] {
    const look = { bold, boldComplexScript: bold, italics, italicsComplexScript: italics };
    const rightToLeft = rightToLeftLook(text, this.#report.language);
    return cleaned(text)
      .split(/\r\n|\r|\n/u)
      .flatMap((line, index) => [
        ...(index > 0 ? [new TextRun({ break: 1 })] : []),
        ...directionRuns(line, paragraph).map(
          (run) =>
            new TextRun({
              text: run.text,
              ...look,
              ...(run.direction === 'rtl' ? rightToLeft : {}),
            }),
        ),
      ]);
  }

  /** A text of a document lies as its own first letter says. */
  #paragraph(text: string, options: IParagraphOptions = {}, look: Look = {}): Paragraph {
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
    const cell = (text: string, isText: boolean, look: Look = {}) => {
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
    const caption = table.caption.map((line) => this.#paragraph(line, { style: 'Caption' }));
    if (caption.length > 0) yield this.#portion(caption);
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
      title: cleaned(title),
      creator: 'Hashiya',
      styles: STYLES,
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
        altText: { name: cleaned(title), title: cleaned(title), description: cleaned(title) },
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
