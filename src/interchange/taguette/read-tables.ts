import { groupBy } from '#domain/group-by.ts';
import { idOf } from '#interchange/sqlite/cell-values.ts';
import type { Database, Row } from '#interchange/sqlite/database.ts';
import { COMMAND_COLUMNS } from './command-log.ts';

const TABLES = {
  projects: ['id', 'name', 'description'],
  project_members: ['project_id', 'user_login'],
  documents: ['id', 'name', 'description', 'filename', 'project_id', 'contents'],
  tags: ['id', 'project_id', 'path', 'description'],
  highlights: ['id', 'document_id', 'start_offset', 'end_offset', 'snippet'],
  highlight_tags: ['highlight_id', 'tag_id'],
  commands: COMMAND_COLUMNS,
} as const;

type Rows<Table extends keyof typeof TABLES> = readonly Row<(typeof TABLES)[Table][number]>[];

/** What a database says of one project. */
export interface TaguetteTables {
  readonly project: Rows<'projects'>[number];
  readonly members: Rows<'project_members'>;
  readonly documents: Rows<'documents'>;
  readonly tags: Rows<'tags'>;
  /** By the id of their document. */
  readonly highlights: ReadonlyMap<string, Rows<'highlights'>>;
  /** By the id of their highlight. */
  readonly tagsOfHighlights: ReadonlyMap<string, Rows<'highlight_tags'>>;
  readonly commands: Rows<'commands'>;
  /** Highlights of documents that are in no project. */
  readonly strayHighlights: number;
}

export function readTables(database: Database): TaguetteTables[] {
  const documents = database.rows('documents', TABLES.documents);
  const byProject = <Kind extends { readonly project_id: Row<'project_id'>['project_id'] }>(
    rows: readonly Kind[],
  ) => groupBy(rows, (row) => idOf(row.project_id));
  const documentsOf = byProject(documents);
  const members = byProject(database.rows('project_members', TABLES.project_members));
  const tags = byProject(database.rows('tags', TABLES.tags));
  const commands = byProject(database.rows('commands', TABLES.commands));
  const highlights = database.rows('highlights', TABLES.highlights);
  const known = new Set(documents.map(({ id }) => idOf(id)));
  const stray = highlights.filter(({ document_id }) => !known.has(idOf(document_id)));
  const ofDocuments = groupBy(highlights, ({ document_id }) => idOf(document_id));
  const tagRows = database.rows('highlight_tags', TABLES.highlight_tags);
  const tagsOfHighlights = groupBy(tagRows, ({ highlight_id }) => idOf(highlight_id));
  return database.rows('projects', TABLES.projects).map((project, index) => {
    const id = idOf(project.id);
    return {
      project,
      members: members.get(id) ?? [],
      documents: documentsOf.get(id) ?? [],
      tags: tags.get(id) ?? [],
      commands: commands.get(id) ?? [],
      ...{ highlights: ofDocuments, tagsOfHighlights },
      strayHighlights: index === 0 ? stray.length : 0,
    };
  });
}
