import type { ReviewId } from '#domain/ids.ts';
import type { Route } from '#session/route.ts';

/** The review on whose page somebody is. */
export function shownReview(route: Route | undefined): ReviewId | undefined {
  if (route?.page !== 'project' || route.screen !== 'agreement') return undefined;
  return route.query['review'] as ReviewId | undefined;
}
