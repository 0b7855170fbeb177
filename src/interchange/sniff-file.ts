import type { FileKind } from './problems.ts';

/** What a file is by its first bytes (and an archive by the names in it); undefined for what may be text. */
export type SniffedKind = Exclude<FileKind, 'text'>;

const EDGE_BYTES = 1 << 16;

/** A few bytes, in hexadecimal, that stand at a place in every file of a kind. */
interface Signature {
  readonly kind: SniffedKind;
  readonly at: number;
  readonly bytes: string;
}

const SIGNATURES: readonly Signature[] = [
  { kind: 'rtf', at: 0, bytes: '7b5c727466' },
  { kind: 'sqlite', at: 0, bytes: '53514c69746520666f726d6174' },
  { kind: 'legacy-office', at: 0, bytes: 'd0cf11e0a1b11ae1' },
  { kind: 'image', at: 0, bytes: '89504e470d0a1a0a' },
  { kind: 'image', at: 0, bytes: 'ffd8ff' },
  { kind: 'image', at: 0, bytes: '474946383' },
  { kind: 'image', at: 0, bytes: '49492a00' },
  { kind: 'image', at: 0, bytes: '4d4d002a' },
  { kind: 'image', at: 8, bytes: '57454250' },
  { kind: 'image', at: 4, bytes: '6674797068656963' },
  { kind: 'image', at: 4, bytes: '6674797061766966' },
  { kind: 'audio', at: 0, bytes: '494433' },
  { kind: 'audio', at: 0, bytes: 'fffb' },
  { kind: 'audio', at: 0, bytes: '4f676753' },
  { kind: 'audio', at: 0, bytes: '664c6143' },
  { kind: 'audio', at: 8, bytes: '57415645' },
  { kind: 'audio', at: 4, bytes: '667479704d3441' },
  { kind: 'video', at: 4, bytes: '66747970' },
  { kind: 'video', at: 0, bytes: '1a45dfa3' },
  { kind: 'video', at: 8, bytes: '41564920' },
  { kind: 'archive', at: 0, bytes: '1f8b08' },
  { kind: 'archive', at: 0, bytes: '377abcaf271c' },
  { kind: 'archive', at: 0, bytes: '526172211a07' },
];
const ZIP = '504b';
/** Behind what some programs leave before it. */
const PDF = /^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/u;
/** Behind a declaration and comments, such as a browser's note on where it saved the page from. */
const HTML =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,800}-->\s*)*<(?:!doctype html|html[\s>])/iu;

const PACKED: readonly (readonly [pattern: RegExp, kind: SniffedKind])[] = [
  [/word\/(?:_rels\/)?\w+\.xml/, 'word'],
  [/xl\/(?:_rels\/)?workbook\.xml/, 'spreadsheet'],
  [/ppt\/(?:_rels\/)?presentation\.xml/, 'presentation'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, 'spreadsheet'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/, 'presentation'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'opendocument'],
  [/mimetypeapplication\/epub\+zip/, 'epub'],
];

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An archive's kind by the names in it, most of which stand at its end. */
function packedKind(bytes: Uint8Array): SniffedKind {
  const start = latin1(bytes.subarray(0, EDGE_BYTES));
  const names = start + latin1(bytes.subarray(Math.max(0, bytes.length - EDGE_BYTES)));
  const known = PACKED.find(([pattern]) => pattern.test(names))?.[1];
  // Cut off before any telling name, an Office file still begins with this one.
  return known ?? (names.includes('[Content_Types].xml') ? 'word' : 'archive');
}

/** Zip archives go on with one of three record numbers; anything else after the letters PK is text. */
function isZip(start: string): boolean {
  return start.startsWith(ZIP) && ['0304', '0506', '0708'].includes(start.slice(4, 8));
}

export function sniffFile(bytes: Uint8Array): SniffedKind | undefined {
  const start = hexadecimal(bytes.subarray(0, 32));
  if (isZip(start)) return packedKind(bytes);
  const signed = SIGNATURES.find((each) => start.startsWith(each.bytes, each.at * 2));
  if (signed) return signed.kind;
  const head = latin1(bytes.subarray(0, 1024));
  if (PDF.test(head)) return 'pdf';
  return HTML.test(head) ? 'html' : undefined;
}
