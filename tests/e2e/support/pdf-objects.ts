import { inflateSync } from 'node:zlib';

export interface PdfObject {
  readonly dictionary: string;
  /** One character a byte. */
  readonly stream: string;
}

export type PdfObjects = ReadonlyMap<number, PdfObject>;

function objectAt(file: Buffer, bytes: string, start: number): PdfObject {
  const end = bytes.indexOf('endobj', start);
  const streamAt = bytes.indexOf('stream\n', start);
  if (streamAt < 0 || streamAt > end) return { dictionary: bytes.slice(start, end), stream: '' };
  const dictionary = bytes.slice(start, streamAt);
  const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
  const from = streamAt + 'stream\n'.length;
  const raw = file.subarray(from, from + length);
  const data = dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw;
  return { dictionary, stream: data.toString('latin1') };
}

/** Objects of a file by number; what Chromium prints holds each by itself, not packed into others. */
export function pdfObjects(file: Buffer): PdfObjects {
  const bytes = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of bytes.matchAll(/(?<=^|\n)(\d+) 0 obj\b/gu)) {
    objects.set(Number(match[1]), objectAt(file, bytes, match.index + match[0].length));
  }
  return objects;
}

/** Pages in their order. */
export function pageObjects(objects: PdfObjects): PdfObject[] {
  const isKind = (object: PdfObject, kind: string) =>
    new RegExp(`/Type /${kind}\\b`, 'u').test(object.dictionary);
  const below = (object: PdfObject): PdfObject[] => {
    if (isKind(object, 'Page')) return [object];
    const [, kids = ''] = /\/Kids \[([^\]]*)\]/u.exec(object.dictionary) ?? [];
    return referencesIn(kids).flatMap((number) => below(objectOf(objects, number)));
  };
  const [root] = [...objects.values()].filter(
    (object) => isKind(object, 'Pages') && !object.dictionary.includes('/Parent'),
  );
  return root ? below(root) : [];
}

export function objectOf(objects: PdfObjects, number: number): PdfObject {
  const object = objects.get(number);
  if (!object) throw new Error(`the file has no object ${String(number)}`);
  return object;
}

export function referencesIn(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/gu)].map(([, number]) => Number(number));
}
