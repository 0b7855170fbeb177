import type { Language } from '#domain/text/turn.ts';
import { guessLanguage, type LanguageGuess } from './guess-language.ts';
import { languageByStatistics } from './language-by-statistics.ts';

export interface TurnLanguages {
  readonly languages: readonly Language[];
  /** The language of most characters. */
  readonly dominant: Language;
}

type Decided = 'en' | 'ur' | 'ps';

const RIGHT_TO_LEFT: readonly LanguageGuess[] = ['ur', 'ps'];
const SAMPLE = 5000;

/** For each place the last language before it of those given, at the beginning the first one after it. */
function neighbours(
  guesses: readonly LanguageGuess[],
  among: readonly LanguageGuess[],
): (LanguageGuess | undefined)[] {
  let last = guesses.find((guess) => among.includes(guess));
  return guesses.map((guess) => {
    if (among.includes(guess)) last = guess;
    return last;
  });
}

function dominantOf(languages: readonly Language[], bodies: readonly string[]): Language {
  const weights = new Map<Language, number>();
  languages.forEach((language, index) => {
    weights.set(language, (weights.get(language) ?? 0) + (bodies[index]?.trim().length ?? 0));
  });
  weights.delete('und');
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}

/** The language of text in Arabic script in a document where no turn's letters decide. */
async function undecided(
  guesses: readonly LanguageGuess[],
  bodies: readonly string[],
): Promise<Decided | undefined> {
  const text = bodies.filter((_, index) => guesses[index] === 'rtl').join('\n');
  return text === '' ? undefined : languageByStatistics(text.slice(0, SAMPLE));
}

/**
 * A language for every body. Letters decide; what a short one does not show, its neighbours do, and only where no
 * turn shows it the statistics of them all.
 */
export async function turnLanguages(bodies: readonly string[]): Promise<TurnLanguages> {
  const guesses = bodies.map(guessLanguage);
  const isDecided = guesses.some((guess) => RIGHT_TO_LEFT.includes(guess));
  const byStatistics = isDecided ? undefined : await undecided(guesses, bodies);
  const nearest = neighbours(guesses, RIGHT_TO_LEFT);
  const scripts = guesses.map((guess, index) =>
    guess === 'rtl' ? (nearest[index] ?? byStatistics ?? 'und') : guess,
  );
  const spoken = neighbours(scripts, ['en', 'ur', 'ps']);
  const languages = scripts.map((guess, index) =>
    guesses[index] === 'und' ? (spoken[index] ?? 'und') : guess,
  );
  return { languages, dominant: dominantOf(languages, bodies) };
}
