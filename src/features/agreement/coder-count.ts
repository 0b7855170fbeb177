import type { Coder } from '#domain/coder.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';

/** Whether two coders of a round are one person, who codes again. */
export function isCodedTwice(ids: readonly CoderId[], coders: readonly Coder[]): boolean {
  const persons = new Map(coders.map(({ id, standsFor }) => [id, standsFor?.person ?? id]));
  return ids.length === 2 && new Set(ids.map((id) => persons.get(id) ?? id)).size === 1;
}

/** How many code in a round. */
export function coderCount(
  ids: readonly CoderId[],
  coders: readonly Coder[],
  { agreement }: Messages,
): string {
  return isCodedTwice(ids, coders) ? agreement.oneTwice : agreement.coders(ids.length);
}
