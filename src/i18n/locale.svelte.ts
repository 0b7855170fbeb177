import { DIRECTION_BY_LOCALE, type Direction, type LocaleTag } from './locale-tag.ts';
import { languageOf, type Language } from './language.ts';
import { loadMessages } from './load-messages.ts';
import type { Messages } from './messages.ts';

/** The chosen language. What is read from it in a component or a `$derived` follows when another is chosen. */
export class Locale {
  readonly messages: Messages;
  #tag = $state.raw<LocaleTag>('en');
  #loaded = $state.raw<Messages>();
  #wanted: LocaleTag;
  readonly #language = $derived(languageOf(this.#tag));

  constructor(tag: LocaleTag, messages: Messages) {
    this.#tag = tag;
    this.#wanted = tag;
    this.#loaded = messages;
    this.messages = this.#followingView(messages);
  }

  get tag(): LocaleTag {
    return this.#tag;
  }

  get direction(): Direction {
    return DIRECTION_BY_LOCALE[this.#tag];
  }

  get language(): Language {
    return this.#language;
  }

  /** Loads and shows a language; when another is chosen meanwhile, the later choice wins. */
  async choose(tag: LocaleTag): Promise<void> {
    this.#wanted = tag;
    const messages = await loadMessages(tag);
    if (this.#wanted !== tag) return;
    this.#tag = tag;
    this.#loaded = messages;
  }

  /** Reads each section anew, so that `const t = useMessages()` stays right after a change of language. */
  #followingView(first: Messages): Messages {
    const view = { ...first };
    for (const section of Object.keys(first)) {
      Object.defineProperty(view, section, {
        enumerable: true,
        get: () => Reflect.get(this.#loaded ?? first, section) as unknown,
      });
    }
    return view;
  }
}
