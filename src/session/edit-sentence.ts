import type { EditName } from '#domain/edits/edit-name.ts';
import type { Edit } from '#domain/log/change.ts';
import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';
import type { EditSubject } from './edit-subject.ts';

/** What an edit did, in a few words; an edit of a newer version is “a change”. */
export function editSentence(edit: Edit, { history }: Messages): string {
  const sentences: Readonly<Record<EditName, (count: number) => string>> = history.sentences;
  return Object.hasOwn(sentences, edit.name)
    ? sentences[edit.name as EditName](edit.count ?? 1)
    : history.other;
}

/** The same with what it was about. */
export function fullEditSentence(edit: Edit, subject: EditSubject, t: Messages): string {
  const { coded, about, passage: quoted, inDocument } = t.history;
  const { code, passage, document } = subject;
  const words = passage === undefined ? undefined : quoted(passage);
  const isCoding = edit.name === 'applyCode' || edit.name === 'applyNewCode';
  const names = [code === undefined ? undefined : isolate(code), words].filter(
    (one) => one !== undefined,
  );
  const what = editSentence(edit, t);
  let told = names.length > 0 ? about(what, names) : what;
  if (isCoding && words !== undefined && code !== undefined) told = coded(words, code);
  return document === undefined ? told : inDocument(told, document);
}
