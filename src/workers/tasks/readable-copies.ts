import type { CodeTree } from '#analysis/code-tree.ts';
import { codingsInWords, memosByCoding } from '#analysis/coding-in-words.ts';
import { saidMemos, type MentionedThings } from '#analysis/memos-in-words.ts';
import type { CodingInWords } from '#domain/coding-in-words.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CoderId, CodingId, MemoId } from '#domain/ids.ts';
import type { Memo } from '#domain/memo.ts';
import { mentionsIn } from '#domain/mention.ts';
import { everything } from '#domain/visibility.ts';
import type { Withheld } from '#interchange/hashiya/manifest.ts';
import { readBlob } from '#storage/blobs.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { findCodings } from '#storage/find-codings.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, currentRevision, textOf } from '#storage/queries.ts';

/** The codings that are copied, with their memos, where it is not all of them. */
interface CopiedWork {
  readonly codings: ReadonlySet<CodingId>;
  readonly memos: ReadonlySet<MemoId>;
}

/** The copies in a project file that are to be read without Hashiya, less what is withheld. */
export class ReadableCopies {
  readonly #db: ProjectDatabase;
  readonly #documents: readonly Document[];
  readonly #withheld: Withheld | undefined;
  readonly #others: ReadonlySet<CoderId>;
  readonly #only: CopiedWork | undefined;

  constructor(
    db: ProjectDatabase,
    documents: readonly Document[],
    withheld: Withheld | undefined,
    only?: CopiedWork,
  ) {
    this.#db = db;
    this.#documents = documents;
    this.#withheld = withheld;
    this.#others = new Set(withheld?.coders);
    this.#only = only;
  }

  async *texts(): AsyncGenerator<{ readonly title: string; readonly text: string }> {
    if (this.#withheld?.texts) return;
    for (const document of this.#documents)
      yield { title: document.title, text: await this.#text(document) };
  }

  async *codings(tree: CodeTree): AsyncGenerator<CodingInWords> {
    const coders = new Map(
      (await presentRows(this.#db, 'coders')).map(({ id, name }) => [id, name]),
    );
    const memos = await this.#memos();
    for (const document of this.#documents) {
      const text = this.#withheld?.texts ? '' : await this.#text(document);
      const codings = (await codingsOfDocument(this.#db, document, everything)).filter(
        ({ id, layer }) =>
          !this.#others.has(layerOfId(layer).coder) && (this.#only?.codings.has(id) ?? true),
      );
      yield* codingsInWords({ title: document.title, text }, codings, { tree, coders, memos });
    }
  }

  async #text(document: Document): Promise<string> {
    return textOf(this.#db, await currentRevision(this.#db, document));
  }

  async #memos(): Promise<ReadonlyMap<string, string>> {
    if (this.#withheld?.memos) return new Map();
    const memos = (await presentRows(this.#db, 'memos')).filter(
      ({ id, coder, target }) =>
        target.table === 'codings' &&
        !this.#others.has(coder) &&
        (this.#only?.memos.has(id) ?? true),
    );
    return memosByCoding(await saidMemos(memos, () => this.#things(memos)));
  }

  /** What memos mention, less what is withheld. */
  async #things(memos: readonly Memo[]): Promise<MentionedThings> {
    const mentions = memos.flatMap(({ body }) => mentionsIn(body));
    const ids = mentions.flatMap(({ kind, id }) => (kind === 'codings' ? [id as CodingId] : []));
    const [codes, cases, documents, revisions, quotes, codings] = await Promise.all([
      presentRows(this.#db, 'codes'),
      presentRows(this.#db, 'cases'),
      presentRows(this.#db, 'documents'),
      presentRows(this.#db, 'revisions'),
      presentRows(this.#db, 'quotes'),
      findCodings(this.#db, ids, everything),
    ]);
    const isCopied = ({ id, layer }: Coding) =>
      !this.#others.has(layerOfId(layer).coder) && (this.#only?.codings.has(id) ?? true);
    return {
      records: {
        ...{ codes, cases, documents },
        revisions: this.#withheld?.texts ? [] : revisions,
        quotes: quotes.filter(({ coder }) => !this.#others.has(coder)),
        codings: [...codings.values()].filter(isCopied),
      },
      blob: (hash) => readBlob(this.#db, hash),
    };
  }
}
