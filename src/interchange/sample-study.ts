import { z } from 'zod';

const speakerSchema = z.object({
  label: z.string(),
  /** Where it is neither the label nor the case. */
  name: z.string().optional(),
  role: z.enum(['interviewer', 'respondent']),
  case: z.string().optional(),
});

/** `sample-transcripts/study.json`. */
export const sampleStudySchema = z.object({
  name: z.string(),
  note: z.string(),
  codebooks: z.array(z.string()),
  coders: z.array(z.object({ initials: z.string(), name: z.string() })).min(1),
  participants: z.string(),
  documents: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      kind: z.enum(['transcript', 'secondary']),
      date: z.string().optional(),
      language: z.string(),
      speakers: z.array(speakerSchema).default([]),
    }),
  ),
  projectMemo: z.string(),
  codeMemos: z.array(z.object({ code: z.string(), text: z.string() })),
});
export type SampleStudy = z.infer<typeof sampleStudySchema>;

/** `sample-transcripts/codings/<file>.json`: passages by their exact words, which stand once in the document. */
export const sampleCodingsSchema = z.object({
  codings: z.array(z.object({ coder: z.string(), code: z.string(), quote: z.string() })),
  memos: z.array(
    z.object({ coder: z.string(), code: z.string(), quote: z.string(), text: z.string() }),
  ),
});
export type SampleCodings = z.infer<typeof sampleCodingsSchema>;
