import { z } from 'zod';
import type { TimedSpeech } from '#interchange/subtitles/cue-line-of.ts';

/** Gives the speech of a JSON file of one program; undefined where the file is of another. */
export type TranscriptShape = (json: unknown) => readonly TimedSpeech[] | undefined;

/** Of the fields that matter; what else a program writes is passed over. */
export function shapeOf<Shape>(
  schema: z.ZodType<Shape>,
  speech: (content: Shape) => readonly TimedSpeech[],
): TranscriptShape {
  return (json) => {
    const parsed = schema.safeParse(json);
    return parsed.success ? speech(parsed.data) : undefined;
  };
}

/** A name, or a number that a program gives a voice, as a person would call it. */
export const speakerSchema = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((speaker) =>
    typeof speaker === 'number' || (typeof speaker === 'string' && /^(?:\p{L}|\d+)$/u.test(speaker))
      ? `Speaker ${String(speaker)}`
      : (speaker ?? undefined),
  );

export const secondsSchema = z.number().nonnegative();
/** Numbers of milliseconds. */
export const millisecondsSchema = secondsSchema.transform((milliseconds) => milliseconds / 1000);
