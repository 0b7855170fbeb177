import { namesAnswerer } from '#interchange/turns/label-words.ts';
import type { FoundLabel } from '#interchange/transcript.ts';
import { caseKey, type SpeakerToImport } from '#session/stage-transcripts.ts';

export interface ProposalGround {
  readonly title: string;
  /** Cases by `caseKey` of their names, with the name as it is written. */
  readonly caseNames: ReadonlyMap<string, string>;
}

/**
 * The case a respondent probably is: the one of that name, the one the document is called after, else a new one under
 * the own name. A label such as “A” or “Respondent” names nobody; alone in a document it stands for whom that is about.
 */
function proposeCase(
  { label, role }: FoundLabel,
  isAlone: boolean,
  ground: ProposalGround,
): string {
  if (role === 'interviewer') return '';
  const known = ground.caseNames.get(caseKey(label));
  if (known !== undefined) return known;
  const titled = isAlone ? ground.caseNames.get(caseKey(ground.title)) : undefined;
  if (titled !== undefined) return titled;
  if (!namesAnswerer(label)) return label;
  return isAlone ? ground.title : '';
}

/**
 * One speaker for each label of a reading. Who was there before keeps name, role and case; people merged by hand stay
 * one as long as one of their labels is still found.
 */
export function proposeSpeakers(
  found: readonly FoundLabel[],
  ground: ProposalGround,
  before: readonly SpeakerToImport[] = [],
): SpeakerToImport[] {
  const labels = new Set(found.map(({ label }) => label));
  const respondents = found.filter(({ role }) => role === 'respondent');
  const kept = new Map<string, SpeakerToImport>();
  for (const speaker of before) {
    const still = speaker.labels.filter((label) => labels.has(label));
    const one = { ...speaker, labels: still };
    for (const label of still) kept.set(label, one);
  }
  const proposed = found.map(
    (one): SpeakerToImport =>
      kept.get(one.label) ?? {
        labels: [one.label],
        name: one.label,
        role: one.role,
        caseName: proposeCase(one, respondents.length === 1, ground),
      },
  );
  return [...new Set(proposed)];
}
