import { groupBy } from '#domain/group-by.ts';
import type { CodingId } from '#domain/ids.ts';
import type { Remark, Review } from '#domain/review.ts';

export const POINT_STATES = ['unseen', 'open', 'accepted', 'discussed'] as const;
/**
 * Where the talk about a coding stands: the reviewer has said nothing yet; has queried it and not accepted it since; has
 * accepted it; or has commented and decided nothing.
 */
export type PointState = (typeof POINT_STATES)[number];

/** A reviewed coding, and what was said of it, the oldest first. */
export interface ReviewPoint {
  readonly state: PointState;
  readonly remarks: readonly Remark[];
}

const UNSEEN: ReviewPoint = { state: 'unseen', remarks: [] };

function byTime(a: Remark, b: Remark): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/** Whether a query stands is for the reviewer to say: what others write are answers. */
function stateOf({ coder }: Review, remarks: readonly Remark[]): PointState {
  const said = remarks.filter((one) => one.coder === coder);
  const decision = said.findLast(({ verdict }) => verdict !== 'comment');
  if (decision) return decision.verdict === 'query' ? 'open' : 'accepted';
  return said.length > 0 ? 'discussed' : 'unseen';
}

/** The points of one review, by coding. */
export class ReviewPoints {
  readonly #points: ReadonlyMap<CodingId, ReviewPoint>;

  constructor(review: Review, remarks: readonly Remark[]) {
    const own = remarks.filter((one) => one.review === review.id);
    const byCoding = [...groupBy(own, ({ coding }) => coding)];
    this.#points = new Map(
      byCoding.map(([coding, said]) => {
        const ordered = said.toSorted(byTime);
        return [coding, { state: stateOf(review, ordered), remarks: ordered }];
      }),
    );
  }

  of(coding: CodingId): ReviewPoint {
    return this.#points.get(coding) ?? UNSEEN;
  }

  /** How many of some codings are in each state. */
  counts(codings: Iterable<CodingId>): Readonly<Record<PointState, number>> {
    const counts: Record<PointState, number> = { unseen: 0, open: 0, accepted: 0, discussed: 0 };
    for (const coding of codings) counts[this.of(coding).state] += 1;
    return counts;
  }
}
