import type { Case } from '#domain/case.ts';
import type { SpeakerRole } from '#domain/speaker.ts';

type Participant = Pick<Case, 'name' | 'pseudonym'>;

/** How a participant is called in what leaves the project; undefined where a pseudonym is wanted and there is none. */
export function participantName(
  participant: Participant,
  usePseudonyms: boolean,
): string | undefined {
  const name = usePseudonyms ? participant.pseudonym : participant.name;
  return name.trim() || undefined;
}

/**
 * How the speaker of a passage is called. An interviewer keeps the name; everybody else may be a participant, whose
 * name must not show under pseudonyms even where no case is assigned.
 */
export function speakerName(
  passage: {
    readonly speaker: string | undefined;
    readonly role: SpeakerRole | undefined;
    readonly participant: Participant | undefined;
  },
  usePseudonyms: boolean,
): string | undefined {
  const { speaker, role, participant } = passage;
  if (role === 'interviewer') return speaker;
  if (participant) return participantName(participant, usePseudonyms);
  return usePseudonyms ? undefined : speaker;
}
