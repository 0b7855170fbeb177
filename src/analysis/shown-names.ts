import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { Span } from '#domain/text/span.ts';

/** What may stand between the words of a name in a title: titles are often made from names of files. */
const BETWEEN_WORDS = String.raw`[\s_.\-–]+`;
const PART_OF_WORD = String.raw`[\p{L}\p{M}\p{N}]`;

/** Finds each name where it stands as words of its own, in a group of its own. */
function patternOf(names: readonly string[]): RegExp {
  const groups = names.map((name) => {
    const words = name.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
    return `(${words.join(BETWEEN_WORDS)})`;
  });
  const anyName = groups.join('|');
  return new RegExp(`(?<!${PART_OF_WORD})(?:${anyName})(?!${PART_OF_WORD})`, 'giu');
}

/** A name of a case in a text, and what is shown for it. */
export interface FoundName extends Span {
  readonly shown: string;
}

/** The names that what is shown and what leaves the project may carry: people's own, or pseudonyms alone. */
export class ShownNames {
  readonly usePseudonyms: boolean;
  /** Of somebody who has no pseudonym: the place in the list of cases, from 1, or none for one who is no case. */
  readonly neutral: (place?: number) => string;
  readonly #names: ReadonlyMap<CaseId, string>;
  readonly #replacements: readonly string[];
  readonly #pattern: RegExp;

  constructor(cases: readonly Case[], usePseudonyms: boolean, neutral: (place?: number) => string) {
    this.usePseudonyms = usePseudonyms;
    this.neutral = neutral;
    const inOrder = [...cases].sort((a, b) => compareOrder(a, b) || (a.id < b.id ? -1 : 1));
    const shown = inOrder.map(({ id, name, pseudonym }, index) => ({
      id,
      own: name.normalize('NFC').trim(),
      name: usePseudonyms ? pseudonym.trim() || neutral(index + 1) : name.trim(),
    }));
    this.#names = new Map(shown.map(({ id, name }) => [id, name]));
    // A name that begins with another comes before it.
    const hidden = shown
      .filter(({ own }) => usePseudonyms && own !== '')
      .sort((a, b) => b.own.length - a.own.length);
    this.#replacements = hidden.map(({ name }) => name);
    this.#pattern = patternOf(hidden.map(({ own }) => own));
  }

  /** Of a case; undefined where it has none. */
  of(id: CaseId | undefined): string | undefined {
    return (id && this.#names.get(id)) || undefined;
  }

  /** The names to be hidden in a text in NFC, in its order. */
  namesIn(text: string): FoundName[] {
    if (this.#replacements.length === 0) return [];
    return [...text.matchAll(this.#pattern)].map(({ 0: found, index, ...groups }) => {
      const at = this.#replacements.findIndex((_name, place) => groups[place + 1] !== undefined);
      const shown = this.#replacements[at] ?? found;
      return { start: index, end: index + found.length, shown };
    });
  }

  /** A title of a document or the project; under pseudonyms without the names of cases. */
  title(title: string): string {
    if (this.#replacements.length === 0) return title;
    const text = title.normalize('NFC');
    let shown = '';
    let at = 0;
    for (const name of this.namesIn(text)) {
      shown += text.slice(at, name.start) + name.shown;
      at = name.end;
    }
    return shown + text.slice(at);
  }

  /** Documents with the titles they may show. */
  titled<Titled extends { readonly title: string }>(documents: readonly Titled[]): Titled[] {
    return documents.map((document) => ({ ...document, title: this.title(document.title) }));
  }
}
