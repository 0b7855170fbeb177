/** How a tool counted positions in a text. */
export interface OffsetReading {
  readonly unit: 'utf-16' | 'code-point';
  /** Whether a line end of two characters (CR LF) counted as two. */
  readonly lineEnd: 'one' | 'two';
  /** Why: the quotes in the file fit, or beginnings and ends fall on words, or nothing told, and it is what the tool is known for. */
  readonly evidence: 'quotes' | 'words' | 'tool';
  /** Of what was looked at, the share from 0 to 1 that fits; 1 where nothing could be looked at. */
  readonly fit: number;
}
