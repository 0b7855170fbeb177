import { z } from 'zod';
import { millisecondsSchema, shapeOf, speakerSchema } from './transcript-shape.ts';

const stretches = z
  .array(
    z.object({
      text: z.string(),
      start: millisecondsSchema,
      end: millisecondsSchema,
      speaker: speakerSchema,
    }),
  )
  .min(1);

/** AssemblyAI: utterances where speakers were told apart, else single words. */
export const assemblyShape = shapeOf(
  z.union([
    z.object({ utterances: stretches }).transform(({ utterances }) => utterances),
    z.object({ audio_url: z.string(), words: stretches }).transform(({ words }) => words),
  ]),
  (list) => list.map(({ start, end, ...said }) => ({ ...said, time: start, endTime: end })),
);
