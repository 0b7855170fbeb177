import type { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Project } from '#domain/project.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { compareSpans } from '#domain/text/span.ts';
import type { Withheld } from '#interchange/hashiya/manifest.ts';
import type { CodingCopy } from '#interchange/hashiya/write.ts';
import { codebookToFile } from '#interchange/reports/codebook-to-file.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, currentRevision, textOf } from '#storage/queries.ts';

/** The copies in a project file that are to be read without Hashiya, less what is withheld. */
export class ReadableCopies {
  readonly #db: ProjectDatabase;
  readonly #documents: readonly Document[];
  readonly #withheld: Withheld | undefined;
  readonly #others: ReadonlySet<CoderId>;

  constructor(db: ProjectDatabase, documents: readonly Document[], withheld: Withheld | undefined) {
    this.#db = db;
    this.#documents = documents;
    this.#withheld = withheld;
    this.#others = new Set(withheld?.coders);
  }

  async *texts(): AsyncGenerator<{ readonly title: string; readonly text: string }> {
    if (this.#withheld?.texts) return;
    for (const document of this.#documents)
      yield { title: document.title, text: await this.#text(document) };
  }

  async *codings(tree: CodeTree): AsyncGenerator<CodingCopy> {
    const coders = new Map(
      (await presentRows(this.#db, 'coders')).map(({ id, name }) => [id, name]),
    );
    const memos = await this.#memosByCoding();
    for (const document of this.#documents) {
      const text = this.#withheld?.texts ? '' : await this.#text(document);
      const codings = await codingsOfDocument(this.#db, document);
      codings.sort((a, b) => compareSpans(a.place, b.place));
      for (const { id, layer, code, place, weight, comment = '' } of codings) {
        const { coder } = layerOfId(layer);
        if (this.#others.has(coder)) continue;
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

  async #text(document: Document): Promise<string> {
    return textOf(this.#db, await currentRevision(this.#db, document));
  }

  async #memosByCoding(): Promise<Map<string, string>> {
    const memos = new Map<string, string>();
    if (this.#withheld?.memos) return memos;
    for (const { target, body, coder } of await presentRows(this.#db, 'memos')) {
      if (target.table !== 'codings' || this.#others.has(coder)) continue;
      const before = memos.get(target.id);
      const text = richTextToPlain(body);
      memos.set(target.id, before === undefined ? text : `${before}\n${text}`);
    }
    return memos;
  }
}

export function codebookCopy(tree: CodeTree, project: Project) {
  const placed = tree.codes.map((code) => ({ code, depth: tree.depthOf(code.id) }));
  const details = { title: project.name, description: '', source: project.name, language: 'und' };
  return codebookToFile(placed, details);
}
