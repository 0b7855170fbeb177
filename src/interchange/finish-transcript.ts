import { computeUnits } from '#domain/text/compute-units.ts';
import { countWords } from '#domain/text/count-words.ts';
import { directionOf } from '#domain/text/direction-of.ts';
import { turnBody, type Direction, type Turn } from '#domain/text/turn.ts';
import { turnLanguages } from './language/turn-languages.ts';
import { speakerLineLimit, speakerNameLimit } from './limits.ts';
import type { ReadWarning } from './problems.ts';
import type {
  FoundEncoding,
  FoundLabel,
  ReadTranscript,
  TranscriptFormatId,
} from './transcript.ts';
import type { DetectedLabels } from './turns/detect-labels.ts';
import type { DraftTurn } from './turns/draft-turn.ts';
import { foldLabel } from './turns/fold-label.ts';
import { guessRoles } from './turns/guess-roles.ts';

export interface TranscriptDraft {
  readonly format: TranscriptFormatId;
  readonly text: string;
  readonly turns: readonly DraftTurn[];
  readonly detected: DetectedLabels;
  readonly encoding?: FoundEncoding;
  /** Offset where each page begins, in order, where the format has pages. */
  readonly pages?: readonly number[];
  readonly warnings: readonly ReadWarning[];
}

const NOBODY_TAKEN: ReadWarning = {
  type: 'speakers-not-taken',
  limitLines: speakerLineLimit,
  limitNames: speakerNameLimit,
};

const QUESTION_MARK = /[?؟？]/u;

/** Labels by their folded form, in order of appearance; each shown in its most frequent spelling. */
function labelIndex(drafts: readonly DraftTurn[]): Map<string, { index: number; label: string }> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { label } of drafts) {
    if (label === undefined) continue;
    const key = foldLabel(label);
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(label, (counts.get(label) ?? 0) + 1);
    spellings.set(key, counts);
  }
  return new Map(
    [...spellings].map(([key, counts], index) => {
      const [most] = [...counts].sort((a, b) => b[1] - a[1]);
      return [key, { index, label: most?.[0] ?? key }] as const;
    }),
  );
}

function languageDirection(language: string): Direction {
  return language === 'ur' || language === 'ps' ? 'rtl' : 'ltr';
}

function foundLabels(
  labels: readonly string[],
  turns: readonly Turn[],
  bodies: readonly string[],
): FoundLabel[] {
  const spoken = labels.map((label) => ({ label, turns: 0, questions: 0 }));
  turns.forEach(({ label }, index) => {
    const under = label === undefined ? undefined : spoken[label];
    if (!under) return;
    under.turns += 1;
    if (QUESTION_MARK.test(bodies[index] ?? '')) under.questions += 1;
  });
  const roles = guessRoles(spoken);
  return spoken.map(({ label, turns: count }, index) => ({
    label,
    count,
    role: roles[index] ?? 'respondent',
  }));
}

/** Gives turns their language and direction, and the document its units, labels and words. */
export async function finishTranscript(draft: TranscriptDraft): Promise<ReadTranscript> {
  const { text } = draft;
  const byKey = labelIndex(draft.turns);
  const bodies = draft.turns.map((turn) => text.slice(turn.bodyStart, turn.end));
  const { languages, dominant } = await turnLanguages(bodies);
  const turns = draft.turns.map(({ label, ...place }, index): Turn => {
    const language = languages[index] ?? 'und';
    const known = label === undefined ? undefined : byKey.get(foldLabel(label));
    return {
      ...place,
      ...(known && { label: known.index }),
      language,
      direction: directionOf(bodies[index] ?? '') ?? languageDirection(language),
    };
  });
  const labels = [...byKey.values()].map(({ label }) => label);
  return {
    format: draft.format,
    text,
    units: {
      ...computeUnits(text, labels, turns),
      ...(draft.pages && { pages: [...draft.pages] }),
    },
    labels: foundLabels(labels, turns, bodies),
    otherLabels: draft.detected.others,
    language: dominant,
    words: turns.reduce((sum, turn) => sum + countWords(text, turnBody(turn)), 0),
    ...(draft.encoding && { encoding: draft.encoding }),
    warnings: draft.detected.isTooMuch ? [...draft.warnings, NOBODY_TAKEN] : draft.warnings,
  };
}
