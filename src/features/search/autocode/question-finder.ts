import type { ListedQuestion } from '#analysis/listed-questions.ts';
import { foldName } from '#domain/text/fold-text.ts';

/** Finds the questions that have, in one of their wordings, everything that is typed, word by word and in any order. */
export function questionFinder(
  questions: readonly ListedQuestion[],
): (wanted: string) => readonly ListedQuestion[] {
  const folded = questions.map(({ variants }) => variants.map(({ text }) => foldName(text)));
  return (wanted) => {
    const words = foldName(wanted)
      .split(' ')
      .filter((word) => word !== '');
    return questions.filter((_, at) =>
      folded[at]?.some((text) => words.every((word) => text.includes(word))),
    );
  };
}
