import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import type { Counting } from '#interchange/foreign/counting.ts';
import { textOf } from '#interchange/sqlite/cell-values.ts';
import { PassagePlacer } from '#interchange/sqlite/passage-placer.ts';
import { lineFeeds, ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import { addAttributes, addCases } from './add-cases.ts';
import { addCodes } from './add-codes.ts';
import { CodingAdder } from './add-codings.ts';
import { addDocuments, type Media } from './add-documents.ts';
import { addNotes } from './add-notes.ts';
import type { QualcoderTables } from './read-tables.ts';

/** Its text fields count code units, with one for a line end; its own searches count characters. */
const COUNTINGS: readonly Counting[] = [
  { unit: 'utf-16', lineEnd: 'one' },
  { unit: 'utf-16', lineEnd: 'two' },
  { unit: 'code-point', lineEnd: 'two' },
  { unit: 'code-point', lineEnd: 'one' },
];

/** What lies beside the tables. */
export interface Surroundings {
  readonly name: string;
  readonly media: Media;
  readonly isMediaLeftOut: boolean;
  readonly hasUnsavedChanges: boolean;
}

/** Makes a project of what a QualCoder database says and of the files that came with it. */
export function toForeignProject(
  tables: QualcoderTables,
  { name, media, isMediaLeftOut, hasUnsavedChanges }: Surroundings,
): ForeignProject {
  const draft = new ProjectDraft();
  for (const { name: coder } of tables.coder_names) draft.by(textOf(coder));
  addCodes(draft, tables);
  const texts = addDocuments(draft, tables, media);
  const placer = new PassagePlacer(COUNTINGS, draft.losses);
  new CodingAdder(draft, texts, placer).addAll(tables);
  addCases(draft, tables, texts);
  addAttributes(draft, tables);
  addNotes(draft, tables, texts, placer);
  draft.reading = placer.reading;
  for (const graph of tables.graph) draft.losses.add('graph', textOf(graph.name));
  for (const { title } of tables.stored_sql) draft.losses.add('saved-query', textOf(title));
  if (isMediaLeftOut) draft.losses.add('media-left-out');
  if (hasUnsavedChanges) draft.losses.add('unsaved-changes');
  const [project] = tables.project;
  return draft.finish({
    ...{ format: 'qualcoder', origin: textOf(project?.about ?? null) || 'QualCoder', name },
    note: lineFeeds(textOf(project?.memo ?? null)),
  });
}
