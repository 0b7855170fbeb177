import type { ImportedDocument } from '#domain/edits/import-documents.ts';
import type { BlobHash, CaseId, DocumentId, RevisionId, SpeakerId } from '#domain/ids.ts';
import { ordersAfter } from '#domain/order.ts';
import { sha256 } from '#interchange/archive/sha256.ts';
import type { StoredBlob } from '#interchange/hashiya/write.ts';
import { transcriptOfText } from '#interchange/plain-text/transcript-of-text.ts';
import type { Stamp } from '#interchange/project-log.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import type { ForeignCase, ForeignDocument } from './foreign-project.ts';
import type { OwnIds } from './own-ids.ts';

const encoder = new TextEncoder();

/** Texts and files by their hashes, each once. */
export class BlobShelf {
  readonly #blobs = new Map<BlobHash, StoredBlob>();

  async put(content: string | Uint8Array<ArrayBuffer>): Promise<BlobHash> {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const hash = await sha256(bytes);
    this.#blobs.set(hash, { hash, bytes });
    return hash;
  }

  all(): StoredBlob[] {
    return [...this.#blobs.values()];
  }
}

export interface OwnDocuments {
  readonly imported: readonly ImportedDocument[];
  /** Hashes of the files that are kept beside the texts. */
  readonly files: readonly BlobHash[];
}

function extensionOf(fileName: string): string {
  return /\.([^./\\]{1,12})$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function speakersOf(read: ReadTranscript, document: DocumentId, stamp: Stamp) {
  return read.labels.map(({ label, role }) => {
    const id = stamp.newId<SpeakerId>();
    return { id, document, labels: [label], name: label, role };
  });
}

/** Gives the documents of another tool turns, speakers and languages, and puts their texts on the shelf. */
export class DocumentMaker {
  readonly #ids: OwnIds;
  readonly #stamp: Stamp;
  readonly #shelf: BlobShelf;
  readonly #cases: ReadonlyMap<string, CaseId>;

  constructor(ids: OwnIds, stamp: Stamp, shelf: BlobShelf, cases: readonly ForeignCase[]) {
    this.#ids = ids;
    this.#stamp = stamp;
    this.#shelf = shelf;
    // A document belongs to one case here; `allLosses` says where there were more.
    this.#cases = new Map(
      cases.toReversed().flatMap(({ key, documents }) => {
        return documents.map((document) => [document, ids.of<CaseId>('case', key)]);
      }),
    );
  }

  /** `onDocument` is told after each. */
  async make(documents: readonly ForeignDocument[], onDocument: () => void): Promise<OwnDocuments> {
    const orders = ordersAfter(undefined, documents.length);
    const imported: ImportedDocument[] = [];
    const files: BlobHash[] = [];
    for (const [index, one] of documents.entries()) {
      const file = one.media && (await this.#shelf.put(one.media.bytes));
      if (file) files.push(file);
      imported.push(await this.#document(one, orders[index] ?? '', file));
      onDocument();
    }
    return { imported, files };
  }

  async #document(
    one: ForeignDocument,
    order: string,
    file: BlobHash | undefined,
  ): Promise<ImportedDocument> {
    const id = this.#ids.make<DocumentId>('document', one.key);
    const revision = this.#stamp.newId<RevisionId>();
    const labels = one.kind === 'transcript' ? 'detect' : 'none';
    const read = await transcriptOfText(one.text, { labels });
    const text = await this.#shelf.put(one.text);
    const fileName = one.media?.fileName ?? one.fileName;
    const caseId = this.#cases.get(one.key);
    return {
      document: {
        ...{ id, title: one.title, kind: one.kind, order, current: revision },
        language: read.language,
        ...(caseId && { case: caseId }),
        source: { fileName, format: extensionOf(fileName) || 'txt', hash: file ?? text },
      },
      revision: {
        ...{ id: revision, document: id, text },
        units: await this.#shelf.put(JSON.stringify(read.units)),
        length: one.text.length,
        words: read.words,
      },
      speakers: speakersOf(read, id, this.#stamp),
    };
  }
}
