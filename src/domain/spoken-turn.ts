import type { CaseId, SpeakerId } from './ids.ts';
import type { Speaker, SpeakerRole, TurnCorrection } from './speaker.ts';
import type { Turn, Units } from './text/turn.ts';

/** A turn with what is known of its speaker; direction and language as people corrected them. */
export type SpokenTurn = Turn & {
  readonly speaker?: SpeakerId | undefined;
  /** The speaker's name; where no speaker is assigned, the label in the text. */
  readonly name?: string | undefined;
  readonly role?: SpeakerRole | undefined;
  readonly case?: CaseId | undefined;
};

function spokenTurn(
  turn: Turn,
  label: string | undefined,
  speaker: Speaker | undefined,
  correction: TurnCorrection | undefined,
): SpokenTurn {
  return {
    ...turn,
    direction: correction?.direction ?? turn.direction,
    language: correction?.language ?? turn.language,
    speaker: speaker?.id,
    name: speaker?.name ?? label,
    role: speaker?.role,
    case: speaker?.case,
  };
}

/** The turns of a revision; `speakers` are its document's, `corrections` the revision's. */
export function spokenTurns(
  units: Units,
  speakers: readonly Speaker[],
  corrections: readonly TurnCorrection[],
): SpokenTurn[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byLabel = new Map(
    speakers.flatMap((speaker) => speaker.labels.map((label) => [label, speaker] as const)),
  );
  const byIndex = new Map(corrections.map((correction) => [correction.index, correction]));
  return units.turns.map((turn, index) => {
    const correction = byIndex.get(index);
    const label = turn.label === undefined ? undefined : units.labels[turn.label];
    const corrected = correction?.speaker && byId.get(correction.speaker);
    const labelled = label === undefined ? undefined : byLabel.get(label);
    return spokenTurn(turn, label, corrected ?? labelled, correction);
  });
}
