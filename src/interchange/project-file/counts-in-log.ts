import type { TableName } from '#domain/tables.ts';
import type { ProjectLog } from '#interchange/project-log.ts';
import type { ProjectCounts } from './opened-project.ts';

/** How much of what a project begins with: a log that only adds. */
export function countsInLog({ changes }: ProjectLog): ProjectCounts {
  const counts = new Map<TableName, number>();
  const add = (table: TableName, more: number) =>
    counts.set(table, (counts.get(table) ?? 0) + more);
  for (const { records, columns = [] } of changes) {
    for (const { table } of records) add(table, 1);
    for (const { ids } of columns) add('codings', ids.length);
  }
  const of = (table: TableName) => counts.get(table) ?? 0;
  return {
    documents: of('documents'),
    codes: of('codes'),
    codings: of('codings'),
    coders: of('coders'),
    cases: of('cases'),
    attributes: of('attributes'),
    memos: of('memos'),
    links: of('links'),
  };
}
