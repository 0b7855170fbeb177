import { layerOfId } from './coding.ts';
import type { ProjectImage } from './project-image.ts';
import type { Review } from './review.ts';

type Records = ProjectImage['records'];

/**
 * Of a project what somebody needs who reviews: the reviewed codings with their comments and memos, the documents they
 * lie in, the codebook, and the people concerned. What was said of them goes by its own changes, so that it can be united
 * with what is said elsewhere. No cases: who a speaker is in life is not reviewed.
 */
export function reviewPart(records: Records, review: Review): Records {
  const reviewed = new Set<string>(review.codings);
  const codings = records.codings.filter(({ id }) => reviewed.has(id));
  const layers = codings.map(({ layer }) => layerOfId(layer));
  const documents = new Set<string>(layers.map(({ document }) => document));
  const talking = records.remarks.filter((one) => one.review === review.id);
  const concerned = new Set<string>([
    review.coder,
    ...layers.map(({ coder }) => coder),
    ...talking.map(({ coder }) => coder),
  ]);
  const present = new Set<string>([...codings.map(({ id }) => id)]);
  const memos = records.memos.filter(
    ({ target }) =>
      target.table === 'codes' || (target.table === 'codings' && present.has(target.id)),
  );
  for (const { coder } of memos) concerned.add(coder);
  return {
    project: records.project,
    documents: records.documents
      .filter(({ id }) => documents.has(id))
      .map(({ case: _case, source: _source, ...document }) => document),
    revisions: records.revisions.filter(({ document }) => documents.has(document)),
    turns: records.turns,
    speakers: records.speakers
      .filter(({ document }) => documents.has(document))
      .map(({ case: _case, ...speaker }) => speaker),
    cases: [],
    attributes: [],
    values: [],
    coders: records.coders.filter(({ id }) => concerned.has(id)),
    codes: records.codes,
    codings,
    memos,
    links: [],
    quotes: [],
    rounds: [],
    participations: [],
    decisions: [],
    reviews: [review],
    remarks: [],
  };
}
