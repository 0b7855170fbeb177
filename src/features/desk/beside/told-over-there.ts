import type { Coding } from '#domain/coding.ts';
import type { Messages } from '#i18n/messages.ts';
import { coderOf } from '#features/desk/coder-of.ts';
import type { Desk } from '#features/desk/desk.svelte.ts';
import { passageBeginning } from '#features/desk/passage-words.ts';

/** Codings of one code as a sentence: “Trust: they look at it”, with initials where they are somebody else's. */
export function toldOverThere(desk: Desk, codings: readonly Coding[], t: Messages): string {
  const { content, session, tree } = desk;
  const [first] = codings;
  if (!first || !content) return '';
  const words = codings.map(({ place }) => passageBeginning(content.text, place)).join(' … ');
  const other = desk.document.isOwn(first) ? undefined : coderOf(first);
  const coder = session.data.coders.find(({ id }) => id === other)?.initials;
  return t.translations.overThere(tree.get(first.code)?.name ?? t.desk.removedCode, words, coder);
}
