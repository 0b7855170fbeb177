import { groupBy } from '#domain/group-by.ts';
import { foldName } from '#domain/text/fold-text.ts';
import { saidIn } from './autocode-places.ts';
import type { Hit } from './search.ts';
import type { StudyDocument } from './study.ts';

/** A question in one interview, with what was said until the interviewer spoke again. */
export interface AskedQuestion {
  /** Index of the document among those given. */
  readonly document: number;
  readonly text: string;
  readonly answers: readonly Hit[];
}

/** One question, in whatever words it was asked, in the order of the documents. */
export interface InterviewQuestion {
  /** As it was asked first. */
  readonly text: string;
  readonly asked: readonly AskedQuestion[];
}

/** Share of all their words that two questions have in common from which on they are one. */
const ALIKE = 0.6;
/** With fewer words only the same words are the same question. */
const FEW_WORDS = 5;

/** The questions of one interview that were answered; what the interviewer says without an answer is left out. */
export function questionsIn(document: StudyDocument, at: number): AskedQuestion[] {
  const questions: { document: number; text: string; answers: Hit[] }[] = [];
  for (const [turn, { role }] of document.turns.entries()) {
    const said = saidIn(document, turn);
    if (!said) continue;
    const last = questions.at(-1);
    if (role !== 'interviewer') last?.answers.push({ ...said, turn });
    else
      questions.push({
        document: at,
        text: document.text.slice(said.start, said.end),
        answers: [],
      });
  }
  return questions.filter(({ answers }) => answers.length > 0);
}

/** The different words of a question, folded, without punctuation. */
function wordsOf(text: string): string[] {
  return [...new Set(foldName(text).split(/[^\p{L}\p{M}\p{N}]+/u))].filter((word) => word !== '');
}

interface Group {
  readonly words: ReadonlySet<string>;
  readonly asked: AskedQuestion[];
}

/** Groups whose first question has most of its words with another, found by the rare words of either. */
class Groups {
  readonly all: Group[] = [];
  readonly #byWord = new Map<string, Group[]>();

  /** `words` begin with the rarest. */
  add(words: readonly string[], asked: readonly AskedQuestion[]): void {
    const group = this.#alike(words);
    if (group) {
      group.asked.push(...asked);
      return;
    }
    const made = { words: new Set(words), asked: [...asked] };
    this.all.push(made);
    for (const word of telling(words)) {
      const known = this.#byWord.get(word);
      if (known) known.push(made);
      else this.#byWord.set(word, [made]);
    }
  }

  #alike(words: readonly string[]): Group | undefined {
    if (words.length < FEW_WORDS) return undefined;
    const among = new Set(telling(words).flatMap((word) => this.#byWord.get(word) ?? []));
    return [...among].find((group) => {
      const common = words.filter((word) => group.words.has(word)).length;
      return common >= ALIKE * (words.length + group.words.size - common);
    });
  }
}

/** So many of the rarest words that two questions alike have one of them in common (prefix filtering, Chaudhuri et al. 2006). */
function telling(words: readonly string[]): readonly string[] {
  return words.slice(0, words.length - Math.ceil(ALIKE * words.length) + 1);
}

/**
 * The questions of some interviews, those asked in most of them first. Two are one question where
 * their words are the same, whatever their spelling and punctuation, or nearly so.
 */
export function interviewQuestions(asked: readonly AskedQuestion[]): InterviewQuestion[] {
  const same = groupBy(asked, ({ text }) => wordsOf(text).toSorted().join(' '));
  const frequency = new Map<string, number>();
  const different = [...same.values()].map((questions) => {
    const words = wordsOf(questions[0]?.text ?? '');
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return { words, questions };
  });
  const rarity = (word: string) => frequency.get(word) ?? 0;
  const groups = new Groups();
  for (const { words, questions } of different) {
    if (words.length === 0) continue;
    const rarestFirst = words.toSorted((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    groups.add(rarestFirst, questions);
  }
  return groups.all
    .map(({ asked: all }) => ({
      text: all[0]?.text ?? '',
      asked: all,
      documents: interviewsOf(all),
    }))
    .sort((a, b) => b.documents - a.documents)
    .map(({ text, asked: all }) => ({ text, asked: all }));
}

function interviewsOf(asked: readonly AskedQuestion[]): number {
  return new Set(asked.map(({ document }) => document)).size;
}
