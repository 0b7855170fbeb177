import { z } from 'zod';
import { idSchema, type CodeId, type CodingId } from './ids.ts';

/** How deep a code lies at most, 0 at the top: people group groups a few times, a chain of thousands is made to do harm. */
export const DEEPEST_CODE = 100;

/** Index into the code colours of `ui/tokens.css`, so that a colour has a light and a dark form. */
export const CODE_COLOURS = 16;
export const codeColourSchema = z
  .int()
  .min(0)
  .max(CODE_COLOURS - 1);

export const codeSchema = z.object({
  id: idSchema<CodeId>(),
  name: z.string(),
  parent: idSchema<CodeId>().optional(),
  order: z.string(),
  colour: codeColourSchema,
  /** A theme groups codes; it can be applied like any other. */
  isTheme: z.boolean(),
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  example: z.string(),
  /** Codings that show what the code means, and such as lie at its edge; they may be gone or recoded by now. */
  typical: z.array(idSchema<CodingId>()).readonly().optional(),
  borderline: z.array(idSchema<CodingId>()).readonly().optional(),
  /** 1–9 where the code is pinned to that key. */
  pin: z.int().min(1).max(9).optional(),
  /** Of a code that was merged and taken away: the code that has its codings now. */
  mergedInto: idSchema<CodeId>().optional(),
});
export type Code = Readonly<z.infer<typeof codeSchema>>;
