/** A coding as people read it, with names in place of ids. */
export interface CodingInWords {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly path: string;
  readonly coder: string;
  readonly weight: number | undefined;
  readonly comment: string;
  readonly memo: string;
}
