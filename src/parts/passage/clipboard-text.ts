import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import type { Direction, Language } from '#domain/text/turn.ts';

export interface ClipboardQuote {
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
  /** Without isolates: LaTeX and Word stumble over them. */
  readonly attribution: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}

function plainQuote({ text, attribution }: ClipboardQuote): string {
  return attribution === '' ? text : `${text} ${attribution}`;
}

/** A paragraph in the passage's language and direction, with the attribution in its own. */
function htmlQuote({ text, language, direction, attribution }: ClipboardQuote): string {
  const words = escaped(text).replaceAll('\n', '<br>');
  const own = firstStrongDirection(attribution) ?? direction;
  const source = attribution === '' ? '' : ` <span dir="${own}">${escaped(attribution)}</span>`;
  const lang = language === 'und' ? '' : ` lang="${escaped(language)}"`;
  return `<p dir="${direction}"${lang}>${words}${source}</p>`;
}

/** Quotes as the clipboard holds them: to be pasted where there is only text, and where there is markup. */
export function clipboardText(quotes: readonly ClipboardQuote[]): {
  readonly plain: string;
  readonly html: string;
} {
  return {
    plain: quotes.map(plainQuote).join('\n\n'),
    html: quotes.map(htmlQuote).join('\n'),
  };
}
