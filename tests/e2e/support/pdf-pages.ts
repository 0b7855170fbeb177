import { pdfOperations, type PdfOperation } from './pdf-content.ts';
import { objectOf, pageObjects, pdfObjects, referencesIn } from './pdf-objects.ts';
import type { PdfObject, PdfObjects } from './pdf-objects.ts';

export interface PdfPage {
  /** What is written on the page, line by line as it was painted, without blanks. */
  readonly text: string;
  /** Colours of the areas filled on it, as `red,green,blue` of 0 to 255. */
  readonly fills: ReadonlySet<string>;
}

interface Font {
  readonly bytesAGlyph: 1 | 2;
  readonly texts: ReadonlyMap<number, string>;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex')
    .swap16()
    .toString('utf16le')
    .replace(/^\ufeff/u, '');
}

/** Glyphs in a row stand for letters in a row: the last one of the text counts on. */
function rowOfTexts(from: string, to: string, text: string): [number, string][] {
  const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const end = (Number.parseInt(text.slice(-4), 16) + step).toString(16);
    return [first + step, utf16(text.slice(0, -4) + end.padStart(4, '0'))];
  });
}

/** What the glyphs of a font stand for, by its /ToUnicode. */
function textsOf(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, kind, section = ''] of map.matchAll(/begin(bfchar|bfrange)([^]*?)endbf/gu)) {
    const hex = [...section.matchAll(/<(\w+)>/gu)].map(([, digits = '']) => digits);
    const size = kind === 'bfchar' ? 2 : 3;
    for (let at = 0; at < hex.length; at += size) {
      const [from = '', to = '', text = to] = hex.slice(at, at + size);
      const row = rowOfTexts(from, size === 2 ? from : to, text);
      for (const [glyph, letters] of row) texts.set(glyph, letters);
    }
  }
  return texts;
}

function fontsOf(objects: PdfObjects, page: PdfObject): Map<string, Font> {
  const [, list = ''] = /\/Font\s*<<([^>]*)>>/u.exec(page.dictionary) ?? [];
  const fonts = new Map<string, Font>();
  for (const [, name = '', number] of list.matchAll(/\/(\w+) (\d+) 0 R/gu)) {
    const { dictionary } = objectOf(objects, Number(number));
    const [, map] = /\/ToUnicode (\d+) 0 R/u.exec(dictionary) ?? [];
    fonts.set(name, {
      bytesAGlyph: dictionary.includes('/Type0') ? 2 : 1,
      texts: map === undefined ? new Map() : textsOf(objectOf(objects, Number(map)).stream),
    });
  }
  return fonts;
}

interface Mark {
  readonly isReversed: boolean;
  /** What the glyphs in it stand for together, where the file says so itself. */
  text: string | undefined;
}

function markOf([kind, properties = '']: readonly string[]): Mark {
  const [, hex] = /\/ActualText <([0-9a-fA-F]*)>/u.exec(properties) ?? [];
  return {
    isReversed: kind === 'ReversedChars',
    text: hex === undefined ? undefined : utf16(hex),
  };
}

/** Letters that stand side by side on a line and are read in one direction. */
interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly letters: string[];
  isReversed: boolean;
}

/** Text of a line. One that holds anything read from the right is read so as a whole. */
function lineText(line: Stretch[]): string {
  if (line.some(({ isReversed }) => isReversed)) line.sort((a, b) => b.x - a.x);
  return line
    .map(({ letters, isReversed }) => (isReversed ? letters.toReversed() : letters).join(''))
    .join('')
    .replace(/\s/gu, '');
}

/** Reads what a page writes; every stretch is painted from left to right, also where it is read from the right. */
class PageText {
  readonly #fonts: ReadonlyMap<string, Font>;
  readonly #stretches: Stretch[] = [];
  readonly #marks: Mark[] = [];
  #font: Font | undefined;

  constructor(fonts: ReadonlyMap<string, Font>) {
    this.#fonts = fonts;
  }

  get text(): string {
    const lines: Stretch[][] = [];
    for (const stretch of this.#stretches) {
      const line = lines.at(-1);
      if (line?.[0]?.y === stretch.y) line.push(stretch);
      else lines.push([stretch]);
    }
    return lines.map(lineText).join('');
  }

  follow({ operator, operands }: PdfOperation): void {
    if (operator === 'Tf') this.#font = this.#fonts.get(operands[0] ?? '');
    else if (operator === 'Tm') this.#moveTo(Number(operands[4]), Number(operands[5]));
    else if (operator === 'BMC' || operator === 'BDC') this.#marks.push(markOf(operands));
    else if (operator === 'EMC') this.#marks.pop();
    else if (operator === 'Tj') this.#show(operands[0] ?? '');
    else if (operator === 'TJ') throw new Error('glyphs in rows are not known here');
  }

  #moveTo(x: number, y: number): void {
    const last = this.#stretches.at(-1);
    if (last?.x !== x || last.y !== y) {
      this.#stretches.push({ x, y, letters: [], isReversed: false });
    }
  }

  #show(bytes: string): void {
    const stretch = this.#stretches.at(-1);
    if (!stretch) throw new Error('text without a place');
    stretch.isReversed ||= this.#marks.some((mark) => mark.isReversed);
    const mark = this.#marks.find(({ text }) => text !== undefined);
    if (mark) {
      stretch.letters.push(mark.text ?? '');
      // The other glyphs in it have no text of their own.
      mark.text = '';
      return;
    }
    const { bytesAGlyph = 1, texts } = this.#font ?? {};
    for (let at = 0; at < bytes.length; at += bytesAGlyph) {
      const glyph = Buffer.from(bytes.slice(at, at + bytesAGlyph), 'latin1');
      stretch.letters.push(texts?.get(glyph.readUIntBE(0, bytesAGlyph)) ?? '');
    }
  }
}

function readPage(objects: PdfObjects, page: PdfObject): PdfPage {
  const text = new PageText(fontsOf(objects, page));
  const fills = new Set<string>();
  let colour = '';
  const [, contents = ''] = /\/Contents (\d+ 0 R|\[[^\]]*\])/u.exec(page.dictionary) ?? [];
  for (const number of referencesIn(contents)) {
    for (const operation of pdfOperations(objectOf(objects, number).stream)) {
      text.follow(operation);
      const { operator, operands } = operation;
      if (operator === 'rg')
        colour = operands.map((share) => Math.round(Number(share) * 255)).join(',');
      else if (/^f\*?$/u.test(operator)) fills.add(colour);
    }
  }
  return { text: text.text, fills };
}

/** Pages of a file that Chromium has printed. */
export function pdfPages(file: Buffer): PdfPage[] {
  const objects = pdfObjects(file);
  return pageObjects(objects).map((page) => readPage(objects, page));
}
