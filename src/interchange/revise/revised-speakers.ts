import type { Speaker, SpeakerRole } from '#domain/speaker.ts';
import { turnIndexAt, type Units } from '#domain/text/turn.ts';
import type { PositionMap } from '#domain/text/position-map.ts';
import { namesAsker } from '#interchange/turns/label-words.ts';

/** What a text's new labels mean for the speakers of its document. */
export interface RevisedLabels {
  /** Speakers whose one label stands now as another everywhere, with all labels they have then. */
  readonly relabelled: readonly (readonly [Speaker, readonly string[]])[];
  /** Labels of people who were not there. */
  readonly added: readonly { readonly label: string; readonly role: SpeakerRole }[];
}

function labelAt({ labels, turns }: Units, index: number): string | undefined {
  const place = turns[index]?.label;
  return place === undefined ? undefined : labels[place];
}

/** Labels that stood where a new label stands. */
function formerLabels(label: string, before: Units, after: Units, map: PositionMap): Set<string> {
  const back = map.inverse();
  const found = new Set<string>();
  for (const [index, turn] of after.turns.entries()) {
    if (labelAt(after, index) !== label) continue;
    const { start } = back.span({ start: turn.start, end: Math.max(turn.end, turn.start + 1) });
    const former = labelAt(before, turnIndexAt(before.turns, start));
    if (former !== undefined) found.add(former);
  }
  return found;
}

/**
 * Finds out who the labels of a new text are: one that everywhere took the place of another is the same person; else it is
 * somebody new. Nobody goes who is no longer named: the text may be taken back.
 */
export function revisedSpeakers(
  speakers: readonly Speaker[],
  before: Units,
  after: Units,
  map: PositionMap,
): RevisedLabels {
  const known = new Set(speakers.flatMap(({ labels }) => labels));
  const relabelled = new Map<Speaker, readonly string[]>();
  const added: { label: string; role: SpeakerRole }[] = [];
  const isNamed = new Set(after.turns.flatMap((_, index) => labelAt(after, index) ?? []));
  for (const label of isNamed) {
    if (known.has(label)) continue;
    const [former, ...others] = formerLabels(label, before, after, map);
    const isRenamed = former !== undefined && others.length === 0 && !isNamed.has(former);
    const speaker = isRenamed ? speakers.find(({ labels }) => labels.includes(former)) : undefined;
    if (speaker) relabelled.set(speaker, [...(relabelled.get(speaker) ?? speaker.labels), label]);
    else added.push({ label, role: namesAsker(label) ? 'interviewer' : 'respondent' });
  }
  return { relabelled: [...relabelled], added };
}
