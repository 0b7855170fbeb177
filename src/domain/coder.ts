import { z } from 'zod';
import { idSchema, type CoderId } from './ids.ts';

export const coderSchema = z.object({
  id: idSchema<CoderId>(),
  name: z.string(),
  initials: z.string(),
});
export type Coder = Readonly<z.infer<typeof coderSchema>>;
