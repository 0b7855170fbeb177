import type { Coder } from '#domain/coder.ts';
import type { CoderId } from '#domain/ids.ts';
import { isOpen, type Round } from '#domain/round.ts';
import type { ComparisonRequest } from '#workers/tasks/compared-study-of.ts';
import type { AskedComparison, ComparisonChoice } from './comparison-choice.ts';

/** A round as it stands in a trend. */
export interface ComparedRound {
  readonly round: Round;
  readonly request: ComparisonRequest;
}

export interface TrendFacts {
  readonly rounds: readonly Round[];
  readonly coders: readonly Coder[];
  readonly ask: (round: Round, choice: ComparisonChoice) => AskedComparison;
}

function isOfTheSameSort(one: Round, other: Round): boolean {
  return (one.shuffle === undefined) === (other.shuffle === undefined);
}

/**
 * This round and the closed ones before it that can be set beside it, in the order in which they were closed: the same
 * persons are compared in all of them, two where two are chosen, each in all documents that these have finished.
 */
export function trendRounds(
  round: Round,
  choice: ComparisonChoice,
  { rounds, coders, ask }: TrendFacts,
): readonly ComparedRound[] {
  const persons = new Map(coders.map(({ id, standsFor }) => [id, standsFor?.person ?? id]));
  const personOf = (id: CoderId) => persons.get(id) ?? id;
  const wanted = (choice.pair ?? round.coders).map(personOf).sort().join(' ');
  /** Who of a round are those persons; undefined where not all of them are in it, or others too where all are compared. */
  const comparedIn = (of: Round): ComparisonChoice['pair'] | 'all' => {
    if (of.id === round.id) return choice.pair ?? 'all';
    if (of.coders.map(personOf).sort().join(' ') === wanted) return 'all';
    const [first, second] = choice.pair ?? [];
    const find = (coder: CoderId | undefined) =>
      coder && of.coders.find((one) => personOf(one) === personOf(coder));
    const [one, other] = [find(first), find(second)];
    return one && other && one !== other ? [one, other] : undefined;
  };
  const closed = rounds.filter(
    (one) =>
      !isOpen(one) &&
      one.id !== round.id &&
      (one.closedAt ?? 0) <= (round.closedAt ?? 0) &&
      isOfTheSameSort(one, round),
  );
  const inOrder = closed.sort((one, other) => (one.closedAt ?? 0) - (other.closedAt ?? 0));
  return [...inOrder, round].flatMap((each) => {
    const compared = comparedIn(each);
    if (!compared) return [];
    const pair = compared === 'all' ? undefined : compared;
    const { request } = ask(each, { ...choice, documents: undefined, pair });
    return request.setting.documents.length > 0 ? [{ round: each, request }] : [];
  });
}
