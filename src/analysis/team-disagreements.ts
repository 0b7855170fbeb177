import type { Coding } from '#domain/coding.ts';
import type { Span } from '#domain/text/span.ts';
import type { CodeTree } from './code-tree.ts';
import { compareCodings, type Disagreement, type DisagreementKind } from './disagreements.ts';
import { sameness } from './sameness.ts';

/** Coders who say the same of a place. Of what they have missed there are no codings. */
export interface Side {
  /** Places in the list of coders, in order. */
  readonly coders: readonly number[];
  /** Of each of them. */
  readonly codings: readonly Coding[];
}

/** A place of one document on which coders differ: everybody on one side differs from everybody on the other. */
export interface TeamDisagreement extends Span {
  /** The ids of all its codings in order: the same as long as they are. */
  readonly key: string;
  readonly kind: DisagreementKind;
  /** The side of whoever comes first in the list of coders. */
  readonly first: Side;
  readonly second: Side;
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

class GrowingSide implements Side {
  readonly #coders = new Set<number>();
  readonly #codings = new Set<Coding>();

  add(coder: number, codings: readonly Coding[]): void {
    this.#coders.add(coder);
    for (const coding of codings) this.#codings.add(coding);
  }

  get coders(): number[] {
    return [...this.#coders].sort((a, b) => a - b);
  }

  get codings(): Coding[] {
    return [...this.#codings];
  }
}

class GrowingDisagreement {
  readonly #kind: DisagreementKind;
  readonly #span: Span;
  readonly first = new GrowingSide();
  readonly second = new GrowingSide();
  #cost = 0;

  constructor({ kind, start, end }: Disagreement) {
    this.#kind = kind;
    this.#span = { start, end };
  }

  add(cost: number): void {
    this.#cost += cost;
  }

  plain(): TeamDisagreement {
    const side = ({ coders, codings }: Side): Side => ({ coders, codings });
    const [first, second] = [side(this.first), side(this.second)];
    const ids = [...first.codings, ...second.codings].map(({ id }) => id).sort();
    return { key: ids.join(' '), kind: this.#kind, ...this.#span, first, second, cost: this.#cost };
  }
}

function contentOf(codings: readonly Coding[]): string {
  return codings.map(sameness).sort().join(',');
}

/** Two coders who differ as two others do are one disagreement with them. */
class Gathering {
  readonly #byContent = new Map<string, { readonly one: GrowingDisagreement; first: string }>();

  add(found: Disagreement, coders: readonly [first: number, second: number]): void {
    const [first, second] = [contentOf(found.first), contentOf(found.second)];
    const content = [first, second].sort().join('|');
    const known = this.#byContent.get(content) ?? { one: new GrowingDisagreement(found), first };
    this.#byContent.set(content, known);
    const { one } = known;
    const isTurned = known.first !== first;
    (isTurned ? one.second : one.first).add(coders[0], found.first);
    (isTurned ? one.first : one.second).add(coders[1], found.second);
    one.add(found.cost);
  }

  get all(): TeamDisagreement[] {
    return [...this.#byContent.values()].map(({ one }) => one.plain());
  }
}

function agreedByAll([first = [], ...others]: readonly (readonly Coding[])[]): Coding[] {
  if (others.length === 0) return [];
  const had = others.map((codings) => new Set(codings.map(sameness)));
  return first.filter((coding) => had.every((keys) => keys.has(sameness(coding))));
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
  const gathering = new Gathering();
  working.forEach((one, at) => {
    for (const other of working.slice(at + 1)) {
      const versions = { first: one.own, second: other.own };
      for (const found of compareCodings(versions, tree).disagreements)
        gathering.add(found, [one.coder, other.coder]);
    }
  });
  return { agreed: agreedByAll(working.map(({ own }) => own)), disagreements: gathering.all };
}
