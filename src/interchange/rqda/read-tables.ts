import type { SqlValue } from 'sql.js';
import { integerOf } from '#interchange/sqlite/cell-values.ts';
import type { Database, Row } from '#interchange/sqlite/database.ts';

const TABLES = {
  project: ['memo', 'about'],
  source: ['id', 'name', 'file', 'memo', 'owner', 'date', 'status'],
  freecode: ['id', 'name', 'memo', 'owner', 'color', 'status'],
  coding: [
    ...(['cid', 'fid', 'seltext', 'selfirst', 'selend', 'owner', 'date', 'memo'] as const),
    'status',
  ],
  codecat: ['catid', 'name', 'memo', 'owner', 'status'],
  treecode: ['cid', 'catid', 'status'],
  filecat: ['catid', 'name', 'memo', 'owner', 'status'],
  treefile: ['fid', 'catid', 'status'],
  cases: ['id', 'name', 'memo', 'owner', 'date', 'status'],
  caselinkage: ['caseid', 'fid', 'selfirst', 'selend', 'owner', 'memo', 'status'],
  attributes: ['name', 'memo', 'class', 'status'],
  caseattr: ['variable', 'value', 'caseid', 'status'],
  fileattr: ['variable', 'value', 'fileid', 'status'],
  journal: ['name', 'journal', 'owner', 'date', 'status'],
  annotation: ['fid', 'position', 'annotation', 'owner', 'date', 'status'],
  image: ['id', 'name', 'owner', 'date', 'status'],
  imagecoding: ['cid', 'iid', 'x1', 'y1', 'x2', 'y2', 'owner', 'date', 'memo', 'status'],
} as const;

type Tables = typeof TABLES;

export type RqdaTables = {
  readonly [Table in keyof Tables]: readonly Row<Tables[Table][number]>[];
};

const DELETED = 0;

/** Nothing is ever taken out of the tables: what was deleted is marked so. */
function isAlive(row: { readonly status?: SqlValue }): boolean {
  return row.status === undefined || row.status === null || integerOf(row.status) > DELETED;
}

export function readTables(database: Database): RqdaTables {
  const rows = <Table extends keyof Tables>(table: Table): RqdaTables[Table] =>
    database.rows<Tables[Table][number]>(table, TABLES[table]).filter(isAlive);
  return {
    project: rows('project'),
    source: rows('source'),
    freecode: rows('freecode'),
    coding: rows('coding'),
    codecat: rows('codecat'),
    treecode: rows('treecode'),
    filecat: rows('filecat'),
    treefile: rows('treefile'),
    cases: rows('cases'),
    caselinkage: rows('caselinkage'),
    attributes: rows('attributes'),
    caseattr: rows('caseattr'),
    fileattr: rows('fileattr'),
    journal: rows('journal'),
    annotation: rows('annotation'),
    image: rows('image'),
    imagecoding: rows('imagecoding'),
  };
}
