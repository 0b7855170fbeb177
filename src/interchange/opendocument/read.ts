import { failure, success, type Result } from '#domain/result.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { officeWarnings } from '#interchange/flow/office-warnings.ts';
import {
  archiveLimitBytes,
  markupDepthLimit,
  unpackedLimitBytes,
  wordXmlLimitBytes,
} from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { sniffFile } from '#interchange/sniff-file.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { contentLines } from './content-lines.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** In place of all other entries, in what LibreOffice 24.8 and later lock. */
const ENCRYPTED = 'encrypted-package';

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');
}

/** The XML that holds the text. */
async function contentOf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array, ReadProblem>> {
  if (sniffFile(bytes) === undefined) return success(bytes);
  const unpacked = await unpackEntries(
    bytes,
    (name) => name === CONTENT || name === MANIFEST,
    unpackedLimitBytes(bytes.length, wordXmlLimitBytes),
  );
  if (!unpacked.ok) return unpacked;
  const { names, files } = unpacked.value;
  if (names.includes(ENCRYPTED) || isEncrypted(files.get(MANIFEST))) {
    return failure({ type: 'password-protected' });
  }
  const content = files.get(CONTENT);
  return content ? success(content) : failure({ type: 'damaged' });
}

/** Reads a text document, packed or flat. */
export const readOpendocument: TranscriptReader = async ({ bytes, options }) => {
  if (bytes.length > archiveLimitBytes) {
    return failure({ type: 'too-large', limitBytes: archiveLimitBytes });
  }
  const xml = await contentOf(bytes);
  if (!xml.ok) return xml;
  const limits = { bytes: wordXmlLimitBytes, depth: markupDepthLimit };
  const content = contentLines(xml.value, limits);
  if (!content.ok) {
    const { problem } = content;
    return failure(problem.type === 'too-large' ? problem : { type: 'damaged' });
  }
  const split = splitLines(content.value.lines, options);
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  const warnings = officeWarnings(content.value);
  return success(await finishTranscript({ format: 'odt', ...split, warnings }));
};
