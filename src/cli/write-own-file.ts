import { CodeTree } from '#analysis/code-tree.ts';
import { codingsInWords, memosByCoding } from '#analysis/coding-in-words.ts';
import type { Study } from '#analysis/study.ts';
import type { CodingInWords } from '#domain/coding-in-words.ts';
import { layerOfId } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { DeviceId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import { writeHashiya } from '#interchange/hashiya/write.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { newId } from '#storage/new-id.ts';
import { codebookCopy } from '#workers/tasks/codebook-copy.ts';
import type { LoadedProject } from './load-project.ts';

/** What stands in the file for people to read; the project itself is its log. */
function* codingCopies(
  { image }: LoadedProject,
  { documents, codings }: Study,
  tree: CodeTree,
): Generator<CodingInWords> {
  const coders = new Map(image.records.coders.map(({ id, name }) => [id, name]));
  const memos = memosByCoding(image.records.memos);
  const byDocument = groupBy(codings, ({ layer }) => layerOfId(layer).document);
  for (const { document, text } of documents) {
    const own = byDocument.get(document.id) ?? [];
    yield* codingsInWords({ title: document.title, text }, own, { tree, coders, memos });
  }
}

/** The project with all its changes as one file of Hashiya's own; of a part there would be a whole that it is not. */
export function writeOwnFile(project: LoadedProject, unsorted: Study): Promise<Blob> {
  const { log } = project;
  const documents = [...unsorted.documents].sort((a, b) => compareOrder(a.document, b.document));
  const study = { ...unsorted, documents };
  const tree = new CodeTree(study.codes);
  return writeHashiya({
    about: {
      minimumApp: APP_FORMAT,
      project: log.project,
      name: log.name,
      device: newId<DeviceId>(),
      predecessors: [...log.devices],
      exportedAt: new Date().toISOString(),
      review: log.review,
    },
    changes: log.changes,
    blobs: log.blobs,
    texts: documents.map(({ document, text }) => ({ title: document.title, text })),
    codebook: codebookCopy(tree, log),
    codings: codingCopies(project, study, tree),
  });
}
