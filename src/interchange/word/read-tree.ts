import mammoth from 'mammoth';
import { failure, success, type Result } from '#domain/result.ts';
import { packEntries } from '#interchange/archive/pack-entries.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { unpackAtOnce } from '#interchange/archive/unpack-at-once.ts';
import { wordXmlLimitBytes } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import type { WordTree } from './document-tree.ts';

export interface WordContent {
  readonly tree: WordTree;
  /** The document carries insertions or deletions that nobody accepted yet. */
  readonly hasTrackedChanges: boolean;
}

const XML_PART = /\.(?:xml|rels)$/iu;
/** Parts that mammoth does not look at: most of a short document. */
const NEEDLESS =
  /^(?:docProps|customXml|word\/(?:theme|glossary))\/|^word\/(?:_rels\/)?(?:settings|webSettings|fontTable|header\d*|footer\d*)\.xml/iu;
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo) /u;

function isNeeded(name: string): boolean {
  return XML_PART.test(name) && !NEEDLESS.test(name);
}

function hasTrackedChanges(files: ReadonlyMap<string, Uint8Array>): boolean {
  const main = files.get('word/document.xml');
  return main !== undefined && TRACKED.test(new TextDecoder().decode(main));
}

async function parse(archive: ArrayBuffer): Promise<WordTree | undefined> {
  let tree: WordTree | undefined;
  // Mammoth takes the one in browsers, the other in Node.
  const input = { arrayBuffer: archive, buffer: archive };
  await mammoth.convertToHtml(input, {
    ignoreEmptyParagraphs: false,
    // No HTML is made: the style maps would be parsed for nothing.
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (document: WordTree) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  return tree;
}

async function neededParts(bytes: Uint8Array<ArrayBuffer>) {
  const parts = unpackAtOnce(bytes, isNeeded, wordXmlLimitBytes);
  if (parts) return success(parts);
  const unpacked = await unpackEntries(bytes, isNeeded, wordXmlLimitBytes);
  return unpacked.ok ? success(unpacked.value.files) : unpacked;
}

/**
 * Parses a Word file to mammoth's tree. Only the XML parts that it looks at are unpacked, within a limit, and given on, since
 * mammoth would unpack anything whole.
 */
export async function readTree(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<WordContent, ReadProblem>> {
  const unpacked = await neededParts(bytes);
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value;
  if (![...files.keys()].some((name) => name.startsWith('word/'))) {
    return failure({ type: 'damaged' });
  }
  try {
    const tree = await parse(packEntries(files).buffer);
    if (!tree) return failure({ type: 'damaged' });
    return success({ tree, hasTrackedChanges: hasTrackedChanges(files) });
  } catch {
    // Broken XML, or nested deeper than any document a person wrote.
    return failure({ type: 'damaged' });
  }
}
