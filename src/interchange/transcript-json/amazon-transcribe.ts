import { z } from 'zod';
import type { TimedSpeech } from '#interchange/subtitles/cue-line-of.ts';
import { shapeOf } from './transcript-shape.ts';

/** Seconds, written as text. */
const clock = z.string().regex(/^\d+(?:\.\d+)?$/u);
const item = z.object({
  type: z.enum(['pronunciation', 'punctuation']),
  start_time: clock.optional(),
  end_time: clock.optional(),
  speaker_label: z.string().optional(),
  alternatives: z.array(z.object({ content: z.string() })).min(1),
});
const segment = z.object({
  items: z.array(z.object({ start_time: clock, speaker_label: z.string() })),
});

/** Words with the punctuation that follows them. */
function wordsOf(
  items: readonly z.infer<typeof item>[],
  speakers: ReadonlyMap<string, string>,
): TimedSpeech[] {
  const words: TimedSpeech[] = [];
  for (const { type, start_time, end_time, speaker_label, alternatives } of items) {
    const content = alternatives[0]?.content ?? '';
    const last = words.at(-1);
    if (type === 'punctuation' && last) {
      words[words.length - 1] = { ...last, text: last.text + content };
    } else if (start_time !== undefined) {
      const speaker = speaker_label ?? speakers.get(start_time);
      const endTime = end_time === undefined ? undefined : Number(end_time);
      words.push({ text: content, speaker, time: Number(start_time), endTime });
    }
  }
  return words;
}

/** Amazon Transcribe; older files name speakers in a list of their own, by the times of their words. */
export const amazonTranscribeShape = shapeOf(
  z.object({
    results: z.object({
      items: z.array(item).min(1),
      speaker_labels: z.object({ segments: z.array(segment) }).optional(),
    }),
  }),
  ({ results }) => {
    const spoken = results.speaker_labels?.segments.flatMap(({ items }) => items) ?? [];
    const speakers = spoken.map((one) => [one.start_time, one.speaker_label] as const);
    return wordsOf(results.items, new Map(speakers));
  },
);
