import type { Speaker, SpeakerRole } from '#domain/speaker.ts';
import { turnIndexAt, type Units } from '#domain/text/turn.ts';
import type { PositionMap } from '#domain/text/position-map.ts';

/** The label of somebody who was not there, and the roles of those who stood where it stands. */
export interface NewLabel {
  readonly label: string;
  readonly formerly: readonly SpeakerRole[];
}

/** What a text's new labels mean for the speakers of its document. */
export interface RevisedLabels {
  /** Speakers who stand under another label now, with all labels they have then; the name goes along that was the label. */
  readonly renamed: readonly (readonly [Speaker, Pick<Speaker, 'labels' | 'name'>])[];
  readonly added: readonly NewLabel[];
}

function labelAt({ labels, turns }: Units, index: number): string | undefined {
  const place = turns[index]?.label;
  return place === undefined ? undefined : labels[place];
}

/** By each label of a text those of the text before that stood where it stands. */
function formerLabels(before: Units, after: Units, map: PositionMap): Map<string, Set<string>> {
  const back = map.inverse();
  const found = new Map<string, Set<string>>();
  for (const [index, turn] of after.turns.entries()) {
    const label = labelAt(after, index);
    if (label === undefined) continue;
    const formers = found.get(label) ?? new Set();
    found.set(label, formers);
    const { start, end } = back.span({
      start: turn.start,
      end: Math.max(turn.end, turn.start + 1),
    });
    // A turn that was put in whole stands where nobody stood.
    const former = start < end ? labelAt(before, turnIndexAt(before.turns, start)) : undefined;
    if (former !== undefined) formers.add(former);
  }
  return found;
}

/**
 * Finds out who the labels of a new text are: one that everywhere, and alone, took the place of another is the same person; else
 * it is somebody new. Nobody goes who is no longer named: the text may be taken back.
 */
export function revisedSpeakers(
  speakers: readonly Speaker[],
  before: Units,
  after: Units,
  map: PositionMap,
): RevisedLabels {
  const byLabel = new Map(
    speakers.flatMap((speaker) => speaker.labels.map((label) => [label, speaker] as const)),
  );
  const formers = formerLabels(before, after, map);
  const unknown = [...formers].filter(([label]) => !byLabel.has(label));
  const renamed = new Map<Speaker, Pick<Speaker, 'labels' | 'name'>>();
  const added: NewLabel[] = [];
  for (const [label, [former = '', ...others]] of unknown) {
    const speaker = byLabel.get(former);
    const isGone = others.length === 0 && !formers.has(former);
    const isOnly = unknown.filter(([, all]) => all.has(former)).length === 1;
    if (speaker && isGone && isOnly) {
      const { labels, name } = renamed.get(speaker) ?? speaker;
      renamed.set(speaker, { labels: [...labels, label], name: name === former ? label : name });
      continue;
    }
    const formerly = [former, ...others].flatMap((one) => byLabel.get(one)?.role ?? []);
    added.push({ label, formerly });
  }
  return { renamed: [...renamed], added };
}
