import { layerOfId } from '#domain/coding.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';

/**
 * Documents in which anybody has done anything: coded, written a memo, picked a quote, linked, corrected a turn, finished a
 * round, whoever may see it.
 */
export async function workedOn(db: ProjectDatabase): Promise<ReadonlySet<string>> {
  const [counts, memos, quotes, links, turns, revisions, finished] = await Promise.all([
    db.counts.toArray(),
    presentRows(db, 'memos'),
    presentRows(db, 'quotes'),
    presentRows(db, 'links'),
    presentRows(db, 'turns'),
    presentRows(db, 'revisions'),
    presentRows(db, 'participations'),
  ]);
  const coded = counts.filter(({ byCode }) => Object.values(byCode).some((count) => count > 0));
  const targets = [
    ...memos.map(({ target }) => target),
    ...links.flatMap(({ from, to }) => [from, to]),
  ];
  const documentOf = new Map<string, string>(revisions.map(({ id, document }) => [id, document]));
  return new Set<string>([
    ...coded.map(({ layer }) => layerOfId(layer).document),
    ...targets.flatMap(({ table, id }) => (table === 'documents' ? [id] : [])),
    ...quotes.map(({ document }) => document),
    ...turns.flatMap(({ revision }) => documentOf.get(revision) ?? []),
    ...finished.map(({ document }) => document),
  ]);
}
