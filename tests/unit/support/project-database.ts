import type { CodeId, CoderId, CodingId, DocumentId, RevisionId } from '#domain/ids.ts';
import type { Code } from '#domain/code.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { createProjectDatabase } from '#storage/open-project.ts';
import { newId } from '#storage/new-id.ts';
import type { ProjectDatabase } from '#storage/database.ts';

export const CODER = 'coder-1' as CoderId;
const DOCUMENT = 'document-1' as DocumentId;
export const REVISION = 'revision-1' as RevisionId;
export const LAYER = layerIdOf({ document: DOCUMENT, kind: 'ordinary', coder: CODER });

export function freshDatabase(): Promise<ProjectDatabase> {
  return createProjectDatabase(newId());
}

export function aCode(name: string, more: Partial<Code> = {}): Code {
  return {
    id: newId<CodeId>(),
    name,
    order: 'a0',
    colour: 0,
    isTheme: false,
    definition: '',
    include: '',
    exclude: '',
    example: '',
    ...more,
  };
}

export function aCoding(
  code: CodeId,
  start: number,
  end: number,
  more: Partial<Coding> = {},
): Coding {
  return {
    id: newId<CodingId>(),
    layer: LAYER,
    code,
    place: { revision: REVISION, start, end },
    ...more,
  };
}

/** Records as plain objects, so that a failing comparison prints what differs. */
export function plain(tables: FieldsByTable): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    [...tables]
      .filter(([, rows]) => rows.size > 0)
      .map(([name, rows]) => [name, Object.fromEntries(rows)]),
  );
}
