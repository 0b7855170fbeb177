import type { SpeakerRole } from '#domain/speaker.ts';
import { namesAnswerer, namesAsker } from './label-words.ts';

/** What was heard of one label. */
export interface SpokenUnder {
  readonly label: string;
  readonly turns: number;
  /** Turns that hold a question. */
  readonly questions: number;
}

const MOSTLY = 0.5;
const CLEARLY_MORE = 1.5;

function questionShare(spoken: SpokenUnder): number {
  return spoken.turns === 0 ? 0 : spoken.questions / spoken.turns;
}

/** The one of several who mostly asks, clearly more than anyone else. */
function asker(all: readonly SpokenUnder[]): string | undefined {
  const named = all.filter(({ label }) => !namesAnswerer(label));
  const [first, second] = [...named].sort((a, b) => questionShare(b) - questionShare(a));
  if (!first || all.length < 2 || questionShare(first) < MOSTLY) return undefined;
  const next = second ? questionShare(second) : 0;
  return questionShare(first) >= next * CLEARLY_MORE ? first.label : undefined;
}

/** A role for each label: interviewer by name, or where nobody is called so, by asking; the rest respond. */
export function guessRoles(all: readonly SpokenUnder[]): SpeakerRole[] {
  const isNamed = all.some(({ label }) => namesAsker(label));
  const asking = isNamed ? undefined : asker(all);
  return all.map(({ label }) =>
    namesAsker(label) || label === asking ? 'interviewer' : 'respondent',
  );
}
