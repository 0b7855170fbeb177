import { quoted, type ForeignDraft } from './foreign-draft.ts';
import type { QdaLink, QdaProject } from './qda-project.ts';

const NAMELESS = 'Associative';

/** The ends of a link that joins a note and a selection. */
function noteAndSelection(
  { from, to }: QdaLink,
  notes: ReadonlySet<string>,
  selections: ReadonlySet<string>,
): readonly [note: string, selection: string] | undefined {
  if (notes.has(from) && selections.has(to)) return [from, to];
  return notes.has(to) && selections.has(from) ? [to, from] : undefined;
}

/** Hangs notes on the passages they are linked to; gives the links that are left. */
export function useLinkedNotes(draft: ForeignDraft, project: QdaProject): QdaLink[] {
  const notes = new Set(project.notes.map(({ guid }) => guid));
  return project.links.filter((link) => {
    const ends = noteAndSelection(link, notes, draft.selections);
    if (ends) draft.useNotes([ends[0]], draft.placesOf(ends[1]));
    draft.useNotes(link.notes, draft.placesOf(link.from));
    return !ends;
  });
}

export function addLinks(draft: ForeignDraft, links: readonly QdaLink[]): void {
  for (const link of links) {
    const [from] = draft.placesOf(link.from);
    const [to] = draft.placesOf(link.to);
    if (!from || !to) {
      draft.losses.add('dangling-reference', link.name || NAMELESS);
      continue;
    }
    const passages = [from, to].flatMap(({ passage }) => (passage ? quoted(passage) : []));
    draft.links.push({
      from: from.target,
      to: to.target,
      relation: link.name || link.direction || NAMELESS,
      note: passages.join('\n'),
    });
  }
}
