import type { Attribute, Case, Value } from '#domain/case.ts';
import type { Code } from '#domain/code.ts';
import type { Coder } from '#domain/coder.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import type { Memo } from '#domain/memo.ts';
import type { Project } from '#domain/project.ts';
import type { EntityOf } from '#domain/tables.ts';
import { draft } from './draft.ts';
import { importDocuments, type ImportedDocument } from './import-documents.ts';
import type { PackedCodings } from './pack-codings.ts';

export interface ForeignRecords {
  readonly project: Project;
  readonly coders: readonly Coder[];
  readonly codes: readonly Code[];
  readonly cases: readonly Case[];
  readonly attributes: readonly Attribute[];
  readonly values: readonly Value[];
  readonly documents: readonly ImportedDocument[];
  readonly codings: PackedCodings;
  readonly memos: readonly Memo[];
  readonly links: readonly EntityOf<'links'>[];
  /** Files that documents name as their sources. */
  readonly files: readonly string[];
}

/** A whole project of another tool, as the one change a project begins with. */
export function openForeignProject(parts: ForeignRecords): Draft | undefined {
  const documents = importDocuments(parts.documents, parts.cases);
  return draft(
    { name: 'openForeignProject', count: parts.documents.length },
    [
      created('project', parts.project),
      ...parts.coders.map((coder) => created('coders', coder)),
      ...parts.codes.map((code) => created('codes', code)),
      ...(documents?.records ?? []),
      ...parts.attributes.map((attribute) => created('attributes', attribute)),
      ...parts.values.map((value) => created('values', value)),
      ...parts.codings.records,
      ...parts.memos.map((memo) => created('memos', memo)),
      ...parts.links.map((link) => created('links', link)),
    ],
    { columns: parts.codings.columns, blobs: [...(documents?.blobs ?? []), ...parts.files] },
  );
}
