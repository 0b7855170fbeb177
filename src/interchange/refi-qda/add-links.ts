import { quoted } from '#interchange/foreign/quoted.ts';
import type { ForeignDraft, Place } from './foreign-draft.ts';
import type { QdaLink, QdaProject } from './qda-project.ts';

const NAMELESS = 'Associative';
const ONE_WAY = 'OneWay';

/** Links lead one way here, and have no colour; a nameless one is called by its direction. */
function isPlain({ name, direction, colour }: QdaLink): boolean {
  return colour === '' && (name === '' || direction === '' || direction === ONE_WAY);
}

/** The ends of a link that joins a note and a thing of some kind. */
function noteAndThing(
  { from, to }: QdaLink,
  notes: ReadonlySet<string>,
  things: ReadonlySet<string>,
): readonly [note: string, thing: string] | undefined {
  if (notes.has(from) && things.has(to)) return [from, to];
  return notes.has(to) && things.has(from) ? [to, from] : undefined;
}

/**
 * Hangs notes on the passages and cases they are linked to, where nothing refers to them: cases have no other way. Gives
 * the links that are left.
 */
export function useLinkedNotes(draft: ForeignDraft, project: QdaProject): QdaLink[] {
  const free = new Set(
    project.notes.map(({ guid }) => guid).filter((guid) => !draft.usedNotes.has(guid)),
  );
  const things = new Set([...draft.selections, ...project.cases.map(({ guid }) => guid)]);
  const uses: (readonly [note: string, places: readonly Place[]])[] = [];
  const left = project.links.filter((link) => {
    const ends = noteAndThing(link, free, things);
    if (ends) uses.push([ends[0], draft.placesOf(ends[1])]);
    uses.push(...link.notes.map((note) => [note, draft.placesOf(link.from)] as const));
    return !ends;
  });
  for (const [note, places] of uses) draft.useNotes([note], places);
  return left;
}

export function addLinks(draft: ForeignDraft, links: readonly QdaLink[]): void {
  for (const link of links) {
    const [from] = draft.placesOf(link.from);
    const [to] = draft.placesOf(link.to);
    if (!from || !to) {
      draft.losses.add('dangling-reference', link.name || NAMELESS);
      continue;
    }
    if (!isPlain(link)) draft.losses.add('link-direction', link.name);
    const passages = [from, to].flatMap(({ passage }) => (passage ? quoted(passage) : []));
    draft.links.push({
      from: from.target,
      to: to.target,
      relation: link.name || link.direction || NAMELESS,
      note: passages.join('\n'),
    });
  }
}
