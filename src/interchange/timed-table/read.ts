import type { ReadWarning } from '#interchange/problems.ts';
import { cueLineOf } from '#interchange/subtitles/cue-line-of.ts';
import type { CueLine } from '#interchange/subtitles/cue-lines.ts';
import { transcriptOfCues } from '#interchange/subtitles/transcript-of-cues.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';

const MILLISECONDS = 1000;

/** A row of `start`, `end`, maybe `speaker`, and `text`, where tabs of the text count as text. */
function rowLine(row: string, hasSpeaker: boolean): CueLine | 'unreadable' | undefined {
  const cells = row.split('\t');
  const [start, end] = cells;
  const isTimed = /^\d+$/u.test(start ?? '') && /^\d+$/u.test(end ?? '');
  if (!isTimed) return 'unreadable';
  return cueLineOf({
    speaker: hasSpeaker ? cells[2] : undefined,
    text: cells.slice(hasSpeaker ? 3 : 2).join(' '),
    time: Number(start) / MILLISECONDS,
    endTime: Number(end) / MILLISECONDS,
  });
}

/** Reads the tables that Whisper writes: times in milliseconds and text, with tabs between them. */
export const readTimedTable: TranscriptReader = async ({ bytes, options }) => {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const [header, ...rows] = text.split('\n').filter((row) => row.trim() !== '');
  const hasSpeaker = /\tspeaker\t/iu.test(header ?? '');
  const read = rows.map((row) => rowLine(row, hasSpeaker));
  const lines = read.filter((line) => line !== undefined && line !== 'unreadable');
  const leftOut = read.filter((line) => line === 'unreadable').length;
  const warnings: ReadWarning[] = [...decoded.value.warnings];
  if (leftOut > 0) warnings.push({ type: 'cues-left-out', count: leftOut });
  return transcriptOfCues({ format: 'tsv', lines, encoding, warnings }, options);
};
