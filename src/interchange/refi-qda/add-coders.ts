import type { ForeignDraft } from './foreign-draft.ts';
import type { QdaAuthored, QdaProject, QdaSelection } from './qda-project.ts';

/** ATLAS.ti's own user, who stands for the program. */
const PROGRAM = 'c32a2bd5-537f-4838-8b17-df9efbafdf4b';
const LONGEST_INITIALS = 4;

function usersOfSelections(selections: readonly QdaSelection[]): QdaAuthored[] {
  return selections.flatMap((selection) => [selection, ...selection.codings]);
}

function isProgramUsed({ sources, notes }: QdaProject): boolean {
  const authored = [
    ...sources.flatMap((source) => [
      ...source.codings,
      ...usersOfSelections(source.areas),
      ...usersOfSelections(source.text?.selections ?? []),
    ]),
    ...notes,
  ];
  return authored.some(({ user }) => user === PROGRAM);
}

/** Every user is a coder, but for the one who stands for ATLAS.ti itself and did nothing. */
export function addCoders(draft: ForeignDraft, project: QdaProject): void {
  for (const { guid, name, id } of project.users) {
    if (guid === PROGRAM && !isProgramUsed(project)) continue;
    if (draft.isCoder(guid)) {
      draft.losses.add('repeated-id', name || guid);
      continue;
    }
    const isInitials = id !== '' && id !== name && Array.from(id).length <= LONGEST_INITIALS;
    const initials = isInitials ? { initials: id } : {};
    draft.addCoder({ key: guid, name: name || id || guid, ...initials });
  }
}
