import type { DocumentId, RevisionId } from '#domain/ids.ts';
import type { Work } from '#session/kept-work.ts';

/** What somebody made of a text and has not saved. */
export interface TypedText {
  /** The text it was made from. */
  readonly from: RevisionId;
  readonly text: string;
  readonly caret: number;
}

const KEY = 'hashiya.typed.';

function keyOf(localId: string, document: DocumentId): string {
  return `${KEY}${localId}.${document}`;
}

/** Every key under which this tab keeps a typed text. */
function storedKeys(): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(KEY));
  } catch {
    // Storage is barred: nothing is there.
    return [];
  }
}

/** The projects of which this tab keeps typed texts. */
export function projectsWithTypedTexts(): ReadonlySet<string> {
  return new Set(storedKeys().map((key) => key.slice(KEY.length, key.lastIndexOf('.'))));
}

/** Texts that were edited and not saved, by document: they outlive the screen, and the page while its tab is open. */
export class TypedTexts implements Work {
  readonly #typed = new Map<DocumentId, TypedText>();

  get isUnfinished(): boolean {
    return this.#typed.size > 0;
  }

  of(localId: string, document: DocumentId): TypedText | undefined {
    const typed = this.#typed.get(document) ?? storedText(keyOf(localId, document));
    if (typed) this.#typed.set(document, typed);
    return typed;
  }

  keep(localId: string, document: DocumentId, typed: TypedText): void {
    this.#typed.set(document, typed);
    try {
      sessionStorage.setItem(keyOf(localId, document), JSON.stringify(typed));
    } catch {
      // Storage is barred or full: it is kept as long as the page is open, and leaving that is asked about.
    }
  }

  /** Drops the texts of all documents but these: what is erased is not to live on in what was typed. */
  keepOnly(localId: string, documents: ReadonlySet<DocumentId>): void {
    const start = keyOf(localId, '' as DocumentId);
    const stored = storedKeys().filter((key) => key.startsWith(start));
    const typed = stored.map((key) => key.slice(start.length) as DocumentId);
    for (const document of [...typed, ...this.#typed.keys()])
      if (!documents.has(document)) this.drop(localId, document);
  }

  drop(localId: string, document: DocumentId): void {
    this.#typed.delete(document);
    try {
      sessionStorage.removeItem(keyOf(localId, document));
    } catch {
      // Storage is barred: nothing is there.
    }
  }
}

function storedText(key: string): TypedText | undefined {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? undefined : (JSON.parse(stored) as TypedText);
  } catch {
    return undefined;
  }
}
