import { listDisagreements, type DisagreementList } from '#analysis/disagreement-list.ts';
import type { DisagreementRequest } from '#analysis/disagreement-request.ts';
import type { Study } from '#analysis/study.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import type { Seer } from '#domain/visibility.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { placedVersions } from '#storage/placed.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readStudy } from '#storage/queries.ts';

/** Compares coders as the project is stored, with what was read for it. */
export async function disagreementsOf(
  db: ProjectDatabase,
  seer: Seer,
  { setting, participation }: DisagreementRequest,
): Promise<{ readonly study: Study; readonly list: DisagreementList }> {
  const { documents, consensus } = setting;
  const coders = consensus ? [...setting.coders, consensus] : setting.coders;
  const study = await readStudy(db, seer, { coders, documents });
  const decisions = await presentRows(db, 'decisions');
  const decided = new Set(decisions.flatMap((decision) => decision.consensus));
  const pairs = new Set(participation.map((pair) => pair.join('/')));
  const takesPart = (document: DocumentId, coder: CoderId) => pairs.has(`${document}/${coder}`);
  const list = listDisagreements(study, { ...setting, takesPart, decided });
  const here = decisions.filter(({ document }) => documents.includes(document));
  return { study, list: { ...list, decidedNow: await placedVersions(db, here) } };
}
