import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { ZipWriterAddDataOptions } from '@zip.js/zip.js';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import type { LossType } from '#interchange/foreign/loss.ts';
import type { QdpxLimits } from '#interchange/refi-qda/limits.ts';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';

export type Content = string | Uint8Array<ArrayBuffer>;

/** The id of a number: the same for the same number everywhere in a test. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function escaped(text: string): string {
  const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
  return text.replace(/[&<"]/gu, (character) => references[character] ?? character);
}

/** Attributes as they stand in a tag. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

export function qde(inside: string, of: Readonly<Record<string, string>> = {}): string {
  const project = attributes({ name: 'Study', ...of });
  return `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0"${project}>${inside}</Project>`;
}

export async function packed(
  files: Readonly<Record<string, Content>>,
  options: ZipWriterAddDataOptions = {},
): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(files)) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await zip.add(name, reader, options);
  }
  return zip.close();
}

export async function opened(file: Blob): Promise<ForeignProject> {
  const result = await readQdpx(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export async function problemOf(file: Blob, limits?: QdpxLimits) {
  const result = await readQdpx(file, limits && { limits });
  return result.ok ? undefined : result.problem;
}

/** A project with the text of its one document in a file. */
export async function withText(
  text: Content,
  inside: string,
  of: Readonly<Record<string, string>> = {},
): Promise<ForeignProject> {
  return opened(await packed({ 'project.qde': qde(inside, of), 'sources/text.txt': text }));
}

export interface WrittenSelection {
  readonly start: number;
  readonly end: number;
  readonly name?: string;
}

export const CODE = guid(1);
export const CODES = `<CodeBook><Codes><Code guid="${CODE}" name="Trust" isCodable="true"/></Codes></CodeBook>`;

export function coding(number: number, code = CODE): string {
  return `<Coding guid="${guid(number)}"><CodeRef targetGUID="${code}"/></Coding>`;
}

/** A text source whose selections are coded with the one code; selection `n` has the id `2000 + n`. */
export function textSource(selections: readonly WrittenSelection[], more = ''): string {
  const written = selections.map(({ start, end, name }, index) => {
    const own = attributes({
      guid: guid(2000 + index),
      ...(name === undefined ? {} : { name }),
      startPosition: start,
      endPosition: end,
    });
    return `<PlainTextSelection${own}>${coding(100_000 + index)}</PlainTextSelection>`;
  });
  const own = attributes({ guid: guid(10), name: 'Raza', plainTextPath: 'internal://text.txt' });
  return `${CODES}<Sources><TextSource${own}>${written.join('')}${more}</TextSource></Sources>`;
}

export function passages({ documents, codings }: ForeignProject): string[] {
  return codings.map(({ document, start, end }) => {
    return documents.find(({ key }) => key === document)?.text.slice(start, end) ?? '';
  });
}

export function lossOf({ losses }: ForeignProject, type: LossType): number {
  return losses.find((loss) => loss.type === type)?.count ?? 0;
}
