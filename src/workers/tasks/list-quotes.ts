import { everything } from '#domain/visibility.ts';
import { listQuotes, type ListedQuote } from '#analysis/quote-list.ts';
import { success, type Result } from '#domain/result.ts';
import { placedQuotes } from '#storage/placed.ts';
import { readStudy } from '#storage/queries.ts';
import { withProject } from './with-project.ts';

export interface ListQuotesInput {
  readonly databaseName: string;
}

export function listQuotesOf({
  databaseName,
}: ListQuotesInput): Promise<Result<ListedQuote[], never>> {
  return withProject(databaseName, async (db) => {
    const quotes = await placedQuotes(db);
    const documents = [...new Set(quotes.map((quote) => quote.document))];
    return success(listQuotes(await readStudy(db, everything, { coders: [], documents }), quotes));
  });
}
