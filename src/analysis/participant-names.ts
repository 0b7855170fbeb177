import { foldName, foldText, unfoldedSpan } from '#domain/text/fold-text.ts';
import type { FoundName, ShownNames } from './shown-names.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

const BETWEEN_WORDS = String.raw`[\s_.\-]+`;
const PART_OF_WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const FEWEST_LETTERS = 3;

function isLongEnough(word: string): boolean {
  return (word.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS;
}

/** A name as it is looked up: its words in their folded spelling. */
function keyOf(name: string): string {
  return foldName(name).split(new RegExp(BETWEEN_WORDS, 'u')).filter(Boolean).join(' ');
}

/** What of a name may stand alone. A name with a figure (Official 01) is made of words that name nobody. */
function wordsOf(name: string): string[] {
  const words = /\p{N}/u.test(name) ? [] : (foldName(name).match(/[\p{L}\p{M}]+/gu) ?? []);
  return words.filter(isLongEnough);
}

function patternOf(keys: readonly string[]): RegExp {
  // A name that begins with another comes before it.
  const names = [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', BETWEEN_WORDS));
  return new RegExp(`(?<!${PART_OF_WORD})(?:${names.join('|')})(?!${PART_OF_WORD})`, 'gu');
}

/**
 * Finds participants in headings, where their names stand in whatever spelling, or a word of them alone: cases, and speakers
 * who do not ask.
 */
export class ParticipantNames {
  readonly #index: StudyIndex;
  readonly #names: ShownNames;
  /** By key; undefined of who is not hidden. */
  readonly #full = new Map<string, string | undefined>();
  /** Of a word all whose name it is part of. */
  readonly #words = new Map<string, Set<string>>();
  readonly #pattern: RegExp;

  constructor(index: StudyIndex, names: ShownNames) {
    this.#index = index;
    this.#names = names;
    for (const { id, name } of index.study.cases) this.#add(name, names.of(id) ?? names.neutral());
    for (const document of index.documents) this.#addSpeakers(document);
    const keys = [...this.#full.keys(), ...this.#words.keys()].filter((key) => key !== '');
    this.#pattern = patternOf([...new Set(keys)]);
  }

  /** The names in a line of a document's heading, in its order. */
  in(line: string, document: StudyDocument): FoundName[] {
    if (this.#full.size === 0) return [];
    const folded = foldText(line);
    return [...folded.text.matchAll(this.#pattern)].flatMap(({ 0: found, index: start }) => {
      const shown = this.#shown(keyOf(found), document);
      const span = unfoldedSpan(folded, { start, end: start + found.length });
      return shown === undefined ? [] : [{ ...span, shown }];
    });
  }

  #add(name: string, shown: string): void {
    const key = keyOf(name);
    if (!this.#full.has(key)) this.#full.set(key, shown);
    for (const word of wordsOf(name)) {
      const all = this.#words.get(word);
      if (all) all.add(shown);
      else this.#words.set(word, new Set([shown]));
    }
  }

  #addSpeakers(document: StudyDocument): void {
    const seen = new Set<string>();
    for (const turn of document.turns) {
      const { name = '', role } = turn;
      if (seen.has(name) || !isLongEnough(name)) continue;
      seen.add(name);
      const key = keyOf(name);
      if (role === 'interviewer' && turn.case === undefined) {
        if (!this.#full.has(key)) this.#full.set(key, undefined);
      } else {
        const belongsTo = this.#index.caseOf(document, turn);
        this.#add(name, this.#names.of(belongsTo) ?? this.#names.neutral());
      }
    }
  }

  /** For a word of several names: whose document it is, else nobody in particular. */
  #shown(key: string, document: StudyDocument): string | undefined {
    if (this.#full.has(key)) return this.#full.get(key);
    const [first, ...others] = this.#words.get(key) ?? [];
    if (others.length === 0) return first;
    const own = this.#names.of(this.#index.ownerOf(document));
    return own !== undefined && this.#words.get(key)?.has(own) ? own : this.#names.neutral();
  }
}
