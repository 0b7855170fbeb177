import type { Coding } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Span } from '#domain/text/span.ts';
import type { CodeTree } from './code-tree.ts';
import {
  compareCodings,
  DISAGREEMENT_KINDS,
  type Disagreement,
  type DisagreementKind,
} from './disagreements.ts';
import { sameness } from './sameness.ts';

/** What some coders say of a place. Of what they have missed there are no codings. */
export interface TeamVersion {
  /** Places in the list of coders, in order. */
  readonly coders: readonly number[];
  /** Of each of them. */
  readonly codings: readonly Coding[];
}

/**
 * A place of one document on which coders differ: all that hangs together because somebody's coding is at issue between
 * more than two of them.
 */
export interface TeamDisagreement extends Span {
  /** The ids of all its codings in order: the same as long as they are. */
  readonly key: string;
  /**
   * Of what costs most of it, where it is of several kinds between several coders; missed it is only where somebody has
   * nothing there at all.
   */
  readonly kind: DisagreementKind;
  /** Two or more; that of whoever comes first in the list of coders comes first. */
  readonly versions: readonly TeamVersion[];
  /** The sum over every two of them, see `Disagreement`. */
  readonly cost: number;
}

export interface TeamComparison {
  /** What all of them have to the letter, as the first of them has it. */
  readonly agreed: readonly Coding[];
  readonly disagreements: readonly TeamDisagreement[];
}

/** Nobody is compared with themselves: of what a coder has twice one counts. */
function withoutDoubles(codings: readonly Coding[]): Coding[] {
  return [...new Map(codings.map((coding) => [sameness(coding), coding])).values()];
}

/** What is at issue, put together where one disagreement of two coders is about it with something else. */
class Places {
  readonly #towards = new Map<string, string>();

  /** The place of what is said; undefined where it is not at issue. */
  of(said: string): string | undefined {
    const next = this.#towards.get(said);
    if (next === undefined || next === said) return next;
    const place = this.of(next);
    if (place !== undefined) this.#towards.set(said, place);
    return place;
  }

  join(said: readonly string[]): void {
    const [place, ...others] = said.map((one) => this.of(one) ?? one);
    if (place === undefined) return;
    for (const one of [place, ...others]) this.#towards.set(one, place);
  }
}

function saidIn({ first, second }: Disagreement): string[] {
  return [...first, ...second].map(sameness);
}

function costliestKind(
  found: readonly Disagreement[],
  versions: readonly TeamVersion[],
): DisagreementKind {
  const costOf = (kind: DisagreementKind) =>
    found.reduce((sum, one) => sum + (one.kind === kind ? one.cost : 0), 0);
  const isMissed = versions.some(({ codings }) => codings.length === 0);
  const possible = DISAGREEMENT_KINDS.filter((kind) => isMissed || kind !== 'missed');
  return possible.reduce((most, kind) => (costOf(kind) > costOf(most) ? kind : most));
}

/** A coder who has worked through the document. */
interface Working {
  readonly coder: number;
  readonly own: readonly Coding[];
}

/** What of a coder is at issue, by the place. */
interface Contesting {
  readonly coder: number;
  readonly at: ReadonlyMap<string, readonly Coding[]>;
}

function contesting({ coder, own }: Working, places: Places): Contesting {
  const found = own.flatMap((coding) => {
    const place = places.of(sameness(coding));
    return place === undefined ? [] : [{ place, coding }];
  });
  const at = new Map(
    [...groupBy(found, ({ place }) => place)].map(([place, there]) => [
      place,
      there.map(({ coding }) => coding),
    ]),
  );
  return { coder, at };
}

function versionsAt(place: string, coders: readonly Contesting[]): TeamVersion[] {
  const all = coders.map(({ coder, at }) => {
    const codings = at.get(place) ?? [];
    return { coder, codings, said: codings.map(sameness).sort().join() };
  });
  return [...groupBy(all, ({ said }) => said).values()].map((alike) => ({
    coders: alike.map(({ coder }) => coder),
    codings: alike.flatMap(({ codings }) => codings),
  }));
}

function together(found: readonly Disagreement[], versions: readonly TeamVersion[]) {
  const codings = versions.flatMap((version) => version.codings);
  return {
    key: codings
      .map(({ id }) => id)
      .sort()
      .join(' '),
    kind: costliestKind(found, versions),
    versions,
    start: Math.min(...codings.map(({ place }) => place.start)),
    end: Math.max(...codings.map(({ place }) => place.end)),
    cost: found.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function compareEveryTwo(working: readonly Working[], tree: CodeTree): Disagreement[] {
  return working.flatMap((one, at) =>
    working.slice(at + 1).flatMap((other) => {
      const versions = { first: one.own, second: other.own };
      return compareCodings(versions, tree).disagreements;
    }),
  );
}

function agreedByAll([first, ...others]: readonly Working[]): Coding[] {
  if (!first || others.length === 0) return [];
  const had = others.map(({ own }) => new Set(own.map(sameness)));
  return first.own.filter((coding) => had.every((keys) => keys.has(sameness(coding))));
}

/**
 * Where coders differ in one document, and what all of them agree on. Codings by coder, in the order of the list; undefined
 * for those who have not worked through the document. The codings are of the codes that are compared and lie in one text.
 */
export function compareTeam(
  codings: readonly (readonly Coding[] | undefined)[],
  tree: CodeTree,
): TeamComparison {
  const working = codings.flatMap((own, coder) =>
    own ? [{ coder, own: withoutDoubles(own) }] : [],
  );
  const found = compareEveryTwo(working, tree);
  const places = new Places();
  for (const one of found) places.join(saidIn(one));
  const coders = working.map((one) => contesting(one, places));
  const placeOf = (one: Disagreement) => places.of(saidIn(one)[0] ?? '') ?? '';
  const disagreements = [...groupBy(found, placeOf)].map(([place, there]) =>
    together(there, versionsAt(place, coders)),
  );
  return { agreed: agreedByAll(working), disagreements };
}
