import type { ReadWarning } from '#interchange/problems.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { cueLines } from './cue-lines.ts';
import type { ParsedCues } from './cue.ts';
import { parseSubrip } from './parse-subrip.ts';
import { parseWebvtt } from './parse-webvtt.ts';
import { transcriptOfCues } from './transcript-of-cues.ts';

function subtitleReader(
  format: 'vtt' | 'srt',
  parse: (text: string) => ParsedCues,
): TranscriptReader {
  return async ({ bytes, options }) => {
    const decoded = decodeText(bytes, options.encoding);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    const parsed = parse(text);
    const warnings: ReadWarning[] = [...decoded.value.warnings];
    if (parsed.leftOut > 0) warnings.push({ type: 'cues-left-out', count: parsed.leftOut });
    const lines = parsed.cues.flatMap(cueLines);
    return transcriptOfCues({ format, lines, encoding, warnings }, options);
  };
}

export const readWebvtt = subtitleReader('vtt', parseWebvtt);
export const readSubrip = subtitleReader('srt', parseSubrip);
