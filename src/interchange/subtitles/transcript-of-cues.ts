import { failure, success, type Result } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import type { ReadProblem, ReadWarning } from '#interchange/problems.ts';
import type {
  FoundEncoding,
  ReadTranscript,
  TranscriptFormatId,
  TurnOptions,
} from '#interchange/transcript.ts';
import type { CueLine } from './cue-lines.ts';
import { joinCues } from './join-cues.ts';

export interface CuesOfFile {
  readonly format: TranscriptFormatId;
  /** In any order. */
  readonly lines: readonly CueLine[];
  readonly encoding?: FoundEncoding;
  readonly warnings: readonly ReadWarning[];
}

/** A transcript of captions by time; those of one time stay as they stand. */
export async function transcriptOfCues(
  { lines, ...file }: CuesOfFile,
  options: TurnOptions,
): Promise<Result<ReadTranscript, ReadProblem>> {
  const joined = joinCues(
    [...lines].sort((a, b) => a.time - b.time),
    options,
  );
  if (joined.text.trim() === '') return failure({ type: 'no-text' });
  return success(await finishTranscript({ ...file, ...joined }));
}
