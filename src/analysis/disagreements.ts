import type { Coding } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId } from '#domain/ids.ts';
import type { CodeTree } from './code-tree.ts';
import { sameness } from './sameness.ts';

/** What two coders say of one place. One of the two may be empty. */
export interface Versions {
  readonly first: readonly Coding[];
  readonly second: readonly Coding[];
}

export const DISAGREEMENT_KINDS = ['missed', 'boundary', 'otherCode', 'parentChild'] as const;
/**
 * Only one coded the place with the code; both did, on other spans; both coded the place, with other codes; the same, and
 * one code lies below the other.
 */
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** A place of one document on which two coders differ. Of what one has missed the other side is empty. */
export interface Disagreement extends Versions {
  /** The ids of all its codings in order: the same as long as they are. */
  readonly key: string;
  readonly kind: DisagreementKind;
  readonly start: number;
  readonly end: number;
  /** Characters (UTF-16) of which, and of what code, they do not say the same. */
  readonly cost: number;
}

export interface Comparison {
  /** Codings of both that are the same to the letter; each with its counterpart. */
  readonly agreed: readonly (readonly [Coding, Coding])[];
  /** The dearest first. */
  readonly disagreements: readonly Disagreement[];
}

/** Codings of one code that hang together by overlapping. */
interface Cluster {
  readonly code: CodeId;
  readonly first: Coding[];
  readonly second: Coding[];
  readonly start: number;
  end: number;
}

/** From this share of what two spans cover together on, two codes are about one place. */
const ONE_PLACE = 0.5;

function byStart(a: Coding, b: Coding): number {
  return a.place.start - b.place.start;
}

/** Pairs codings that are the same to the letter; `first` and `second` are what is left of both. */
function pairExact(first: readonly Coding[], second: readonly Coding[]) {
  const others = groupBy(second, sameness);
  const agreed: (readonly [Coding, Coding])[] = [];
  const taken = new Set<Coding>();
  const left = first.filter((coding) => {
    const same = others.get(sameness(coding))?.find((other) => !taken.has(other));
    if (!same) return true;
    taken.add(same);
    agreed.push([coding, same]);
    return false;
  });
  return { agreed, first: left, second: second.filter((coding) => !taken.has(coding)) };
}

function clustersOf({ first, second }: Versions): Cluster[] {
  const ofFirst = new Set(first);
  const clusters: Cluster[] = [];
  for (const [code, codings] of groupBy([...first, ...second], (coding) => coding.code)) {
    let last: Cluster | undefined;
    for (const coding of codings.toSorted(byStart)) {
      const { start, end } = coding.place;
      if (!last || start >= last.end) {
        last = { code, first: [], second: [], start, end };
        clusters.push(last);
      }
      last[ofFirst.has(coding) ? 'first' : 'second'].push(coding);
      last.end = Math.max(last.end, end);
    }
  }
  return clusters;
}

/** Characters that some codings cover, each counted once. */
function covered(codings: readonly Coding[]): number {
  let length = 0;
  let reached = 0;
  for (const { place } of codings.toSorted(byStart)) {
    length += Math.max(0, place.end - Math.max(place.start, reached));
    reached = Math.max(reached, place.end);
  }
  return length;
}

/** Characters that one of two covers and the other does not. */
function coveredByOne({ first, second }: Versions): number {
  return 2 * covered([...first, ...second]) - covered(first) - covered(second);
}

function overlap(a: Cluster, b: Cluster): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return Math.max(0, shared) / together;
}

function disagreement(
  kind: DisagreementKind,
  { first, second }: Versions,
  cost: number,
): Disagreement {
  const all = [...first, ...second];
  const ids = all.map(({ id }) => id).sort();
  const start = Math.min(...all.map(({ place }) => place.start));
  const end = Math.max(...all.map(({ place }) => place.end));
  return { key: ids.join(' '), kind, first, second, start, end, cost };
}

/** The first place in a list in order of `start` from which on nothing starts before an offset. */
function startingFrom(clusters: readonly Cluster[], offset: number): number {
  let [low, high] = [0, clusters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of what each has alone, the best matches between codes: each has at most one counterpart. */
function pairAcrossCodes(ofFirst: readonly Cluster[], ofSecond: readonly Cluster[]) {
  const inOrder = ofSecond.toSorted((a, b) => a.start - b.start);
  const candidates: { one: Cluster; other: Cluster; share: number }[] = [];
  for (const one of ofFirst) {
    // What starts more than its length before it covers with it more than twice what they share.
    const from = one.end - (one.end - one.start) / ONE_PLACE;
    for (let at = startingFrom(inOrder, from); at < inOrder.length; at += 1) {
      const other = inOrder[at];
      if (!other || other.start >= one.end) break;
      const share = overlap(one, other);
      if (share >= ONE_PLACE) candidates.push({ one, other, share });
    }
  }
  const taken = new Set<Cluster>();
  return candidates
    .sort((a, b) => b.share - a.share || a.one.start - b.one.start || a.other.start - b.other.start)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    });
}

function acrossCodes({ one, other }: { one: Cluster; other: Cluster }, tree: CodeTree) {
  const isBelow = (a: CodeId, b: CodeId) => tree.descendants(a).some(({ id }) => id === b);
  const isRelated = isBelow(one.code, other.code) || isBelow(other.code, one.code);
  const versions = { first: one.first, second: other.second };
  const cost = covered(one.first) + covered(other.second);
  return disagreement(isRelated ? 'parentChild' : 'otherCode', versions, cost);
}

/**
 * Where two coders differ in one document. The codings given are of the codes that are compared and lie in one text.
 */
export function compareCodings({ first, second }: Versions, tree: CodeTree): Comparison {
  const { agreed, ...left } = pairExact(first, second);
  const clusters = clustersOf(left);
  const ofFirst = clusters.filter((one) => one.second.length === 0);
  const ofSecond = clusters.filter((one) => one.first.length === 0);
  const pairs = pairAcrossCodes(ofFirst, ofSecond);
  const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const disagreements = [
    ...clusters
      .filter((one) => one.first.length > 0 && one.second.length > 0)
      .map((one) => disagreement('boundary', one, coveredByOne(one))),
    ...pairs.map((pair) => acrossCodes(pair, tree)),
    ...[...ofFirst, ...ofSecond]
      .filter((one) => !paired.has(one))
      .map((one) => disagreement('missed', one, coveredByOne(one))),
  ];
  return {
    agreed,
    disagreements: disagreements.sort((a, b) => b.cost - a.cost || a.start - b.start),
  };
}
