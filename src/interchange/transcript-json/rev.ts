import { z } from 'zod';
import { secondsSchema, shapeOf, speakerSchema } from './transcript-shape.ts';

const element = z.object({
  value: z.string().optional(),
  ts: secondsSchema.nullish(),
  end_ts: secondsSchema.nullish(),
});

/** Rev: what a speaker says at a stretch, as words and what stands between them. */
export const revShape = shapeOf(
  z.object({
    monologues: z.array(z.object({ speaker: speakerSchema, elements: z.array(element) })).min(1),
  }),
  ({ monologues }) => {
    let time = 0;
    return monologues.map(({ speaker, elements }) => {
      time = elements.find(({ ts }) => typeof ts === 'number')?.ts ?? time;
      const endTime = elements.findLast(({ end_ts: end }) => typeof end === 'number')?.end_ts;
      const text = elements.map(({ value }) => value ?? '').join('');
      return { speaker, text, time, endTime: endTime ?? undefined };
    });
  },
);
