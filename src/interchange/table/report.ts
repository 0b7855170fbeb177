import type { Direction, Language } from '#domain/text/turn.ts';

/** `percent` is a fraction, 0.25 for 25 %. */
export type ColumnKind = 'text' | 'integer' | 'decimal' | 'percent';

export interface ReportColumn {
  /** Names the column in JSON, whatever the language. */
  readonly key: string;
  readonly title: string;
  readonly kind: ColumnKind;
}

/** Null where there is no value. */
export type ReportCell = string | number | null;

/** A table drawn, as PNG; the size it is shown in, in pixels of a page. */
export interface ReportPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

export interface ReportTable {
  readonly title: string;
  /** What is counted and how, a sentence or paragraph each. */
  readonly caption: readonly string[];
  /** Above the caption where it is read rather than looked up: in Word and Markdown. */
  readonly captionHeading?: string | undefined;
  readonly columns: readonly ReportColumn[];
  /** A cell for every column. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** Goes with the table in every form but CSV and JSON. */
  readonly picture?: ReportPicture | undefined;
}

/** A paragraph of a report that is read rather than calculated with. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph' | 'quote' | 'attribution' | 'note'; readonly text: string }
  | { readonly kind: 'field'; readonly label: string; readonly text: string };

export interface Report {
  readonly title: string;
  /** Of headings and labels; texts of other directions lie in their own. */
  readonly language: Language;
  readonly direction: Direction;
  readonly tables: readonly [ReportTable, ...ReportTable[]];
  /** The same to be read; where it is given, Word and Markdown take it instead of the tables. */
  readonly blocks?: readonly ReportBlock[] | undefined;
  /** What the JSON file holds where that is a format of its own. */
  readonly json?: unknown;
}
