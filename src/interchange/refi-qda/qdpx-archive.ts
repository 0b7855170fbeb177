import { failure, success, type Result } from '#domain/result.ts';
import {
  unpackEntries,
  unpackEntry,
  type ArchiveProblem,
  type UnpackedEntries,
} from '#interchange/archive/unpack-entries.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import { isUnsafeName } from '#interchange/archive/entry-name.ts';
import { unpackedLimitBytes } from '#interchange/limits.ts';
import type { DescriptionFile } from './description-file.ts';
import { descriptionLimit, type QdpxLimits } from './limits.ts';

const PROJECT_NAME = /^[^/]+\.qde$/iu;
/** What macOS puts beside a file when it packs it. */
const COMPANION = /^\._/u;
const SCHEME = /^(internal|relative):\/*/iu;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:/iu;

function isProject(name: string): boolean {
  return PROJECT_NAME.test(name) && !COMPANION.test(name);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Names that a path of the project may have in the archive, the likeliest first; none where it leads
 * out of it.
 */
function namesOf(path: string): string[] {
  const inside = path.replaceAll('\\', '/').replace(SCHEME, '');
  if (OTHER_SCHEME.test(inside) || inside.startsWith('/')) return [];
  const names = [inside, decoded(inside)].flatMap((name) => [`sources/${name}`, name]);
  return names.filter((name) => !name.split('/').includes('..'));
}

function foreignProblem(problem: ArchiveProblem): ForeignProblem {
  return problem.type === 'password-protected' ? { type: 'encrypted' } : problem;
}

type FilesByPath = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export interface MediaFiles {
  readonly files: FilesByPath;
  /** Paths of those that were too much. */
  readonly leftOut: ReadonlySet<string>;
}

/** A packed project: the file that describes it, and the texts it names, unpacked when they are known. */
export class QdpxArchive {
  readonly #file: Blob;
  readonly #limits: QdpxLimits;
  readonly #names: ReadonlySet<string>;
  /** By their forms in small letters; the first where several have one. */
  readonly #namesInSmallLetters: ReadonlyMap<string, string>;
  readonly #sizes: ReadonlyMap<string, number>;
  /** Without its ending. */
  readonly name: string;
  /** The file that describes the project. */
  readonly description: DescriptionFile;

  private constructor(file: Blob, limits: QdpxLimits, found: UnpackedEntries, project: string) {
    this.#file = file;
    const bounded = (bytes: number) => unpackedLimitBytes(file.size, bytes);
    const { textBytes, mediaBytes } = limits;
    this.#limits = { ...limits, textBytes: bounded(textBytes), mediaBytes: bounded(mediaBytes) };
    this.#names = new Set(found.names);
    this.#namesInSmallLetters = new Map(
      found.names.toReversed().map((name) => [name.toLowerCase(), name]),
    );
    this.#sizes = found.sizes;
    this.name = project.replace(/\.qde$/iu, '');
    this.description = {
      size: found.sizes.get(project) ?? 0,
      read: async (take) => {
        const limitBytes = descriptionLimit(file.size, limits.xml);
        const unpacked = await unpackEntry(file, project, limitBytes, take);
        return unpacked.ok ? unpacked : failure(foreignProblem(unpacked.problem));
      },
    };
  }

  static async open(file: Blob, limits: QdpxLimits): Promise<Result<QdpxArchive, ForeignProblem>> {
    const found = await unpackEntries(file, () => false, 0);
    if (!found.ok) return failure(foreignProblem(found.problem));
    const { names } = found.value;
    const unsafe = names.find(isUnsafeName);
    if (unsafe !== undefined) return failure({ type: 'unsafe-name', entry: unsafe });
    const [project, ...others] = names.filter(isProject);
    if (project === undefined) return failure({ type: 'no-project' });
    if (others.length > 0) {
      return failure({ type: 'several-projects', entries: [project, ...others] });
    }
    return success(new QdpxArchive(file, limits, found.value, project));
  }

  hasFolder(folder: string): boolean {
    return [...this.#names].some((name) => name.startsWith(`${folder}/`));
  }

  /** The texts at paths of the project, as far as they are in the archive. */
  async texts(paths: ReadonlySet<string>): Promise<Result<FilesByPath, ForeignProblem>> {
    const { textBytes: limitBytes } = this.#limits;
    const entries = this.#entries(paths);
    const sizes = [...new Set(entries.values())].map((entry) => this.#sizes.get(entry) ?? 0);
    const said = sizes.reduce((sum, size) => sum + size, 0);
    // Not a byte of what is too much by its own word is unpacked.
    if (said > limitBytes) return failure({ type: 'unpacks-too-large', limitBytes });
    return this.#files(entries, limitBytes);
  }

  /** The files at paths of the project in their order, as far as they are in the archive and together within the limit. */
  async media(paths: ReadonlySet<string>): Promise<Result<MediaFiles, ForeignProblem>> {
    const { mediaBytes } = this.#limits;
    const taken = new Map<string, string>();
    const leftOut = new Set<string>();
    let bytes = 0;
    for (const [path, entry] of this.#entries(paths)) {
      const size = this.#sizes.get(entry) ?? 0;
      if (bytes + size > mediaBytes) {
        leftOut.add(path);
      } else {
        taken.set(path, entry);
        bytes += size;
      }
    }
    const files = await this.#files(taken, mediaBytes);
    return files.ok ? success({ files: files.value, leftOut }) : files;
  }

  /** By its very name, else by one that differs in capital letters: programs pack files otherwise than they name them. */
  #entryAt(path: string): string | undefined {
    const names = namesOf(path);
    const exact = names.find((name) => this.#names.has(name));
    const [similar] = names.flatMap((name) => {
      return this.#namesInSmallLetters.get(name.toLowerCase()) ?? [];
    });
    return exact ?? similar;
  }

  #entries(paths: ReadonlySet<string>): ReadonlyMap<string, string> {
    const entries = new Map<string, string>();
    for (const path of paths) {
      const entry = this.#entryAt(path);
      if (entry !== undefined) entries.set(path, entry);
    }
    return entries;
  }

  async #files(
    entries: ReadonlyMap<string, string>,
    limitBytes: number,
  ): Promise<Result<FilesByPath, ForeignProblem>> {
    if (entries.size === 0) return success(new Map());
    const wanted = new Set(entries.values());
    const unpacked = await unpackEntries(this.#file, (name) => wanted.has(name), limitBytes);
    if (!unpacked.ok) return failure(foreignProblem(unpacked.problem));
    const { files } = unpacked.value;
    return success(
      new Map(
        [...entries].flatMap(([path, entry]) => {
          const bytes = files.get(entry);
          return bytes ? [[path, bytes] as const] : [];
        }),
      ),
    );
  }
}
