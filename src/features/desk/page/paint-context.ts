import type { LineBoxes } from './line-boxes.ts';
import type { PageMetrics } from './page-metrics.ts';
import type { TextLayer } from './text-layer.ts';
import type { CodingDisplay, Dim, TranscriptOptions } from './transcript-options.ts';

/** What the reader wants to see of the codings. */
export interface PaintMode {
  readonly display: CodingDisplay;
  readonly dim: Dim | undefined;
}

/** What the drawing of a section is made from. */
export interface PaintContext {
  readonly layer: TextLayer;
  readonly options: TranscriptOptions;
  readonly metrics: PageMetrics;
  readonly mode: PaintMode;
}

/** The same, with the section's lines. */
export interface BlockContext extends PaintContext {
  readonly lines: LineBoxes;
}
