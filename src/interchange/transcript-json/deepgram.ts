import { z } from 'zod';
import { secondsSchema, shapeOf, speakerSchema } from './transcript-shape.ts';

const stretch = { start: secondsSchema, end: secondsSchema };
const utterances = z
  .array(z.object({ ...stretch, transcript: z.string(), speaker: speakerSchema }))
  .min(1);
const words = z.array(
  z.object({
    ...stretch,
    word: z.string(),
    punctuated_word: z.string().optional(),
    speaker: speakerSchema,
  }),
);
const channels = z.array(z.object({ alternatives: z.array(z.object({ words })).min(1) })).min(1);

/** Deepgram with utterances. */
export const deepgramUtterancesShape = shapeOf(
  z.object({ results: z.object({ utterances }) }),
  ({ results }) =>
    results.utterances.map(({ transcript, speaker, start, end }) => ({
      text: transcript,
      speaker,
      time: start,
      endTime: end,
    })),
);

/** Deepgram without: words, of the likeliest reading of each channel. */
export const deepgramWordsShape = shapeOf(
  z.object({ results: z.object({ channels }) }),
  ({ results }) =>
    results.channels.flatMap(({ alternatives }) =>
      (alternatives[0]?.words ?? []).map((word) => ({
        text: word.punctuated_word ?? word.word,
        speaker: word.speaker,
        time: word.start,
        endTime: word.end,
      })),
    ),
);
