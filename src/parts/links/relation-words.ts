import { isMutual, isRelation } from '#domain/relation.ts';
import type { Messages } from '#i18n/messages.ts';

/** A relation as it is read from one end of a link to the other; one of the project's own as it is written. */
export function relationWords(relation: string, t: Messages, isReversed = false): string {
  const { relations, reversed, otherWay } = t.links;
  if (!isRelation(relation)) return isReversed ? otherWay(relation) : relation;
  return isReversed && !isMutual(relation) ? reversed[relation] : relations[relation];
}
