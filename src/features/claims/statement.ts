import type { LinkedPassage } from '#analysis/linked-passages.ts';
import type { LostPassage } from '#analysis/lost-passages.ts';
import type { Named } from '#analysis/named-passage.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import type { ClaimStatement } from '#interchange/reports/claims.ts';
import type { ThingAbout } from '#parts/things/thing-about.ts';
import { attributionFor, type AttributionSetting } from '#reports/attribution-for.ts';

export type NamedStatement = Named<LinkedPassage>;

/** An end of a link: a coded passage, one that lost its words, another thing of the project, or what is gone. */
export type Statement =
  | { readonly kind: 'passage'; readonly passage: NamedStatement }
  | { readonly kind: 'lost'; readonly passage: LostPassage }
  | { readonly kind: 'thing'; readonly about: ThingAbout; readonly words: string }
  | { readonly kind: 'gone' };

/** A statement as it goes into a file. */
export function statementEntry(
  statement: Statement,
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
  words: { readonly gone: string; readonly lost: (text: string) => string },
): ClaimStatement {
  const nothing = { attribution: '', code: '', document: '' };
  if (statement.kind === 'gone') return { ...nothing, text: words.gone };
  if (statement.kind === 'lost') {
    const { text, path, title } = statement.passage;
    const code = path.join(PATH_SEPARATOR);
    return { text: withoutIsolates(words.lost(text)), attribution: '', code, document: title };
  }
  if (statement.kind === 'thing') {
    const { about, words: written } = statement;
    return { ...nothing, text: written || about.text };
  }
  const { passage } = statement;
  const { text: attribution } = attributionFor(
    passage,
    passage.path,
    setting,
    interfaceLanguage,
    false,
  );
  const code = passage.path.join(PATH_SEPARATOR);
  return { text: passage.text, attribution, code, document: passage.title };
}
