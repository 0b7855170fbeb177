import { success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import { decodeCharacters } from '#interchange/text-encoding/decode-characters.ts';
import type { QdaProject, QdaText } from './qda-project.ts';
import type { QdpxArchive } from './qdpx-archive.ts';
import { SourceText } from '#interchange/foreign/source-text.ts';

/** The texts of a project, as far as they are in the file. */
export interface LoadedTexts {
  readonly texts: ReadonlyMap<QdaText, SourceText>;
  /** Those that are there, but are no text, or too large. */
  readonly unreadable: ReadonlySet<QdaText>;
}

export const NO_TEXTS: LoadedTexts = { texts: new Map(), unreadable: new Set() };

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

function allTexts({ sources, notes }: QdaProject): QdaText[] {
  const ofSources = sources.flatMap(({ text, transcripts }) => [text ?? [], transcripts].flat());
  return [...ofSources, ...notes];
}

function plainText(bytes: Uint8Array): string | undefined {
  const decoded = decodeCharacters(bytes);
  return decoded.ok ? decoded.value.characters : undefined;
}

/** The words of a Word file; its reader is large, and seldom needed. */
async function styledText(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const { readTree } = await import('#interchange/word/read-tree.ts');
  const { treeLines } = await import('#interchange/word/tree-lines.ts');
  const read = await readTree(bytes);
  if (!read.ok) return undefined;
  return treeLines(read.value.tree)
    .lines.map(({ text }) => text)
    .join('\n');
}

class TextLoader {
  readonly #byPath = new Map<string, SourceText>();

  constructor(readonly files: Files) {}

  /** What stands in the project file, else the plain text file, else the words of the styled one. */
  async load({ content, path, richPath }: QdaText): Promise<SourceText | undefined> {
    if (content) return new SourceText(content);
    const plain = path === undefined ? undefined : await this.#file(path, plainText);
    if (plain) return plain;
    const styled = richPath === undefined ? undefined : await this.#file(richPath, styledText);
    return styled ?? (content === undefined ? undefined : new SourceText(''));
  }

  /** Whether one of its files is there. */
  has({ path, richPath }: QdaText): boolean {
    return [path, richPath].some((each) => each !== undefined && this.files.has(each));
  }

  async #file(
    path: string,
    read: (bytes: Uint8Array<ArrayBuffer>) => string | undefined | Promise<string | undefined>,
  ): Promise<SourceText | undefined> {
    const known = this.#byPath.get(path);
    const bytes = this.files.get(path);
    if (known || !bytes) return known;
    const written = await read(bytes);
    const text = written === undefined ? undefined : new SourceText(written);
    if (text) this.#byPath.set(path, text);
    return text;
  }
}

/** Unpacks and decodes every text; texts of one path are one. */
export async function loadTexts(
  project: QdaProject,
  archive: QdpxArchive | undefined,
  onText: (done: number, total: number) => void = () => undefined,
): Promise<Result<LoadedTexts, ForeignProblem>> {
  const texts = allTexts(project);
  const paths = texts.flatMap(({ path, richPath }) => [path ?? [], richPath ?? []].flat());
  const files = archive ? await archive.texts(new Set(paths)) : success(new Map());
  if (!files.ok) return files;
  const loader = new TextLoader(files.value);
  const loaded = new Map<QdaText, SourceText>();
  const unreadable = new Set<QdaText>();
  for (const [index, text] of texts.entries()) {
    const own = await loader.load(text);
    if (own) loaded.set(text, own);
    else if (loader.has(text)) unreadable.add(text);
    onText(index + 1, texts.length);
  }
  return success({ texts: loaded, unreadable });
}
