import type { Case } from '#domain/case.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { foldBodies } from '#domain/text/fold-bodies.ts';
import type { FoldedText } from '#domain/text/fold-text.ts';
import { mayHave, type TextSignature } from '#domain/text/text-signature.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { readFolded, readSignatures } from '#storage/folded-texts.ts';
import { entityOf } from '#storage/present-rows.ts';
import { documentText, textOf, unitsOf, type DocumentText } from '#storage/queries.ts';

/** A document, and which of its texts is meant: the current one when the question was asked. */
export interface SearchedDocument {
  readonly id: DocumentId;
  readonly revision: RevisionId;
}

/** Up to so many documents are read without a look at their signatures. */
const FEW = 8;
/** Signatures that came since the others were read are looked up so many at a time. */
const NEW_AT_ONCE = 200;

/** The texts of a project as a search reads them: folded, as far as they are kept so. Revisions never change. */
export class ProjectTexts {
  readonly db: ProjectDatabase;
  #signatures: Promise<Map<RevisionId, TextSignature>> | undefined;

  constructor(db: ProjectDatabase) {
    this.db = db;
  }

  /** Done when the first question is answered as quickly as any other. */
  async prepare(): Promise<void> {
    await this.#readSignatures();
  }

  #readSignatures(): Promise<Map<RevisionId, TextSignature>> {
    return (this.#signatures ??= readSignatures(this.db));
  }

  /** Those that may have all of one of the sets of runs (see `runsOf`). What is not kept folded yet may have anything. */
  async having<Searched extends SearchedDocument>(
    documents: readonly Searched[],
    alternatives: readonly ReadonlySet<number>[],
  ): Promise<readonly Searched[]> {
    if (alternatives.some((runs) => runs.size === 0) || documents.length <= FEW) return documents;
    const signatures = await this.#readSignatures();
    const unknown = documents.filter(({ revision }) => !signatures.has(revision));
    const revisions = unknown.slice(0, NEW_AT_ONCE).map(({ revision }) => revision);
    for (const [revision, signature] of await readSignatures(this.db, revisions))
      signatures.set(revision, signature);
    return documents.filter(({ revision }) => {
      const signature = signatures.get(revision);
      return !signature || alternatives.some((runs) => mayHave(signature, runs));
    });
  }

  /** The bodies of each; undefined of one that is not there any more. */
  async bodiesOf(documents: readonly SearchedDocument[]): Promise<(FoldedText | undefined)[]> {
    const kept = await readFolded(
      this.db,
      documents.map(({ revision }) => revision),
    );
    return Promise.all(
      documents.map(async ({ revision }, index) => kept[index] ?? this.#foldNow(revision)),
    );
  }

  async #foldNow(id: RevisionId): Promise<FoldedText | undefined> {
    const revision = entityOf<'revisions'>(await this.db.rows('revisions').get(id));
    if (!revision) return undefined;
    const [text, units] = await Promise.all([
      textOf(this.db, revision),
      unitsOf(this.db, revision),
    ]);
    return foldBodies(text, units.turns);
  }

  /**
   * A document with the text that is meant, and an index of a study of it alone, without attributes; undefined where it
   * is gone.
   */
  async read({
    id,
    revision,
  }: SearchedDocument): Promise<{ document: DocumentText; index: StudyIndex } | undefined> {
    const row = entityOf<'documents'>(await this.db.rows('documents').get(id));
    if (!row) return undefined;
    const document = await documentText(this.db, { ...row, current: revision });
    const cases = await this.#casesOf(document);
    const study = { codes: [], cases, attributes: [], values: [], codings: [] };
    return { document, index: new StudyIndex({ ...study, documents: [document] }) };
  }

  async #casesOf({ document, turns }: DocumentText): Promise<Case[]> {
    const named = [document.case, ...turns.map((turn) => turn.case)];
    const ids = [...new Set(named)].filter((id) => id !== undefined);
    const rows = await this.db.rows('cases').bulkGet(ids);
    return rows.flatMap((row) => entityOf<'cases'>(row) ?? []);
  }
}
