import { layerOfId } from '#domain/coding.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import { isOpen, type Participation, type Round } from '#domain/round.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';

/** Who has worked in which documents, whoever may see it: it decides who codes apart from what they did before. */
export class EarlierWork {
  readonly #documents: ReadonlyMap<CoderId, ReadonlySet<DocumentId>>;

  constructor(documents: ReadonlyMap<CoderId, ReadonlySet<DocumentId>>) {
    this.#documents = documents;
  }

  isIn(documents: readonly DocumentId[], coder: CoderId): boolean {
    const worked = this.#documents.get(coder);
    return worked !== undefined && documents.some((document) => worked.has(document));
  }
}

function roundWork(rounds: readonly Round[]): [CoderId, DocumentId][] {
  return rounds
    .filter(isOpen)
    .flatMap(({ coders, documents }) =>
      coders.flatMap((coder) =>
        documents.map((document): [CoderId, DocumentId] => [coder, document]),
      ),
    );
}

function finishedWork(participations: readonly Participation[]): [CoderId, DocumentId][] {
  return participations.map(({ coder, document }) => [coder, document]);
}

/** Who has coded in a document, has finished it, or is to code it in a round that is open. */
export async function earlierWork(db: ProjectDatabase): Promise<EarlierWork> {
  const [counts, rounds, participations] = await Promise.all([
    db.counts.toArray(),
    presentRows(db, 'rounds'),
    presentRows(db, 'participations'),
  ]);
  const coded = counts
    .filter(({ byCode }) => Object.values(byCode).some((count) => count > 0))
    .map(({ layer }): [CoderId, DocumentId] => {
      const { coder, document } = layerOfId(layer);
      return [coder, document];
    });
  const work = new Map<CoderId, Set<DocumentId>>();
  for (const [coder, document] of [
    ...coded,
    ...roundWork(rounds),
    ...finishedWork(participations),
  ]) {
    const documents = work.get(coder) ?? new Set();
    work.set(coder, documents.add(document));
  }
  return new EarlierWork(work);
}
