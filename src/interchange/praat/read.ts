import { failure } from '#domain/result.ts';
import type { ReadWarning } from '#interchange/problems.ts';
import { cueLineOf } from '#interchange/subtitles/cue-line-of.ts';
import { transcriptOfCues } from '#interchange/subtitles/transcript-of-cues.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { parseTextgrid } from './parse-textgrid.ts';

/** Reads a TextGrid of Praat: each tier of intervals is what one person says. */
export const readTextgrid: TranscriptReader = async ({ bytes, options }) => {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const grid = parseTextgrid(text);
  if (!grid) return failure({ type: 'damaged' });
  const warnings: ReadWarning[] = [...decoded.value.warnings];
  if (grid.pointTiers.length > 0) warnings.push({ type: 'tiers-left-out', names: grid.pointTiers });
  const lines = grid.speech.flatMap((one) => cueLineOf(one) ?? []);
  return transcriptOfCues({ format: 'textgrid', lines, encoding, warnings }, options);
};
