import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import type { Direction, Language } from '#domain/text/turn.ts';

export interface ClipboardWords {
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
}

export interface ClipboardQuote extends ClipboardWords {
  /** Printed beneath it, as a translation is. */
  readonly beneath?: readonly ClipboardWords[];
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

function plainQuote({ attribution, beneath = [], ...own }: ClipboardQuote): string {
  const text = [own, ...beneath].map((one) => one.text).join('\n');
  return attribution === '' ? text : `${text} ${attribution}`;
}

function htmlWords({ text, language, direction }: ClipboardWords, attribution: string): string {
  const words = escaped(text).replaceAll('\n', '<br>');
  const own = firstStrongDirection(attribution) ?? direction;
  const source = attribution === '' ? '' : ` <span dir="${own}">${escaped(attribution)}</span>`;
  const lang = language === 'und' ? '' : ` lang="${escaped(language)}"`;
  return `<p dir="${direction}"${lang}>${words}${source}</p>`;
}

/** Paragraphs in their language and direction; the last has the attribution, in its own. */
function htmlQuote({ attribution, beneath = [], ...own }: ClipboardQuote): string {
  const last = beneath.length;
  return [own, ...beneath]
    .map((words, index) => htmlWords(words, index === last ? attribution : ''))
    .join('\n');
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
