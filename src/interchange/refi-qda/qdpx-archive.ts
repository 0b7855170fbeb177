import { failure, success, type Result } from '#domain/result.ts';
import {
  unpackEntries,
  type ArchiveProblem,
  type UnpackedEntries,
} from '#interchange/archive/unpack-entries.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import { isUnsafeName } from '#interchange/hashiya/entry-name.ts';
import type { QdpxLimits } from './limits.ts';

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
 * Names, in small letters, that a path of the project may have in the archive, the likeliest first; none where it leads
 * out of it.
 */
function namesOf(path: string): string[] {
  const inside = path.replaceAll('\\', '/').replace(SCHEME, '');
  if (OTHER_SCHEME.test(inside) || inside.startsWith('/')) return [];
  const names = [inside, decoded(inside)].flatMap((name) => [`sources/${name}`, name]);
  return names.filter((name) => !name.split('/').includes('..')).map((name) => name.toLowerCase());
}

function foreignProblem(problem: ArchiveProblem): ForeignProblem {
  return problem.type === 'password-protected' ? { type: 'encrypted' } : problem;
}

/** A packed project: the file that describes it, and the texts it names, unpacked when they are known. */
export class QdpxArchive {
  readonly #file: Blob;
  readonly #limits: QdpxLimits;
  readonly #names: ReadonlyMap<string, string>;
  /** Without its ending. */
  readonly name: string;
  readonly description: Uint8Array;

  private constructor(file: Blob, limits: QdpxLimits, found: UnpackedEntries, project: string) {
    this.#file = file;
    this.#limits = limits;
    this.#names = new Map(found.names.map((name) => [name.toLowerCase(), name]));
    this.name = project.replace(/\.qde$/iu, '');
    this.description = found.files.get(project) ?? new Uint8Array();
  }

  static async open(file: Blob, limits: QdpxLimits): Promise<Result<QdpxArchive, ForeignProblem>> {
    const unpacked = await unpackEntries(file, isProject, limits.xml.bytes);
    if (!unpacked.ok) return failure(foreignProblem(unpacked.problem));
    const unsafe = unpacked.value.names.find(isUnsafeName);
    if (unsafe !== undefined) return failure({ type: 'unsafe-name', entry: unsafe });
    const [project, ...others] = unpacked.value.files.keys();
    if (project === undefined) return failure({ type: 'no-project' });
    if (others.length > 0) {
      return failure({ type: 'several-projects', entries: [project, ...others] });
    }
    return success(new QdpxArchive(file, limits, unpacked.value, project));
  }

  /** The files at paths of the project, as far as they are in the archive. */
  async files(
    paths: ReadonlySet<string>,
  ): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, ForeignProblem>> {
    const entries = new Map<string, string>();
    for (const path of paths) {
      const entry = namesOf(path).flatMap((name) => this.#names.get(name) ?? [])[0];
      if (entry !== undefined) entries.set(path, entry);
    }
    const wanted = new Set(entries.values());
    const unpacked = await unpackEntries(
      this.#file,
      (name) => wanted.has(name),
      this.#limits.textBytes,
    );
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
