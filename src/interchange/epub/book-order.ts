import { failure, success, type Result } from '#domain/result.ts';
import { markupDepthLimit, markupLimitBytes } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { readXml, type XmlFormat } from '#interchange/xml/read-xml.ts';
import type { XmlElement } from '#interchange/xml/xml-element.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const limits = { bytes: markupLimitBytes, depth: markupDepthLimit };
const CONTAINER: XmlFormat = {
  namespace: 'urn:oasis:names:tc:opendocument:xmlns:container',
  roots: new Set(['container']),
  elements: new Set(['container', 'rootfiles', 'rootfile']),
  limits,
};
const PACKAGE: XmlFormat = {
  namespace: 'http://www.idpf.org/2007/opf',
  roots: new Set(['package']),
  elements: new Set(['package', 'manifest', 'item', 'spine', 'itemref']),
  limits,
};
const ENCRYPTION: XmlFormat = {
  // Two formats in one.
  namespace: '',
  roots: new Set(['encryption']),
  elements: new Set(['encryption', 'EncryptedData', 'EncryptionMethod']),
  limits,
};
/** Ways to make fonts useless outside the book, which lock nothing that is read. */
const OF_FONTS: ReadonlySet<string> = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
]);

function recordsOf(xml: Uint8Array | undefined, format: XmlFormat): XmlElement[] | undefined {
  if (!xml) return undefined;
  const records: XmlElement[] = [];
  const read = readXml(xml, format, {
    onRecord: (record) => {
      records.push(record);
    },
    onUnknown: () => undefined,
  });
  return read.ok ? records : undefined;
}

function isCopyProtected(files: Files): boolean {
  const methods = recordsOf(files.get('META-INF/encryption.xml'), ENCRYPTION) ?? [];
  return methods.some((method) => !OF_FONTS.has(method.attribute('Algorithm') ?? ''));
}

/** The name of an entry that another one refers to. */
function entryName(reference: string, from: string): string | undefined {
  try {
    return decodeURIComponent(new URL(reference, `book:///${from}`).pathname).replace(/^\/+/u, '');
  } catch {
    return undefined;
  }
}

/** Names of the entries that are read, in their order (EPUB 3.3, §5). */
export function bookOrder(files: Files): Result<readonly string[], ReadProblem> {
  if (isCopyProtected(files)) return failure({ type: 'copy-protected' });
  const [root] = recordsOf(files.get('META-INF/container.xml'), CONTAINER) ?? [];
  const from = root?.attribute('full-path');
  const records = from === undefined ? undefined : recordsOf(files.get(from), PACKAGE);
  if (from === undefined || !records) return failure({ type: 'damaged' });
  const items = new Map(
    records
      .filter(({ name }) => name === 'item')
      // A table of contents is made of the chapters' own headings.
      .filter((item) => !/(?:^|\s)nav(?:\s|$)/u.test(item.attribute('properties') ?? ''))
      .map((item) => [item.attribute('id') ?? '', item.attribute('href') ?? '']),
  );
  const order = records
    .filter(({ name }) => name === 'itemref')
    .flatMap((reference) => {
      const href = items.get(reference.attribute('idref') ?? '');
      return href === undefined ? [] : (entryName(href, from) ?? []);
    });
  return success([...new Set(order)]);
}
