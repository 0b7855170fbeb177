import type { Draft } from '#domain/log/change.ts';
import { changed, created, removed } from '#domain/log/record.ts';
import type { Speaker } from '#domain/speaker.ts';
import { draft } from './draft.ts';

/** Two labels turn out to mean one person: what `from` said is said by `into`. */
export function mergeSpeakers(into: Speaker, from: Speaker): Draft | undefined {
  return draft({ name: 'editSpeaker', ids: { speaker: into.id } }, [
    changed('speakers', into, { labels: [...into.labels, ...from.labels] }),
    removed('speakers', from),
  ]);
}

/** One of a speaker's labels means somebody else: `made`, who has that label. */
export function separateSpeaker(speaker: Speaker, made: Speaker): Draft | undefined {
  const labels = speaker.labels.filter((label) => !made.labels.includes(label));
  return draft({ name: 'editSpeaker', ids: { speaker: speaker.id } }, [
    changed('speakers', speaker, { labels }),
    created('speakers', made),
  ]);
}
