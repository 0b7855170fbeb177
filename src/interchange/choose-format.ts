import { failure, success, type Result } from '#domain/result.ts';
import { transcriptFormats } from './formats.ts';
import type { ReadProblem } from './problems.ts';
import { sniffFile, type SniffedKind } from './sniff-file.ts';
import { decodeText } from './text-encoding/decode-text.ts';
import type { TranscriptFile, TranscriptFormatId } from './transcript.ts';

export interface ChosenFormat {
  readonly id: TranscriptFormatId;
  /** The name's ending, without the dot and in lower case; empty where there is none. */
  readonly extension: string;
  /** The content is of another format than the ending says. */
  readonly isRenamed: boolean;
}

const HEAD_BYTES = 4096;
/** Marks an encrypted Word file, which is an old-style container of its own. */
const ENCRYPTED_PACKAGE = 'EncryptedPackage';

function extensionOf(name: string): string {
  return /\.([^.\s/\\]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

function isEncryptedOffice(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(ENCRYPTED_PACKAGE);
}

function binaryFormat(
  file: TranscriptFile,
  kind: SniffedKind,
  extension: string,
  named: TranscriptFormatId | undefined,
): Result<ChosenFormat, ReadProblem> {
  if (kind === 'word') {
    return success({ id: 'docx', extension, isRenamed: named !== 'docx' });
  }
  if (kind === 'legacy-office' && isEncryptedOffice(file.bytes)) {
    return failure({ type: 'password-protected' });
  }
  return failure({ type: named ? 'wrong-type' : 'unsupported', extension, found: kind });
}

/** Subtitles say what they are by their first lines. */
function subtitleFormat(file: TranscriptFile): 'vtt' | 'srt' | undefined {
  // An even number of bytes, for UTF-16; a character cut at the end does no harm.
  const head = decodeText(file.bytes.subarray(0, HEAD_BYTES), file.options.encoding);
  if (!head.ok) return undefined;
  const { text } = head.value;
  if (/^\s*WEBVTT(?:[ \t\n]|$)/u.test(text)) return 'vtt';
  if (/^\s*(?:\d+[ \t]*\n)?[ \t]*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/u.test(text)) return 'srt';
  return undefined;
}

function textFormat(
  file: TranscriptFile,
  extension: string,
  named: TranscriptFormatId | undefined,
): Result<ChosenFormat, ReadProblem> {
  const subtitles = subtitleFormat(file);
  if (subtitles) return success({ id: subtitles, extension, isRenamed: named !== subtitles });
  if (named === 'docx') {
    const decoded = decodeText(file.bytes, file.options.encoding);
    if (!decoded.ok) return failure({ type: 'damaged' });
    return failure({ type: 'wrong-type', extension, found: 'text' });
  }
  if (named) return success({ id: named, extension, isRenamed: false });
  if (extension === '') return success({ id: 'txt', extension, isRenamed: false });
  return failure({ type: 'unsupported', extension, found: 'text' });
}

/** Which reader a file is for: its content decides, its name only where the content leaves it open. */
export function chooseFormat(file: TranscriptFile): Result<ChosenFormat, ReadProblem> {
  const extension = extensionOf(file.name);
  const named = transcriptFormats.find(({ extensions }) => extensions.includes(extension))?.id;
  const kind = sniffFile(file.bytes);
  return kind ? binaryFormat(file, kind, extension, named) : textFormat(file, extension, named);
}
