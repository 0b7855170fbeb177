import type { Messages } from '#i18n/messages.ts';
import type { Removal } from './codebook-screen.svelte.ts';

/** What is said before codes go: of codings that are not seen neither how many there are nor that there are any. */
export function removalText(
  { seen, coders, hidesCodings }: Pick<Removal, 'seen' | 'coders' | 'hidesCodings'>,
  t: Messages,
): string {
  if (!hidesCodings) return t.codebook.remove.text(seen, coders);
  const { nothing, goToo } = t.parts.unseen;
  return [goToo, seen === 0 ? nothing : t.codebook.remove.text(seen, coders)].join(' ');
}
