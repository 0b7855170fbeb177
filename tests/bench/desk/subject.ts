import type { CodeId, CodingId } from '#domain/ids.ts';
import type { BenchTranscript } from './transcripts.ts';

/** Something that shows a transcript with its codings in a host element, ready to be measured. */
export interface Subject {
  /** Shows the whole; the codings in view are in the page when it returns. */
  open(host: HTMLElement, transcript: BenchTranscript): OpenSubject;
}

export interface OpenSubject {
  readonly add?: (id: CodingId, code: CodeId, start: number, end: number) => void;
  readonly remove?: (id: CodingId) => void;
  /** Moves a coding's end. */
  readonly resize?: (id: CodingId, end: number) => void;
  readonly show?: (code: CodeId, isShown: boolean) => void;
  readonly jump?: (start: number, end: number) => void;
  close(): void;
}
