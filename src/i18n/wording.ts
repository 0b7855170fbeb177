import { languageOf, type Language } from './language.ts';
import { DIRECTION_BY_LOCALE, type Direction, type LocaleTag } from './locale-tag.ts';
import type { Messages } from './messages.ts';

/** The words and figures of one language: a `Locale`, or what stands for one off the page. */
export interface Wording {
  readonly tag: LocaleTag;
  readonly direction: Direction;
  readonly language: Language;
  readonly messages: Messages;
}

export function wordingOf(tag: LocaleTag, messages: Messages): Wording {
  return { tag, direction: DIRECTION_BY_LOCALE[tag], language: languageOf(tag), messages };
}
