import type { ForeignFormat } from '#interchange/foreign/foreign-project.ts';
import type { Database } from './database.ts';

export type DatabaseFormat = Extract<ForeignFormat, 'taguette' | 'qualcoder' | 'rqda'>;

/** Tables, with columns, that a tool's database always had and no other has. */
const MARKS: Readonly<Record<DatabaseFormat, Readonly<Record<string, readonly string[]>>>> = {
  taguette: {
    projects: ['id', 'name'],
    documents: ['id', 'project_id', 'contents'],
    tags: ['id', 'project_id', 'path'],
    highlights: ['id', 'document_id', 'start_offset', 'end_offset'],
    highlight_tags: ['highlight_id', 'tag_id'],
  },
  qualcoder: {
    source: ['id', 'name', 'fulltext'],
    code_name: ['cid', 'name'],
    code_text: ['cid', 'fid', 'pos0', 'pos1'],
  },
  rqda: {
    source: ['id', 'name', 'file'],
    freecode: ['id', 'name'],
    coding: ['cid', 'fid', 'selfirst', 'selend'],
  },
};

/** Which tool's project a database is, told by its tables. */
export function whichProject(database: Database): DatabaseFormat | undefined {
  return (['taguette', 'qualcoder', 'rqda'] as const).find((format) =>
    Object.entries(MARKS[format]).every(([table, columns]) => database.hasColumns(table, columns)),
  );
}
