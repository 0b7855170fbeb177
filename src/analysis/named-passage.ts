import type { Passage, PassageLabel } from './passage.ts';
import type { ShownNames } from './shown-names.ts';

interface NamesOfPassage {
  /** Who is quoted, as an attribution says it; undefined where nobody is known. */
  readonly name: string | undefined;
  /** Name of the case. */
  readonly participant: string | undefined;
  readonly pseudonym: string | undefined;
}

/** A passage with the names it may show, in its text and title too. */
export type Named<Of extends Passage> = Omit<Of, 'labels' | 'participant'> & NamesOfPassage;
export type NamedPassage = Named<Passage>;

/** Puts names that may show in place of labels; a label that begins before the stretch is left out of it. */
function relabelled(
  text: string,
  from: number,
  labels: readonly PassageLabel[],
  names: ShownNames,
): string {
  const to = from + text.length;
  let shown = '';
  let at = from;
  for (const { start, end, case: speaker } of labels) {
    if (end <= from || start >= to) continue;
    const name = names.of(speaker);
    shown += text.slice(at - from, Math.max(start, at) - from);
    if (start >= from && name !== undefined) shown += `${name}: `;
    at = Math.min(end, to);
  }
  return shown + text.slice(at - from);
}

/**
 * How the speaker of a passage is called. An interviewer keeps the name; everybody else may be a participant, whose
 * name must not show under pseudonyms even where no case is assigned.
 */
function speakerOf(passage: Passage, names: ShownNames): string | undefined {
  const { speaker, role, participant } = passage;
  if (role === 'interviewer') return speaker && names.title(speaker);
  if (participant) return names.of(participant.id);
  return names.usePseudonyms ? undefined : speaker;
}

/** A passage as it is shown and exported. What people say is left as they said it. */
export function namedPassage<Of extends Passage>(passage: Of, names: ShownNames): Named<Of> {
  const { labels, participant: found, ...rest } = passage;
  const { start, end, text, before, after } = passage;
  const participant = names.of(found?.id);
  const speaker = speakerOf(passage, names);
  if (!names.usePseudonyms) {
    const pseudonym = found?.pseudonym.trim() || undefined;
    return { ...rest, speaker, name: found ? participant : speaker, participant, pseudonym };
  }
  const unknown = passage.speaker === undefined ? undefined : names.neutral();
  return {
    ...rest,
    title: names.title(passage.title),
    text: relabelled(text, start, labels, names),
    before: { ...before, text: relabelled(before.text, start - before.text.length, labels, names) },
    after: { ...after, text: relabelled(after.text, end, labels, names) },
    speaker,
    name: participant ?? speaker ?? unknown,
    participant,
    pseudonym: participant,
  };
}
