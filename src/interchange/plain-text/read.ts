import { success } from '#domain/result.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { transcriptOfText } from './transcript-of-text.ts';

export const readPlainText: TranscriptReader = async ({ bytes, options }) => {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  const read = await transcriptOfText(text, options);
  return success({ ...read, encoding, warnings: [...warnings, ...read.warnings] });
};
