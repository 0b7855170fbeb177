import { failure, success, type Result } from '#domain/result.ts';
import { transcriptFormats } from './formats.ts';
import { isEncryptedOffice } from './is-encrypted-office.ts';
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

function extensionOf(name: string): string {
  return /\.([^.\s/\\]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Kinds that say what they are by their first bytes, with the format that reads them. */
const FORMATS_OF_KINDS: Partial<Record<SniffedKind, TranscriptFormatId>> = {
  word: 'docx',
  opendocument: 'odt',
  rtf: 'rtf',
  html: 'html',
  pdf: 'pdf',
  epub: 'epub',
};
/** Formats of bytes that are no characters of a text. */
const NOT_TEXT: ReadonlySet<TranscriptFormatId> = new Set(['docx', 'odt', 'pdf', 'epub', 'rtf']);

function binaryFormat(
  file: TranscriptFile,
  kind: SniffedKind,
  extension: string,
  named: TranscriptFormatId | undefined,
): Result<ChosenFormat, ReadProblem> {
  // An archive whose telling entry is not the first one says nothing of itself.
  const isPackedAsNamed = kind === 'archive' && (named === 'odt' || named === 'epub');
  const id = isPackedAsNamed ? named : FORMATS_OF_KINDS[kind];
  if (id) return success({ id, extension, isRenamed: named !== id });
  if (kind === 'legacy-office' && isEncryptedOffice(file.bytes)) {
    return failure({ type: 'password-protected' });
  }
  return failure({ type: named ? 'wrong-type' : 'unsupported', extension, found: kind });
}

const BEFORE_ROOT = String.raw`^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*`;
/** Formats that say what they are by their first lines. */
const FIRST_LINES: readonly (readonly [pattern: RegExp, id: TranscriptFormatId])[] = [
  [/^\s*WEBVTT(?:[ \t\n]|$)/u, 'vtt'],
  [/^\s*(?:\d+[ \t]*\n)?[ \t]*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/u, 'srt'],
  [/^\s*start\tend\t(?:speaker\t)?text\s*\n/iu, 'tsv'],
  [/^\s*File type = "ooTextFile(?: short)?"\s+(?:Object class = )?"TextGrid"/u, 'textgrid'],
  [new RegExp(`${BEFORE_ROOT}<ANNOTATION_DOCUMENT[\\s>]`, 'u'), 'eaf'],
  [new RegExp(`${BEFORE_ROOT}<office:document[\\s>]`, 'u'), 'odt'],
];

function formatOfFirstLines(file: TranscriptFile): TranscriptFormatId | undefined {
  // An even number of bytes, for UTF-16; a character cut at the end does no harm.
  const head = decodeText(file.bytes.subarray(0, HEAD_BYTES), file.options.encoding);
  if (!head.ok) return undefined;
  const { text } = head.value;
  return FIRST_LINES.find(([pattern]) => pattern.test(text))?.[1];
}

function textFormat(
  file: TranscriptFile,
  extension: string,
  named: TranscriptFormatId | undefined,
): Result<ChosenFormat, ReadProblem> {
  const found = formatOfFirstLines(file);
  if (found) {
    return success({ id: found, extension, isRenamed: named !== found && extension !== found });
  }
  if (named && NOT_TEXT.has(named)) {
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
