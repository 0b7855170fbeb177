import { failure, success } from '#domain/result.ts';
import { chooseFormat } from './choose-format.ts';
import { transcriptFormats } from './formats.ts';
import { tooLarge } from './too-large.ts';
import type { TranscriptReader } from './transcript.ts';

/** Reads a transcript of any format: text, turns, units and what a person should know about them. */
export const readTranscript: TranscriptReader = async (file) => {
  if (file.bytes.length === 0) return failure({ type: 'empty' });
  const large = tooLarge(file.name, file.bytes.length);
  if (large) return failure(large);
  const chosen = chooseFormat(file);
  if (!chosen.ok) return chosen;
  const { id, extension, isRenamed } = chosen.value;
  const format = transcriptFormats.find((each) => each.id === id);
  if (!format) throw new RangeError(`no reader for ${id}`);
  const reader = await format.load();
  const read = await reader(file);
  if (!read.ok || !isRenamed) return read;
  const warning = { type: 'read-as', extension, format: id } as const;
  return success({ ...read.value, warnings: [warning, ...read.value.warnings] });
};
