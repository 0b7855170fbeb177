import { SaxesParser, type SaxesTagNS } from 'saxes';
import { tableCellLimit } from '#interchange/limits.ts';
import { dateCell } from './date-cell.ts';

const NAMESPACE = /^urn:oasis:names:tc:opendocument:xmlns:(\w+):1\.0$/u;
/** Columns of the largest sheets that programs know. */
const MOST_COLUMNS = 16_384;
const LONGEST_BLANKS = 10_000;
const CELLS = new Set(['table:table-cell', 'table:covered-table-cell']);

/** Thrown out of the parser, to stop it. */
export class OdsStopped extends Error {
  constructor(readonly type: 'damaged' | 'table-too-large') {
    super(type);
  }
}

interface OpenCell {
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly repeated: number;
  readonly paragraphs: string[];
}

/** By namespace; a sheet has millions of tags of the same few. */
const prefixes = new Map<string, string>();

function prefixOf(uri: string): string {
  const known = prefixes.get(uri);
  if (known !== undefined) return known;
  const name = NAMESPACE.exec(uri)?.[1];
  const prefix = name === undefined ? '' : `${name}:`;
  prefixes.set(uri, prefix);
  return prefix;
}

function nameOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return prefixOf(uri) + local;
}

function attributeOf({ attributes }: SaxesTagNS, ...names: readonly string[]): string | undefined {
  for (const key in attributes) {
    const attribute = attributes[key];
    if (attribute && names.includes(nameOf(attribute))) return attribute.value;
  }
  return undefined;
}

function countIn(tag: SaxesTagNS, name: string, most: number): number {
  const count = Math.trunc(Number(attributeOf(tag, name) ?? '1'));
  return count >= 1 ? Math.min(count, most) : 1;
}

const VALUES = ['office:date-value', 'office:boolean-value', 'office:value', 'office:string-value'];

/** A cell as it would stand in the same table as CSV; of a formula its last result. */
function textOf({ type, value, paragraphs }: OpenCell): string {
  const shown = paragraphs.join('\n');
  if (value === undefined) return shown;
  switch (type) {
    case 'date':
      return dateCell(value);
    case 'boolean':
      return value.toUpperCase();
    case 'float':
    case 'percentage':
    case 'currency':
      return Number.isFinite(Number(value)) ? String(Number(value)) : shown;
    default:
      return shown === '' ? value : shown;
  }
}

/** Rows of one sheet of the `content.xml` of an OpenDocument spreadsheet, as it is parsed. */
export class OdsRows {
  readonly names: string[] = [];
  readonly rows: string[][] = [];
  /** Name of the sheet that is read; undefined while it has not come. */
  read: string | undefined;
  readonly #sheet: string | undefined;
  readonly #parser = new SaxesParser({ xmlns: true });
  #cells = 0;
  #isWanted = false;
  #row: string[] | undefined;
  #column = 0;
  #repeated = 1;
  #cell: OpenCell | undefined;
  /** Whether a paragraph of the cell itself is open, and not one of a note or picture in it. */
  #isText = false;
  #passedOver = 0;

  constructor(sheet: string | undefined) {
    this.#sheet = sheet;
    this.#parser.on('error', () => this.#stop('damaged'));
    this.#parser.on('doctype', () => this.#stop('damaged'));
    this.#parser.on('opentag', (tag) => this.#begin(tag));
    this.#parser.on('closetag', (tag) => this.#end(nameOf(tag)));
    this.#parser.on('text', (text) => this.#write(text));
    this.#parser.on('cdata', (text) => this.#write(text));
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  close(): void {
    this.#parser.close();
  }

  #stop(type: OdsStopped['type']): never {
    throw new OdsStopped(type);
  }

  #begin(tag: SaxesTagNS): void {
    const name = nameOf(tag);
    if (this.#cell) this.#beginInCell(name, tag, this.#cell);
    else if (name === 'table:table') this.#beginSheet(attributeOf(tag, 'table:name') ?? '');
    else if (this.#isWanted && name === 'table:table-row') {
      this.#row = [];
      this.#column = 0;
      this.#repeated = countIn(tag, 'table:number-rows-repeated', tableCellLimit);
    } else if (this.#row && CELLS.has(name)) this.#beginCell(tag);
  }

  #beginSheet(name: string): void {
    this.#isWanted = this.read === undefined && (this.#sheet ?? name) === name;
    this.names.push(name);
    if (this.#isWanted) this.read = name;
  }

  #beginCell(tag: SaxesTagNS): void {
    this.#cell = {
      type: attributeOf(tag, 'office:value-type'),
      value: attributeOf(tag, ...VALUES),
      repeated: countIn(tag, 'table:number-columns-repeated', MOST_COLUMNS),
      paragraphs: [],
    };
  }

  #beginInCell(name: string, tag: SaxesTagNS, cell: OpenCell): void {
    if (this.#passedOver > 0 || !name.startsWith('text:')) this.#passedOver += 1;
    else if (name === 'text:p') {
      this.#isText = true;
      cell.paragraphs.push('');
    } else if (name === 'text:s') {
      this.#write(' '.repeat(countIn(tag, 'text:c', LONGEST_BLANKS)));
    } else if (name === 'text:tab') this.#write('\t');
    else if (name === 'text:line-break') this.#write('\n');
  }

  #end(name: string): void {
    if (this.#passedOver > 0) this.#passedOver -= 1;
    else if (name === 'text:p') this.#isText = false;
    else if (this.#cell && CELLS.has(name)) this.#endCell(this.#cell);
    else if (this.#row && name === 'table:table-row') this.#endRow(this.#row);
    else if (name === 'table:table') this.#isWanted = false;
  }

  #endCell(cell: OpenCell): void {
    this.#cell = undefined;
    const text = textOf(cell);
    // Blank cells cost nothing until something stands behind them.
    if (text !== '' && this.#row) {
      this.#count(this.#column + cell.repeated - this.#row.length);
      while (this.#row.length < this.#column) this.#row.push('');
      for (let count = 0; count < cell.repeated; count += 1) this.#row.push(text);
    }
    this.#column += cell.repeated;
  }

  #endRow(row: string[]): void {
    this.#row = undefined;
    if (row.every((cell) => cell.trim() === '')) return;
    this.#count(row.length * (this.#repeated - 1));
    for (let count = 0; count < this.#repeated; count += 1) this.rows.push(row);
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > tableCellLimit) this.#stop('table-too-large');
  }

  #write(text: string): void {
    const last = (this.#cell?.paragraphs.length ?? 0) - 1;
    if (!this.#cell || !this.#isText || this.#passedOver > 0) return;
    this.#cell.paragraphs[last] = (this.#cell.paragraphs[last] ?? '') + text;
  }
}
