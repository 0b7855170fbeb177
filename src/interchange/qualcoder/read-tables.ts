import type { Database, Row } from '#interchange/sqlite/database.ts';

/** What is read, of all versions: older ones lack some of the columns and tables. */
const TABLES = {
  project: ['databaseversion', 'memo', 'about'],
  source: ['id', 'name', 'fulltext', 'mediapath', 'memo', 'owner', 'date', 'av_text_id', 'risid'],
  code_cat: ['catid', 'name', 'owner', 'memo', 'supercatid'],
  code_name: ['cid', 'name', 'memo', 'catid', 'owner', 'color', 'supercid'],
  code_text: [
    ...(['ctid', 'cid', 'fid', 'seltext', 'pos0', 'pos1', 'owner', 'date', 'memo'] as const),
    'important',
  ],
  code_image: [
    ...(['imid', 'id', 'x1', 'y1', 'width', 'height', 'cid', 'memo', 'date', 'owner'] as const),
    'pdf_page',
  ],
  code_av: ['avid', 'id', 'pos0', 'pos1', 'cid', 'memo', 'date', 'owner'],
  annotation: ['anid', 'fid', 'pos0', 'pos1', 'memo', 'owner', 'date'],
  cases: ['caseid', 'name', 'memo', 'owner', 'date'],
  case_text: ['caseid', 'fid', 'pos0', 'pos1', 'owner', 'memo'],
  attribute_type: ['name', 'memo', 'owner', 'caseorfile', 'valuetype'],
  attribute: ['name', 'attr_type', 'value', 'id', 'owner'],
  journal: ['jid', 'name', 'jentry', 'date', 'owner'],
  coder_names: ['name'],
  ris: ['risid', 'tag', 'value'],
  stored_sql: ['title'],
  graph: ['name'],
} as const;

type Tables = typeof TABLES;

export type QualcoderTables = {
  readonly [Table in keyof Tables]: readonly Row<Tables[Table][number]>[];
};

export type QualcoderRow<Table extends keyof Tables> = QualcoderTables[Table][number];

export function readTables(database: Database): QualcoderTables {
  const rows = <Table extends keyof Tables>(table: Table): QualcoderTables[Table] =>
    database.rows<Tables[Table][number]>(table, TABLES[table]);
  return {
    project: rows('project'),
    source: rows('source'),
    code_cat: rows('code_cat'),
    code_name: rows('code_name'),
    code_text: rows('code_text'),
    code_image: rows('code_image'),
    code_av: rows('code_av'),
    annotation: rows('annotation'),
    cases: rows('cases'),
    case_text: rows('case_text'),
    attribute_type: rows('attribute_type'),
    attribute: rows('attribute'),
    journal: rows('journal'),
    coder_names: rows('coder_names'),
    ris: rows('ris'),
    stored_sql: rows('stored_sql'),
    graph: rows('graph'),
  };
}
