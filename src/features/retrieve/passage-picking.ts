import type { CodeId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';
import type { PickerAnchor } from '#parts/code-picker/picker-place.ts';
import type { ListedPassage } from './passage-choice.svelte.ts';

/** A code that is looked for, for passages of the list. */
export interface Picking {
  readonly purpose: 'recode' | 'copy';
  readonly at: PickerAnchor;
  readonly passages: readonly ListedPassage[];
}

export function pickerTitle(
  { purpose, passages }: Picking,
  { retrieve }: Messages,
): string | undefined {
  if (passages.length === 1) return undefined;
  const { recodeSeveral, copySeveral } = retrieve;
  return (purpose === 'recode' ? recodeSeveral : copySeveral)(passages.length);
}

/** The code that all of them have: they cannot get it. */
export function commonCode({ passages }: Picking): ReadonlySet<CodeId> {
  const codes = new Set(passages.map(({ code }) => code));
  return codes.size === 1 ? codes : new Set();
}
