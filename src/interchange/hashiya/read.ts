import type { BlobHash } from '#domain/ids.ts';
import { changeSchema, type Change, type Fields } from '#domain/log/change.ts';
import { failure, success, type Result } from '#domain/result.ts';
import { tameRichText } from '#domain/tame-rich-text.ts';
import type { HashiyaProblem } from './hashiya-problem.ts';
import { linesOf } from './lines-of.ts';
import {
  anyManifestSchema,
  HASHIYA_VERSION,
  manifestSchema,
  withheldOf,
  type Manifest,
} from './manifest.ts';
import { sha256 } from '#interchange/archive/sha256.ts';
import { HASHIYA_LIMITS, PackedFiles, type UnpackLimits } from './unpack.ts';
import type { StoredBlob } from './write.ts';

export interface HashiyaFile {
  readonly manifest: Manifest;
  readonly changes: readonly Change[];
  readonly blobs: readonly StoredBlob[];
}

export interface ReadHashiyaOptions {
  /** Data format this app understands; files that ask for more are refused. */
  readonly appFormat: number;
  /** Told after each piece: how many of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly limits?: UnpackLimits | undefined;
}

type Checked<Value> = Promise<Result<Value, HashiyaProblem>>;

const MANIFEST = 'manifest.json';
const BLOB_NAME = /^blobs\/([0-9a-f]{64})$/u;

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readManifest(files: PackedFiles, appFormat: number): Checked<Manifest> {
  if (!files.has(MANIFEST)) return failure({ type: 'not-a-project' });
  const text = await files.text(MANIFEST);
  if (!text.ok) return text;
  const json = parsedJson(text.value);
  const any = anyManifestSchema.safeParse(json);
  if (!any.success) return failure({ type: 'not-a-project' });
  const { version, minimumApp } = any.data;
  if (version > HASHIYA_VERSION || minimumApp > appFormat)
    return failure({ type: 'newer-version', version, minimumApp });
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? success(manifest.data) : failure({ type: 'damaged', entry: MANIFEST });
}

/** A change whose memos every screen and file can take; the very change where they are so already. */
function withTameMemos(change: Change): Change {
  const tame = (fields: Fields): Fields => {
    const body = tameRichText(fields['body']);
    return body === fields['body'] ? fields : { ...fields, body };
  };
  const records = change.records.map((record) => {
    if (record.table !== 'memos') return record;
    const [before, after] = [tame(record.before), tame(record.after)];
    return before === record.before && after === record.after
      ? record
      : { ...record, before, after };
  });
  return records.every((record, at) => record === change.records[at])
    ? change
    : { ...change, records };
}

/** The changes of one log file; each change has an id, and a number of its device, of its own. */
async function readLogFile(files: PackedFiles, name: string, seen: Set<string>): Checked<Change[]> {
  const text = await files.text(name);
  if (!text.ok) return text;
  const changes: Change[] = [];
  for (const line of linesOf(text.value)) {
    const change = changeSchema.safeParse(parsedJson(line));
    if (!change.success) return failure({ type: 'damaged', entry: name });
    const { id, device, sequence } = change.data;
    for (const mark of [`id ${id}`, `number ${String(sequence)} of ${device}`]) {
      if (seen.has(mark)) return failure({ type: 'damaged', entry: name });
      seen.add(mark);
    }
    changes.push(withTameMemos(change.data));
  }
  return success(changes);
}

async function readBlob(files: PackedFiles, name: string): Checked<StoredBlob> {
  const hash = BLOB_NAME.exec(name)?.[1] as BlobHash | undefined;
  const bytes = await files.bytes(name);
  if (!bytes.ok) return bytes;
  if (hash === undefined || (await sha256(bytes.value)) !== hash)
    return failure({ type: 'damaged', entry: name });
  return success({ hash, bytes: bytes.value });
}

/** What the manifest counts or the log names and the file does not hold. */
function missingPart({ manifest, changes, blobs }: HashiyaFile): HashiyaProblem | undefined {
  const found = { changes: changes.length, blobs: blobs.length };
  for (const part of ['changes', 'blobs'] as const) {
    const expected = manifest.counts[part];
    if (expected !== found[part]) return { type: 'incomplete', part, expected, found: found[part] };
  }
  if (withheldOf(manifest)?.texts) return undefined;
  const held = new Set<string>(blobs.map(({ hash }) => hash));
  const missing = changes.flatMap((change) => change.blobs ?? []).find((hash) => !held.has(hash));
  return missing === undefined ? undefined : { type: 'missing-blob', hash: missing as BlobHash };
}

/**
 * Reads a project from a file that `writeHashiya` wrote; the manifest says what was left out of it. Every piece is checked (limits, checksums, schemas, hashes,
 * counts) before anything is given; whatever is wrong with the file comes back as a value.
 */
export async function readHashiya(file: Blob, options: ReadHashiyaOptions): Checked<HashiyaFile> {
  const opened = await PackedFiles.open(file, options.limits ?? HASHIYA_LIMITS);
  if (!opened.ok) return opened;
  const files = opened.value;
  const manifest = await readManifest(files, options.appFormat);
  if (!manifest.ok) return manifest;

  const logNames = files.names('log');
  const blobNames = files.names('blobs');
  let done = 0;
  const tell = () => options.onProgress?.((done += 1), logNames.length + blobNames.length);

  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const name of logNames) {
    const part = await readLogFile(files, name, seen);
    if (!part.ok) return part;
    for (const change of part.value) changes.push(change);
    tell();
  }
  const blobs: StoredBlob[] = [];
  for (const name of blobNames) {
    const blob = await readBlob(files, name);
    if (!blob.ok) return blob;
    blobs.push(blob.value);
    tell();
  }
  const whole = { manifest: manifest.value, changes, blobs };
  const problem = missingPart(whole);
  return problem ? failure(problem) : success(whole);
}
