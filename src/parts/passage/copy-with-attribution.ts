import type { NamedPassage } from '#analysis/named-passage.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';
import {
  attributionFor,
  attributionSetting,
  type AttributionSetting,
} from '#reports/attribution-for.ts';
import { clipboardText, type ClipboardWords } from './clipboard-text.ts';
import { passageDirection } from './passage-direction.ts';

/** A passage, and the names of the code it is quoted for and of those above it. */
export interface PassageToCopy {
  /** Whom and what the attribution names. */
  readonly passage: NamedPassage;
  /** What is copied, where it is not the passage itself: one or both of original and translation. */
  readonly words?: readonly NamedPassage[];
  readonly path: readonly string[];
}

async function write(plain: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function clipboardWords(passage: NamedPassage): ClipboardWords {
  const { text, language } = passage;
  return { text, language, direction: passageDirection(passage) };
}

/**
 * Puts passages on the clipboard, each with its attribution by the project's template (or by the setting given), as text
 * and as markup with the right directions, and says so.
 */
export async function copyWithAttribution(
  session: Session,
  locale: Locale,
  passages: readonly PassageToCopy[],
  setting: AttributionSetting = attributionSetting(session),
): Promise<void> {
  if (passages.length === 0) return;
  const { plain, html } = clipboardText(
    passages.map(({ passage, words: [first = passage, ...beneath] = [], path }) => ({
      ...clipboardWords(first),
      beneath: beneath.map(clipboardWords),
      attribution: attributionFor(passage, path, setting, locale.tag, false).text,
    })),
  );
  const { copied, notCopied } = locale.messages.quotes;
  const isCopied = await write(plain, html);
  notify({
    kind: isCopied ? 'success' : 'error',
    text: isCopied ? copied(passages.length) : notCopied,
    name: 'copy-with-attribution',
  });
}
