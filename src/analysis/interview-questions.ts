import { groupBy } from '#domain/group-by.ts';
import { saidIn } from './autocode-places.ts';
import { interviewerTurn } from './interviewer-turn.ts';
import { groupsOfWordings } from './question-groups.ts';
import { questionWording, wordsOf, type QuestionWording } from './question-wording.ts';
import type { Hit } from './search.ts';
import type { StudyDocument } from './study.ts';

/** A question in one interview, with what was said until the next. */
export interface AskedQuestion {
  /** Index of the document among those given. */
  readonly document: number;
  /** Its sentences that ask; where none does, what the interviewer said. */
  readonly sentences: readonly string[];
  /** The words of the names of those who speak there: they are no part of what is asked. */
  readonly names: ReadonlySet<string>;
  readonly answers: readonly Hit[];
}

/** The same words wherever they were asked, whatever their spelling and punctuation. */
export interface QuestionVariant {
  /** As it was asked first. */
  readonly text: string;
  readonly asked: readonly AskedQuestion[];
}

/** One question in its different wordings, the commonest first, of as common ones the shortest. */
export interface InterviewQuestion {
  readonly variants: readonly QuestionVariant[];
}

type Growing = Omit<AskedQuestion, 'sentences' | 'answers'> & {
  readonly sentences: string[];
  readonly answers: Hit[];
};

/**
 * The questions of one interview that were answered. What an interviewer says in several turns on end is one question, and
 * what only keeps a respondent talking ends no answer.
 */
export function questionsIn(document: StudyDocument, at: number): AskedQuestion[] {
  const { text, turns } = document;
  const names = new Set(turns.flatMap(({ name = '' }) => wordsOf(name)));
  const questions: Growing[] = [];
  let answer: string[] = [];
  for (const [turn, { role }] of turns.entries()) {
    const said = saidIn(document, turn);
    if (!said) continue;
    const words = text.slice(said.start, said.end);
    const last = questions.at(-1);
    if (role !== 'interviewer') {
      last?.answers.push({ ...said, turn });
      answer.push(words);
      continue;
    }
    const { sentences, isProbe } = interviewerTurn(words, answer.join(' '));
    if (last && isProbe) continue;
    answer = [];
    if (last && last.answers.length === 0) last.sentences.push(...sentences);
    else questions.push({ document: at, names, sentences: [...sentences], answers: [] });
  }
  return questions.filter(({ answers }) => answers.length > 0);
}

function interviewsOf(asked: readonly AskedQuestion[]): number {
  return new Set(asked.map(({ document }) => document)).size;
}

function textOf({ sentences }: AskedQuestion): string {
  return sentences.join(' ');
}

function variantsOf(asked: readonly AskedQuestion[]): QuestionVariant[] {
  const same = [...groupBy(asked, (one) => wordsOf(textOf(one)).join(' ')).values()];
  return same
    .map((all): QuestionVariant => ({ text: all[0] ? textOf(all[0]) : '', asked: all }))
    .sort((a, b) => interviewsOf(b.asked) - interviewsOf(a.asked) || a.text.length - b.text.length);
}

/** Which of several sentences a question is known by: the one that most interviews share, or else the first that says enough. */
class KnownBy {
  readonly #wordings = new Map<AskedQuestion, readonly QuestionWording[]>();
  readonly #interviews = new Map<string, Set<number>>();

  constructor(asked: readonly AskedQuestion[]) {
    for (const one of asked) {
      const wordings = one.sentences
        .map((sentence) => questionWording(sentence, one.names))
        .sort((a, b) => Number(b.saysEnough) - Number(a.saysEnough));
      this.#wordings.set(one, wordings);
      for (const { key } of wordings)
        this.#interviews.set(key, (this.#interviews.get(key) ?? new Set()).add(one.document));
    }
  }

  interviews(key: string): number {
    return this.#interviews.get(key)?.size ?? 0;
  }

  wordingOf(asked: AskedQuestion): QuestionWording | undefined {
    const [first, ...others] = this.#wordings.get(asked) ?? [];
    return others.reduce(
      (best, one) =>
        best && one.saysEnough && this.interviews(one.key) > this.interviews(best.key) ? one : best,
      first,
    );
  }
}

/** The questions of some interviews, those asked in most of them first; see `groupsOfWordings` for which are one. */
export function interviewQuestions(asked: readonly AskedQuestion[]): InterviewQuestion[] {
  const known = new KnownBy(asked);
  const wordings = new Map<string, QuestionWording>();
  const byKey = groupBy(asked, (one) => {
    const wording = known.wordingOf(one);
    if (wording) wordings.set(wording.key, wording);
    return wording?.key ?? '';
  });
  const groups = groupsOfWordings([...wordings.values()], (key) => known.interviews(key));
  const order = new Map(asked.map((one, at) => [one, at]));
  const placeOf = (one: AskedQuestion | undefined) => (one && order.get(one)) ?? 0;
  return groups
    .map((keys) =>
      keys.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => placeOf(a) - placeOf(b)),
    )
    .sort((a, b) => interviewsOf(b) - interviewsOf(a) || placeOf(a[0]) - placeOf(b[0]))
    .map((all) => ({ variants: variantsOf(all) }));
}
