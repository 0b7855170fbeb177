import { failure, success, type Result } from '#domain/result.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { cueLineOf, type TimedSpeech } from '#interchange/subtitles/cue-line-of.ts';
import { transcriptOfCues } from '#interchange/subtitles/transcript-of-cues.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { amazonTranscribeShape } from './amazon-transcribe.ts';
import { assemblyShape } from './assembly.ts';
import { deepgramUtterancesShape, deepgramWordsShape } from './deepgram.ts';
import { revShape } from './rev.ts';
import type { TranscriptShape } from './transcript-shape.ts';
import { whisperCppShape, whisperShape } from './whisper.ts';

const SHAPES: readonly TranscriptShape[] = [
  whisperShape,
  whisperCppShape,
  assemblyShape,
  deepgramUtterancesShape,
  deepgramWordsShape,
  amazonTranscribeShape,
  revShape,
];

function speechIn(text: string): Result<readonly TimedSpeech[], ReadProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ type: 'damaged' });
  }
  for (const shape of SHAPES) {
    const speech = shape(json);
    if (speech) return success(speech);
  }
  return failure({ type: 'unknown-json' });
}

/** Reads what programs that turn speech into text write: stretches of speech with times, maybe with speakers. */
export const readTranscriptJson: TranscriptReader = async ({ bytes, options }) => {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  const speech = speechIn(text);
  if (!speech.ok) return speech;
  const lines = speech.value.flatMap((one) => cueLineOf(one) ?? []);
  return transcriptOfCues({ format: 'json', lines, encoding, warnings }, options);
};
