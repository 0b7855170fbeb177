import type { EditName } from '#domain/edits/edit-name.ts';
import type { Edit } from '#domain/log/change.ts';
import type { Messages } from '#i18n/messages.ts';

/** What an edit did, in a few words; an edit of a newer version is “a change”. */
export function editSentence(edit: Edit, { history }: Messages): string {
  const sentences: Readonly<Record<EditName, (count: number) => string>> = history.sentences;
  return Object.hasOwn(sentences, edit.name)
    ? sentences[edit.name as EditName](edit.count ?? 1)
    : history.other;
}
