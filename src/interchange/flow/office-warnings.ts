import type { ReadWarning } from '#interchange/problems.ts';

/** How much of a word processor's document has no place in a text. */
export interface LeftOut {
  readonly notes: number;
  readonly comments: number;
  readonly pictures: number;
  readonly hidden: number;
  readonly hasTrackedChanges: boolean;
}

export function officeWarnings(document: LeftOut): ReadWarning[] {
  const { notes, comments, pictures, hidden } = document;
  const warnings: ReadWarning[] = [];
  if (notes > 0) warnings.push({ type: 'notes-at-end', count: notes });
  if (comments > 0) warnings.push({ type: 'comments-left-out', count: comments });
  if (pictures > 0) warnings.push({ type: 'pictures-left-out', count: pictures });
  if (hidden > 0) warnings.push({ type: 'hidden-text-left-out', count: hidden });
  if (document.hasTrackedChanges) warnings.push({ type: 'tracked-changes-accepted' });
  return warnings;
}
