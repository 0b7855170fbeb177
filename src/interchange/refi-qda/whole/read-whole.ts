import { z } from 'zod';
import type { Coder } from '#domain/coder.ts';
import type { Coding } from '#domain/coding.ts';
import { packCodings } from '#domain/edits/pack-codings.ts';
import type { EditName } from '#domain/edits/edit-name.ts';
import type { BlobHash, ChangeId, DeviceId } from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import { created } from '#domain/log/record.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { schemaByTable, TABLE_NAMES, type EntityOf, type TableName } from '#domain/tables.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { linesOf } from '#interchange/hashiya/lines-of.ts';
import { sha256 } from '#interchange/archive/sha256.ts';
import { HASHIYA_LIMITS, PackedFiles, type UnpackLimits } from '#interchange/hashiya/unpack.ts';
import type { StoredBlob } from '#interchange/hashiya/write.ts';
import type { ProjectLog, Stamp } from '#interchange/project-log.ts';
import {
  DESCRIPTION_ENTRY,
  MANIFEST_ENTRY,
  WHOLE_FOLDER,
  wholeManifestSchema,
  type WholeManifest,
} from './whole-manifest.ts';

const EDIT: EditName = 'openForeignProject';
const lineSchema = z.object({ table: z.enum(TABLE_NAMES), record: z.unknown() });

type Records = { [Name in TableName]: EntityOf<Name>[] };

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The manifest, where it holds for the project file that is there. */
async function readManifest(files: PackedFiles): Promise<WholeManifest | undefined> {
  if (!files.has(MANIFEST_ENTRY) || !files.has(DESCRIPTION_ENTRY)) return undefined;
  const text = await files.text(MANIFEST_ENTRY);
  const manifest = text.ok ? wholeManifestSchema.safeParse(parsedJson(text.value)) : undefined;
  if (!manifest?.success) return undefined;
  const description = await files.bytes(DESCRIPTION_ENTRY);
  const isUnchanged =
    description.ok && (await sha256(description.value)) === manifest.data.description;
  return isUnchanged ? manifest.data : undefined;
}

/** Adds the records of a file; false where one is none. */
function addRecords(records: Records, text: string): boolean {
  for (const line of linesOf(text)) {
    const parsed = lineSchema.safeParse(parsedJson(line));
    if (!parsed.success) return false;
    const { table } = parsed.data;
    const record = schemaByTable[table].safeParse(parsed.data.record);
    if (!record.success) return false;
    (records[table] as object[]).push(record.data);
  }
  return true;
}

async function readRecords(
  files: PackedFiles,
  { records: expected }: WholeManifest,
): Promise<Records | undefined> {
  const records = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Records;
  for (const name of files.names(`${WHOLE_FOLDER}/records`)) {
    const text = await files.text(name);
    if (!text.ok || !addRecords(records, text.value)) return undefined;
  }
  const count = TABLE_NAMES.reduce((sum, table) => sum + records[table].length, 0);
  return count === expected ? records : undefined;
}

async function readBlobs(
  files: PackedFiles,
  { blobs }: WholeManifest,
): Promise<StoredBlob[] | undefined> {
  const read: StoredBlob[] = [];
  for (const [hash, entry] of Object.entries(blobs)) {
    const bytes = files.has(entry) ? await files.bytes(entry) : undefined;
    if (!bytes?.ok || (await sha256(bytes.value)) !== hash) return undefined;
    read.push({ hash: hash as BlobHash, bytes: bytes.value });
  }
  return read;
}

function createdIn<Name extends TableName>(table: Name, records: ProjectImage['records']) {
  const entities: readonly EntityOf<Name>[] = records[table];
  return entities.map((entity) => created(table, entity));
}

/** The one change that a project begins with which is as the records say. */
function firstChange(
  records: ProjectImage['records'],
  blobs: readonly StoredBlob[],
  coder: Coder,
  { newId, now }: Stamp,
): Change {
  const codings: readonly Coding[] = records.codings;
  const packed = packCodings(codings);
  const others = TABLE_NAMES.filter((table) => table !== 'codings');
  return {
    id: newId<ChangeId>(),
    device: newId<DeviceId>(),
    ...{ sequence: 1, clock: nextClock(undefined, now), coder: coder.id },
    edit: { name: EDIT, count: records.documents.length },
    records: [...others.flatMap((table) => createdIn(table, records)), ...packed.records],
    columns: packed.columns,
    blobs: blobs.map(({ hash }) => hash),
  };
}

/**
 * A packed project that was written here, as it was: undefined where it was not, where another program has written its
 * project file since, or where anything of it is damaged. Then it is to be read as any other.
 */
export async function readWhole(
  file: Blob,
  stamp: Stamp,
  limits: UnpackLimits = HASHIYA_LIMITS,
): Promise<ProjectLog | undefined> {
  // What the library knows of a file takes kilobytes, and other tools' archives may hold very many.
  const listed = await unpackEntries(file, () => false, 0);
  if (!listed.ok || !listed.value.sizes.has(MANIFEST_ENTRY)) return undefined;
  const opened = await PackedFiles.open(file, limits);
  if (!opened.ok) return undefined;
  const manifest = await readManifest(opened.value);
  if (!manifest) return undefined;
  const records = await readRecords(opened.value, manifest);
  const blobs = await readBlobs(opened.value, manifest);
  if (!records || !blobs) return undefined;
  const [coder] = records.coders;
  if (!coder) return undefined;
  const changes = [firstChange(records, blobs, coder, stamp)];
  const { project, name } = manifest;
  const isSound = records.project[0]?.id === project && !faultyTable(changes, blobs);
  return isSound ? { project, name, devices: [], changes, blobs } : undefined;
}
