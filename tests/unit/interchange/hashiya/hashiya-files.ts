import fc from 'fast-check';
import type { BlobHash, ChangeId, CoderId, DeviceId, ProjectId } from '#domain/ids.ts';
import { TABLE_NAMES } from '#domain/tables.ts';
import type { Change } from '#domain/log/change.ts';
import { writeHashiya, type HashiyaSource, type StoredBlob } from '#interchange/hashiya/write.ts';
import { sha256 } from '#interchange/archive/sha256.ts';

export const EXPORTED_AT = '2026-11-22T08:00:00.000Z';

export async function blobOf(text: string): Promise<StoredBlob> {
  const bytes = new TextEncoder().encode(text);
  return { hash: await sha256(bytes), bytes };
}

export function aChange(index: number, more: Partial<Change> = {}): Change {
  return {
    id: `change-${String(index)}` as ChangeId,
    device: 'device-1' as DeviceId,
    sequence: index + 1,
    clock: `0190000000${String(index % 100).padStart(2, '0')}-0000`,
    coder: 'coder-1' as CoderId,
    edit: { name: 'editCode' },
    records: [],
    ...more,
  };
}

export function aSource(more: Partial<HashiyaSource> = {}): HashiyaSource {
  return {
    about: {
      minimumApp: 1,
      project: 'project-1' as ProjectId,
      name: 'Digital governance',
      device: 'device-1' as DeviceId,
      predecessors: ['device-0' as DeviceId],
      exportedAt: EXPORTED_AT,
    },
    changes: [],
    blobs: [],
    texts: [],
    codebook: {
      format: 'hashiya-codebook',
      version: 1,
      id: 'codebook',
      title: 'Codebook',
      description: '',
      source: '',
      language: 'en',
      codes: [],
    },
    codings: [],
    ...more,
  };
}

/** A small whole project: two changes, one text. */
export async function aProjectFile(more: Partial<HashiyaSource> = {}): Promise<Blob> {
  const blob = await blobOf('They look at it from a distance.');
  const changes = [aChange(0), aChange(1, { blobs: [blob.hash] })];
  return writeHashiya(aSource({ changes, blobs: [blob], ...more }));
}

const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('گل رحیم', '😀', '\ud800', '\u2028', ''),
  fc.integer(),
  fc.boolean(),
  fc.record({ revision: fc.string({ maxLength: 5 }), start: fc.nat(), end: fc.nat() }),
);
const fields = fc.dictionary(fc.constantFrom('name', 'present', 'place', 'definition'), value);

/** Logs with any mixture of records, columns, undos and named blobs; ids and sequence numbers are set by position. */
export const anyLog = fc.array(
  fc.record(
    {
      edit: fc.record({ name: fc.constantFrom('editCode', 'applyCode') }),
      records: fc.array(
        fc.record({
          table: fc.constantFrom(...TABLE_NAMES),
          id: fc.string({ minLength: 1, maxLength: 8 }),
          before: fields,
          after: fields,
        }),
        { maxLength: 3 },
      ),
      columns: fc.constantFrom([
        {
          does: 'add',
          layer: 'document-1/ordinary/coder-1',
          revision: 'revision-1',
          codes: ['code-1'],
          ids: ['coding-1', 'coding-2'],
          code: [0, 0],
          start: [0, 4],
          end: [3, 90_000],
        },
      ]),
      undoes: fc.string({ minLength: 1, maxLength: 8 }),
    },
    { requiredKeys: ['edit', 'records'] },
  ),
  { maxLength: 8 },
);

export function changesOf(
  log: readonly object[],
  blobs: readonly { readonly hash: BlobHash }[],
): Change[] {
  const changes = log.map((change, index) => aChange(index, change));
  return blobs.length === 0
    ? changes
    : [...changes, aChange(log.length, { blobs: blobs.map(({ hash }) => hash) })];
}
