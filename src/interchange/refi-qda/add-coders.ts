import type { ForeignDraft } from './foreign-draft.ts';
import type { QdaProject, QdaUser } from './qda-project.ts';

/** ATLAS.ti's own user, who stands for the program. */
const PROGRAM = 'c32a2bd5-537f-4838-8b17-df9efbafdf4b';
const LONGEST_INITIALS = 4;

/** Every user is a coder; the one who stands for ATLAS.ti itself comes last, for the first is who goes on working. */
export function addCoders(draft: ForeignDraft, project: QdaProject): void {
  const isProgram = ({ guid }: QdaUser) => Number(guid === PROGRAM);
  const users = project.users.toSorted((a, b) => isProgram(a) - isProgram(b));
  for (const { guid, name, id } of users) {
    if (draft.isCoder(guid)) {
      draft.losses.add('repeated-id', name || guid);
      continue;
    }
    const isInitials = id !== '' && id !== name && Array.from(id).length <= LONGEST_INITIALS;
    const initials = isInitials ? { initials: id } : {};
    draft.addCoder({ key: guid, name: name || id || guid, ...initials });
  }
}
