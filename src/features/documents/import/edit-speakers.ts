import type { ReadTranscript } from '#interchange/transcript.ts';
import type { SpeakerToImport } from '#session/stage-transcripts.ts';

export function editSpeakerAt(
  speakers: readonly SpeakerToImport[],
  index: number,
  fields: Partial<SpeakerToImport>,
): SpeakerToImport[] {
  return speakers.map((speaker, at) => (at === index ? { ...speaker, ...fields } : speaker));
}

/** Two labels, one person: what stands under `from` is said by `into` too. */
export function mergeSpeakers(
  speakers: readonly SpeakerToImport[],
  from: number,
  into: number,
): SpeakerToImport[] {
  const taken = speakers[from]?.labels ?? [];
  return speakers.flatMap((speaker, at) => {
    if (at === from) return [];
    return [at === into ? { ...speaker, labels: [...speaker.labels, ...taken] } : speaker];
  });
}

/** Gives a label of a merged person its own speaker again. */
export function separateLabel(
  speakers: readonly SpeakerToImport[],
  index: number,
  label: string,
): SpeakerToImport[] {
  return speakers.flatMap((speaker, at) => {
    if (at !== index || speaker.labels.length < 2) return [speaker];
    const rest = { ...speaker, labels: speaker.labels.filter((other) => other !== label) };
    return [rest, { labels: [label], name: label, role: speaker.role, caseName: '' }];
  });
}

/** In how many turns somebody speaks. */
export function turnsOfSpeaker(transcript: ReadTranscript, speaker: SpeakerToImport): number {
  return transcript.labels
    .filter(({ label }) => speaker.labels.includes(label))
    .reduce((sum, { count }) => sum + count, 0);
}
