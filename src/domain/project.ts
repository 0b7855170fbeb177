import { z } from 'zod';
import { idSchema, type ProjectId } from './ids.ts';

export const DEFAULT_ATTRIBUTION = '(Interview {name}, {month} {year})';

export const projectSchema = z.object({
  id: idSchema<ProjectId>(),
  name: z.string(),
  note: z.string(),
  /** Template of a quote's attribution; fields in braces, see `analysis/attribution.ts`. */
  attribution: z.string(),
  /** Whether attributions and exports name participants by pseudonym. */
  usePseudonyms: z.boolean(),
});
export type Project = Readonly<z.infer<typeof projectSchema>>;
