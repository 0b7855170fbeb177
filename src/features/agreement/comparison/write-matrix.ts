import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { CodeTree } from '#analysis/code-tree.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Session } from '#session/session.svelte.ts';
import type { ComparisonRequest } from '#workers/tasks/compared-study-of.ts';
import { TaskWorker } from '#workers/task-worker.ts';

/** What the file calls what is in it. */
export interface MatrixNames {
  readonly tree: CodeTree;
  /** In the order of the request. */
  readonly coders: readonly string[];
  readonly titleOf: (document: DocumentId) => string;
}

/** The data behind a comparison as CSV; undefined where it could not be written. */
export async function writeMatrix(
  session: Session,
  request: ComparisonRequest,
  named: MatrixNames,
): Promise<Blob | undefined> {
  const worker = new TaskWorker();
  const written = await worker.run('writeReliabilityMatrix', {
    ...request,
    databaseName: session.db.name,
    viewer: session.coderId,
    coderNames: named.coders,
    codeNames: request.setting.codes.map((code) => named.tree.path(code).join(PATH_SEPARATOR)),
    documentTitles: Object.fromEntries(
      request.setting.documents.map((id) => [id, named.titleOf(id)]),
    ),
  });
  worker.close();
  return written.ok ? written.value : undefined;
}
