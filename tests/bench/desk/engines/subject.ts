import type { Span } from '#domain/text/span.ts';
import type { BenchTranscript } from '#tests/bench/desk/transcripts.ts';

/** Something that shows a transcript with its codings in a host element, ready to be measured. */
export interface Subject {
  /** Shows the whole; the codings in view are in the page when it returns. */
  open(host: HTMLElement, transcript: BenchTranscript): OpenSubject;
}

export interface OpenSubject {
  readonly add?: (span: Span) => void;
  /** Takes away what was added. */
  readonly remove?: () => void;
  close(): void;
}
