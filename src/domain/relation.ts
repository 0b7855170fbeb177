import type { Link } from './link.ts';
import type { Target } from './memo.ts';

/** Relations that need no explanation. Any other word is a type of the project's own. */
export const RELATIONS = ['contradicts', 'supports', 'explains', 'example of'] as const;
export type Relation = (typeof RELATIONS)[number];

export function isRelation(relation: string): relation is Relation {
  return RELATIONS.some((known) => known === relation);
}

/** Whether it holds the other way round too. */
export function isMutual(relation: string): boolean {
  return relation === 'contradicts';
}

export function isSameTarget(one: Target, other: Target): boolean {
  return one.table === other.table && one.id === other.id;
}

type Joined = Pick<Link, 'from' | 'to' | 'relation'>;

/** Whether two links say the same. */
export function saysTheSame(one: Joined, other: Joined): boolean {
  if (one.relation !== other.relation) return false;
  const isAlong = isSameTarget(one.from, other.from) && isSameTarget(one.to, other.to);
  const isAcross = isSameTarget(one.from, other.to) && isSameTarget(one.to, other.from);
  return isAlong || (isAcross && isMutual(one.relation));
}
