import { failure, success } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import type { ReadWarning } from '#interchange/problems.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { cueLines } from './cue-lines.ts';
import type { ParsedCues } from './cue.ts';
import { joinCues } from './join-cues.ts';
import { parseSubrip } from './parse-subrip.ts';
import { parseWebvtt } from './parse-webvtt.ts';

/** Players show cues by time whatever their order in the file; cues of one time stay as they stand. */
function inOrder(parsed: ParsedCues) {
  return [...parsed.cues].sort((a, b) => a.time - b.time);
}

function subtitleReader(
  format: 'vtt' | 'srt',
  parse: (text: string) => ParsedCues,
): TranscriptReader {
  return async ({ bytes, options }) => {
    const decoded = decodeText(bytes, options.encoding);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    const parsed = parse(text);
    const joined = joinCues(inOrder(parsed).flatMap(cueLines), options);
    if (joined.text.trim() === '') return failure({ type: 'no-text' });
    const warnings: ReadWarning[] = [...decoded.value.warnings];
    if (parsed.leftOut > 0) warnings.push({ type: 'cues-left-out', count: parsed.leftOut });
    return success(await finishTranscript({ format, ...joined, encoding, warnings }));
  };
}

export const readWebvtt = subtitleReader('vtt', parseWebvtt);
export const readSubrip = subtitleReader('srt', parseSubrip);
