import { CodeTree } from '#analysis/code-tree.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { Mention } from '#domain/mention.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { attributionSetting } from '#reports/attribution-for.ts';
import { shownNamesOf } from '#reports/shown-names-of.ts';
import { LiveMentionedTexts } from '#session/mentioned-texts.svelte.ts';
import type { Session } from '#session/session.svelte.ts';
import { mentionInWords, type MentionInWords, type MentionSurroundings } from './mention-words.ts';

/** Says mentions as they read now, following the project and the language. To be made by a component. */
export class MentionSayer {
  readonly #locale: Locale;
  readonly #around: MentionSurroundings;

  /** `mentions` are all that will be asked for: the texts of passages have to be read first. */
  constructor(session: Session, locale: Locale, mentions: () => readonly Mention[]) {
    this.#locale = locale;
    const texts = new LiveMentionedTexts(session, mentions);
    const { data } = session;
    const tree = $derived(new CodeTree(data.codes));
    const names = $derived(shownNamesOf(session, locale.tag));
    const index = $derived.by(() => {
      const { codes, cases, attributes, values } = data;
      return new StudyIndex({ codes, cases, attributes, values, documents: [], codings: [] });
    });
    this.#around = $derived({
      project: session.localId,
      index,
      tree,
      codeMeant: (id) => data.codeMeant(id),
      names,
      documents: data.documents,
      quotes: data.quotes,
      passages: texts.current,
      setting: attributionSetting(session),
      locale: locale.tag,
    });
  }

  say(mention: Mention): MentionInWords {
    return mentionInWords(mention, this.#around, this.#locale.messages);
  }
}
