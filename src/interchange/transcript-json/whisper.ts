import { z } from 'zod';
import { shapeOf, secondsSchema, speakerSchema } from './transcript-shape.ts';

const segments = z
  .array(
    z.object({
      text: z.string(),
      start: secondsSchema,
      end: secondsSchema.nullish(),
      speaker: speakerSchema,
    }),
  )
  .min(1);

/** Whisper, its `verbose_json` and WhisperX, which adds speakers; some programs write the list alone. */
export const whisperShape = shapeOf(
  z.union([z.object({ segments }), segments.transform((list) => ({ segments: list }))]),
  (file) =>
    file.segments.map(({ text, start, end, speaker }) => ({
      text,
      speaker,
      time: start,
      endTime: end ?? undefined,
    })),
);

/** whisper.cpp. */
export const whisperCppShape = shapeOf(
  z.object({
    transcription: z.array(
      z.object({
        text: z.string(),
        offsets: z.object({ from: secondsSchema, to: secondsSchema }),
        speaker: speakerSchema,
      }),
    ),
  }),
  ({ transcription }) =>
    transcription.map(({ text, offsets, speaker }) => ({
      text,
      speaker,
      time: offsets.from / 1000,
      endTime: offsets.to / 1000,
    })),
);
