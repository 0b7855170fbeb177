import type { DocumentKind } from '#domain/document.ts';
import type { BlobHash } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import type { ReadOptions, ReadTranscript } from '#interchange/transcript.ts';
import type { OpenProblem } from '#session/describe-problem.ts';
import type { SpeakerToImport } from '#session/stage-transcripts.ts';

export type FileProblem = ReadProblem | OpenProblem;

export interface FileReading {
  readonly hash: BlobHash;
  readonly transcript: ReadTranscript;
}

/** What came of reading a file once, and under which options it was read. */
export type Outcome = Result<FileReading, FileProblem> & { readonly options: ReadOptions };

/** One file of a drop as the preview shows it: what the file says, and what a person made of it. */
export interface FileDraft {
  readonly id: string;
  readonly file: File;
  /** Typed or pasted by hand: no file of that name exists. */
  readonly isPasted: boolean;
  readonly title: string;
  readonly kind: DocumentKind;
  /** ISO date, or empty. */
  readonly date: string;
  /** Undefined until a person decides; then duplicates stay out and everything else goes in. */
  readonly choice: boolean | undefined;
  /** How the file shall be read. While these are not the options of the outcome, it waits to be read. */
  readonly options: ReadOptions;
  readonly outcome: Outcome | undefined;
  /** The people of the transcript; empty until it has been read. */
  readonly speakers: readonly SpeakerToImport[];
}

export type ReadDraft = FileDraft & { readonly outcome: Extract<Outcome, { readonly ok: true }> };

export function isRead(draft: FileDraft): draft is ReadDraft {
  return draft.outcome?.ok === true;
}

export function isWaiting(draft: FileDraft): boolean {
  return draft.outcome?.options !== draft.options;
}
