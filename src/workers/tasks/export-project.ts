import { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import { compareOrder } from '#domain/order.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { success, type Result } from '#domain/result.ts';
import { compareSpans } from '#domain/text/span.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { Project } from '#domain/project.ts';
import { codebookToFile } from '#interchange/reports/codebook-to-file.ts';
import { writeHashiya, type CodingCopy } from '#interchange/hashiya/write.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { minimumAppOf } from '#storage/format.ts';
import { copyProject, type UnsavedEdit } from '#storage/project-copy.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, currentRevision, textOf } from '#storage/queries.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

export interface ExportProjectInput {
  readonly databaseName: string;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Oldest first. */
  readonly unsaved?: readonly UnsavedEdit[] | undefined;
}

export interface ExportedProject {
  readonly file: Blob;
  /** This device's changes up to this sequence number are in the file. */
  readonly sequence: number;
}

/** Files beside log, blobs and texts. */
const OTHER_ENTRIES = 5;

async function memosByCoding(db: ProjectDatabase): Promise<Map<string, string>> {
  const memos = new Map<string, string>();
  for (const { target, body } of await presentRows(db, 'memos')) {
    if (target.table !== 'codings') continue;
    const before = memos.get(target.id);
    const text = richTextToPlain(body);
    memos.set(target.id, before === undefined ? text : `${before}\n${text}`);
  }
  return memos;
}

async function currentText(db: ProjectDatabase, document: Document): Promise<string> {
  return textOf(db, await currentRevision(db, document));
}

async function* textsOf(db: ProjectDatabase, documents: readonly Document[]) {
  for (const document of documents)
    yield { title: document.title, text: await currentText(db, document) };
}

async function* codingsOf(
  db: ProjectDatabase,
  documents: readonly Document[],
  tree: CodeTree,
): AsyncGenerator<CodingCopy> {
  const coders = new Map((await presentRows(db, 'coders')).map(({ id, name }) => [id, name]));
  const memos = await memosByCoding(db);
  for (const document of documents) {
    const text = await currentText(db, document);
    const codings = await codingsOfDocument(db, document);
    codings.sort((a, b) => compareSpans(a.place, b.place));
    for (const { id, layer, code, place, weight, comment = '' } of codings) {
      const { coder } = layerOfId(layer);
      const { start, end } = place;
      yield {
        document: document.title,
        start,
        end,
        text: text.slice(start, end),
        path: tree.path(code).join(PATH_SEPARATOR),
        coder: coders.get(coder) ?? coder,
        weight,
        comment,
        memo: memos.get(id) ?? '',
      };
    }
  }
}

function codebookCopy(tree: CodeTree, project: Project) {
  const placed = tree.codes.map((code) => ({ code, depth: tree.depthOf(code.id) }));
  const details = { title: project.name, description: '', source: project.name, language: 'und' };
  return codebookToFile(placed, details);
}

async function writeProject(
  db: ProjectDatabase,
  { exportedAt, unsaved = [] }: ExportProjectInput,
  report: Report,
): Promise<ExportedProject> {
  const [project] = await presentRows(db, 'project');
  if (!project) throw new RangeError('a project database without a project');
  const copy = await copyProject(db, unsaved, Date.parse(exportedAt));
  const documents = (await presentRows(db, 'documents')).sort(compareOrder);
  const tree = new CodeTree(await presentRows(db, 'codes'));
  const total = 1 + copy.blobCount + documents.length + OTHER_ENTRIES;
  let done = 0;
  const file = await writeHashiya(
    {
      about: {
        minimumApp: await minimumAppOf(db),
        project: project.id,
        name: project.name,
        device: copy.writer,
        predecessors: [...copy.predecessors],
        exportedAt,
      },
      changes: copy.changes,
      blobs: copy.blobs,
      texts: textsOf(db, documents),
      codebook: codebookCopy(tree, project),
      codings: codingsOf(db, documents, tree),
    },
    () => {
      done += 1;
      report({ done: Math.min(done, total), total });
    },
  );
  return { file, sequence: copy.sequence };
}

/** The whole project as one file, as it stands at this moment; edits that could not be stored are in its log. */
export function exportProject(
  input: ExportProjectInput,
  report: Report,
): Promise<Result<ExportedProject, never>> {
  return withProject(input.databaseName, async (db) =>
    success(await writeProject(db, input, report)),
  );
}
