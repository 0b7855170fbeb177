import type { z } from 'zod';
import { attributeSchema, caseSchema, valueSchema } from './case.ts';
import { codeSchema } from './code.ts';
import { coderSchema } from './coder.ts';
import { codingSchema } from './coding.ts';
import { decisionSchema } from './decision.ts';
import { documentSchema } from './document.ts';
import { linkSchema } from './link.ts';
import { memoSchema } from './memo.ts';
import { projectSchema } from './project.ts';
import { quoteSchema } from './quote.ts';
import { remarkSchema, reviewSchema } from './review.ts';
import { revisionSchema } from './revision.ts';
import { participationSchema, roundSchema } from './round.ts';
import { speakerSchema, turnCorrectionSchema } from './speaker.ts';

/** Every kind of record a change can touch. Codings are records too, though storage packs them in pages. */
export const schemaByTable = {
  project: projectSchema,
  documents: documentSchema,
  revisions: revisionSchema,
  turns: turnCorrectionSchema,
  speakers: speakerSchema,
  cases: caseSchema,
  attributes: attributeSchema,
  values: valueSchema,
  coders: coderSchema,
  codes: codeSchema,
  codings: codingSchema,
  memos: memoSchema,
  links: linkSchema,
  quotes: quoteSchema,
  rounds: roundSchema,
  participations: participationSchema,
  decisions: decisionSchema,
  reviews: reviewSchema,
  remarks: remarkSchema,
} as const;

export type TableName = keyof typeof schemaByTable;
export type EntityOf<Name extends TableName> = Readonly<z.infer<(typeof schemaByTable)[Name]>>;
export const TABLE_NAMES = Object.keys(schemaByTable) as TableName[];

/** Whether this version knows the table: a log may also hold records of tables that a newer one has. */
export function isKnownTable(name: string): name is TableName {
  return Object.hasOwn(schemaByTable, name);
}
