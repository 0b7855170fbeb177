import { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Study } from '#analysis/study.ts';
import { layerOfId } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { DeviceId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { compareSpans } from '#domain/text/span.ts';
import { writeHashiya, type CodingCopy } from '#interchange/hashiya/write.ts';
import { codebookToFile } from '#interchange/reports/codebook-to-file.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { newId } from '#storage/new-id.ts';
import type { LoadedProject } from './load-project.ts';

/** What stands in the file for people to read; the project itself is its log. */
function* codingCopies({ image }: LoadedProject, study: Study): Generator<CodingCopy> {
  const { coders, memos } = image.records;
  const names = new Map(coders.map(({ id, name }) => [id, name]));
  const tree = new CodeTree(study.codes);
  const memosByTarget = groupBy(memos, ({ target }) => target.id);
  const codings = groupBy(study.codings, ({ layer }) => layerOfId(layer).document);
  for (const { document, text } of study.documents) {
    const own = codings.get(document.id) ?? [];
    for (const { id, layer, code, place, weight, comment = '' } of own.sort((a, b) =>
      compareSpans(a.place, b.place),
    )) {
      const { coder } = layerOfId(layer);
      const { start, end } = place;
      yield {
        document: document.title,
        ...{ start, end, text: text.slice(start, end) },
        path: tree.path(code).join(PATH_SEPARATOR),
        coder: names.get(coder) ?? coder,
        ...{ weight, comment },
        memo: (memosByTarget.get(id) ?? []).map(({ body }) => richTextToPlain(body)).join('\n'),
      };
    }
  }
}

/** The project with all its changes as one file of Hashiya's own; of a part there would be a whole that it is not. */
export function writeOwnFile(project: LoadedProject, unsorted: Study): Promise<Blob> {
  const { log } = project;
  const documents = [...unsorted.documents].sort((a, b) => compareOrder(a.document, b.document));
  const study = { ...unsorted, documents };
  const tree = new CodeTree(study.codes);
  const placed = tree.codes.map((code) => ({ code, depth: tree.depthOf(code.id) }));
  return writeHashiya({
    about: {
      minimumApp: APP_FORMAT,
      project: log.project,
      name: log.name,
      device: newId<DeviceId>(),
      predecessors: [...log.devices],
      exportedAt: new Date().toISOString(),
    },
    changes: log.changes,
    blobs: log.blobs,
    texts: documents.map(({ document, text }) => ({ title: document.title, text })),
    codebook: codebookToFile(placed, {
      title: log.name,
      description: '',
      source: log.name,
      language: 'und',
    }),
    codings: codingCopies(project, study),
  });
}
