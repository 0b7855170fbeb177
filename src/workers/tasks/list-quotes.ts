import { listQuotes, type ListedQuote } from '#analysis/quote-list.ts';
import { success, type Result } from '#domain/result.ts';
import { alignTurns, type TurnAlignment } from '#domain/text/align-turns.ts';
import { originalOf } from '#domain/translations.ts';
import { everything } from '#domain/visibility.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Quote } from '#domain/quote.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { placedQuotes, saidOfTurns } from '#storage/placed.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readStudy, type DocumentText } from '#storage/queries.ts';
import { withProject } from './with-project.ts';

export interface ListQuotesInput {
  readonly databaseName: string;
}

/** The documents that quotes are of, and what they are translations of. */
async function documentsOf(db: ProjectDatabase, quotes: readonly Quote[]): Promise<DocumentId[]> {
  const documents = await presentRows(db, 'documents');
  const named = new Set(
    quotes.flatMap(({ document, counterpart }) => [document, counterpart?.document]),
  );
  return documents.flatMap((document) =>
    named.has(document.id) ? [document.id, originalOf(documents, document)?.id ?? document.id] : [],
  );
}

async function alignmentsOf(
  db: ProjectDatabase,
  texts: readonly DocumentText[],
): Promise<Map<DocumentId, TurnAlignment>> {
  const documents = texts.map(({ document }) => document);
  const alignments = new Map<DocumentId, TurnAlignment>();
  for (const { document, revision, turns } of texts) {
    const id = originalOf(documents, document)?.id;
    const original = texts.find((one) => one.document.id === id);
    if (!original) continue;
    const said = await saidOfTurns(db, revision, original);
    alignments.set(document.id, alignTurns(original.turns.length, turns.length, said));
  }
  return alignments;
}

export function listQuotesOf({
  databaseName,
}: ListQuotesInput): Promise<Result<ListedQuote[], never>> {
  return withProject(databaseName, async (db) => {
    const quotes = await placedQuotes(db);
    const documents = [...new Set(await documentsOf(db, quotes))];
    const study = await readStudy(db, everything, { coders: [], documents });
    return success(listQuotes(study, quotes, await alignmentsOf(db, study.documents)));
  });
}
