import { z } from 'zod';
import { idSchema, type CoderId, type LinkId } from './ids.ts';
import { targetSchema } from './memo.ts';

/** A typed relation between two things. */
export const linkSchema = z.object({
  id: idSchema<LinkId>(),
  from: targetSchema,
  to: targetSchema,
  relation: z.string().min(1),
  note: z.string(),
  coder: idSchema<CoderId>(),
});
export type Link = Readonly<z.infer<typeof linkSchema>>;
