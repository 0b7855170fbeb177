/** Characters that a page shows in one stroke; lengths in points, from the page's left and top. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  /** Of the type. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly pieces: readonly Piece[];
}

/** Pieces on one line of a page, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
}
