import { z } from 'zod';

/** A code of a codebook file with those below it. */
export interface CodebookFileCode {
  readonly key: string;
  readonly name: string;
  readonly theme?: true | undefined;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  readonly codes?: readonly CodebookFileCode[] | undefined;
}

const codeSchema: z.ZodType<CodebookFileCode> = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/u),
  name: z.string().trim().min(1).max(200),
  theme: z.literal(true).optional(),
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  example: z.string(),
  get codes() {
    return z.array(codeSchema).optional();
  },
});

/** The format of `codebooks/*.json`, described in `codebooks/README.md`. */
export const codebookFileSchema = z.strictObject({
  format: z.literal('hashiya-codebook'),
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/u),
  title: z.string().min(1),
  description: z.string(),
  source: z.string(),
  language: z.string().min(2),
  codes: z.array(codeSchema).min(1),
});
export type CodebookFile = Readonly<z.infer<typeof codebookFileSchema>>;
