import { z } from 'zod';
import { placeSchema, type Place } from './coding.ts';
import {
  idSchema,
  type CodeId,
  type CoderId,
  type CodingId,
  type DecisionId,
  type DocumentId,
  type RoundId,
} from './ids.ts';

/** Versions of a place by who comes first in the list of coders. Where there are more, these can be chosen. */
export const VERSION_NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

export const choiceSchema = z.enum([...VERSION_NAMES, 'both', 'neither', 'own']);
/** What was taken over of the coders' versions: one of them, both or all, none, or a span of its own. */
export type Choice = z.infer<typeof choiceSchema>;

/** A code on a place, as somebody has coded it. */
export const codedPlaceSchema = z.object({ code: idSchema<CodeId>(), place: placeSchema });
export type CodedPlace = Readonly<z.infer<typeof codedPlaceSchema>>;

/**
 * How one disagreement was settled. The codings that came of it lie in the round's consensus. The id is derived from the
 * round and the codings: what two copies of a project decide of one disagreement is one record.
 */
export const decisionSchema = z.object({
  id: idSchema<DecisionId>(),
  round: idSchema<RoundId>(),
  document: idSchema<DocumentId>(),
  /** The codings that did not agree, in order of their ids: they say which disagreement it was. */
  codings: z.array(idSchema<CodingId>()).min(1),
  /** What each of them said when it was decided: once they say something else it is to be decided again. */
  versions: z.array(codedPlaceSchema).min(1),
  /** Everybody whose version it was about, with those who have coded nothing there. */
  between: z.array(idSchema<CoderId>()).min(1),
  choice: choiceSchema,
  reason: z.string().min(1).optional(),
  /** Codings of the consensus that stand because of it; other decisions may name them too. */
  consensus: z.array(idSchema<CodingId>()),
  /** Who decided. */
  coder: idSchema<CoderId>(),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;

/** What tells which disagreement was decided. */
export function keyOfDecision({ codings }: Pick<Decision, 'codings'>): string {
  return codings.join(' ');
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Places as they lie to the first of them, whatever stands before. */
function fromFirst(versions: readonly CodedPlace[]): Place[] {
  const origin = Math.min(...versions.map(({ place }) => place.start));
  return versions.map(({ place: { revision, start, end } }) => ({
    ...{ revision, start: start - origin, end: end - origin },
  }));
}

/** How many things are said, however many say them. */
function countSaid(versions: readonly CodedPlace[]): number {
  return new Set(versions.map(({ code, place: { start, end } }) => [code, start, end].join(' ')))
    .size;
}

/**
 * Whether codings still say what they said when it was decided. A text that was corrected since moves them all; codes may
 * have been merged, as long as that has not made one version of two.
 */
export function isStillSaid(
  decided: readonly CodedPlace[],
  now: readonly CodedPlace[],
  codeMeant: (id: CodeId) => CodeId,
): boolean {
  const isSameCode = decided.every(
    ({ code }, at) => now[at] && codeMeant(code) === codeMeant(now[at].code),
  );
  if (decided.length !== now.length || !isSameCode) return false;
  if (countSaid(decided) !== countSaid(now)) return false;
  const isSameText = decided.every(({ place }, at) => place.revision === now[at]?.place.revision);
  const [before, after] = isSameText
    ? [decided.map(({ place }) => place), now.map(({ place }) => place)]
    : [fromFirst(decided), fromFirst(now)];
  return before.every((place, at) => after[at] && isSamePlace(place, after[at]));
}
