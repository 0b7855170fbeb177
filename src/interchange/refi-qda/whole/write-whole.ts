import type { BlobHash } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { TABLE_NAMES } from '#domain/tables.ts';
import {
  MANIFEST_ENTRY,
  WHOLE_FOLDER,
  WHOLE_VERSION,
  type WholeManifest,
} from './whole-manifest.ts';

/** A file of records ends with this many characters. */
const CHARACTERS_A_FILE = 8_000_000;

type AddEntry = (name: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>;

export interface WrittenSources {
  /** SHA-256 of the project file. */
  readonly description: BlobHash;
  /** Blobs that are in the archive already, with their entries. */
  readonly blobs: ReadonlyMap<BlobHash, string>;
}

/** Records as lines of JSON, gathered to the size of a file. */
function* recordFiles({ records }: ProjectImage): Generator<string> {
  let lines: string[] = [];
  let characters = 0;
  for (const table of TABLE_NAMES) {
    for (const record of records[table]) {
      const line = `${JSON.stringify({ table, record })}\n`;
      lines.push(line);
      characters += line.length;
      if (characters < CHARACTERS_A_FILE) continue;
      yield lines.join('');
      lines = [];
      characters = 0;
    }
  }
  if (lines.length > 0) yield lines.join('');
}

async function bytesOf({ blob }: ProjectImage, hash: BlobHash) {
  try {
    return await blob(hash);
  } catch {
    // Of most source files nothing but the hash is kept.
    return undefined;
  }
}

function blobHashes({ records }: ProjectImage): Set<BlobHash> {
  const ofRevisions = records.revisions.flatMap(({ text, units, map }) =>
    map === undefined ? [text, units] : [text, units, map],
  );
  return new Set([
    ...ofRevisions,
    ...records.documents.flatMap(({ source }) => source?.hash ?? []),
  ]);
}

/** Writes all of a project as it stands, beside what other programs read. */
export async function writeWhole(
  image: ProjectImage,
  { description, blobs }: WrittenSources,
  add: AddEntry,
): Promise<void> {
  let files = 0;
  for (const text of recordFiles(image)) {
    files += 1;
    await add(`${WHOLE_FOLDER}/records/${String(files).padStart(6, '0')}.jsonl`, text);
  }
  const entries: Record<string, string> = {};
  for (const hash of blobHashes(image)) {
    const known = blobs.get(hash);
    const bytes = known === undefined ? await bytesOf(image, hash) : undefined;
    const entry = known ?? `${WHOLE_FOLDER}/blobs/${hash}`;
    if (bytes) await add(entry, bytes);
    if (known !== undefined || bytes) entries[hash] = entry;
  }
  const [project] = image.records.project;
  if (!project) throw new RangeError('an image without a project');
  const manifest: WholeManifest = {
    ...{ format: 'hashiya-in-qdpx', version: WHOLE_VERSION },
    ...{ project: project.id, name: project.name, description, blobs: entries },
    records: TABLE_NAMES.reduce((sum, table) => sum + image.records[table].length, 0),
  };
  await add(MANIFEST_ENTRY, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
