import { z } from 'zod';
import type { Brand } from './brand.ts';

/**
 * Ids are UUIDv7 strings made outside the domain (of version 8 where they do not tell a time, see `withoutTime`); layer and
 * value ids are derived from what they name, ids of decisions from what was decided.
 */
export type ProjectId = Brand<string, 'ProjectId'>;
export type DocumentId = Brand<string, 'DocumentId'>;
export type RevisionId = Brand<string, 'RevisionId'>;
export type SpeakerId = Brand<string, 'SpeakerId'>;
export type CaseId = Brand<string, 'CaseId'>;
export type AttributeId = Brand<string, 'AttributeId'>;
export type ValueId = Brand<string, 'ValueId'>;
export type TurnId = Brand<string, 'TurnId'>;
export type CodeId = Brand<string, 'CodeId'>;
export type CodingId = Brand<string, 'CodingId'>;
export type LayerId = Brand<string, 'LayerId'>;
export type CoderId = Brand<string, 'CoderId'>;
export type MemoId = Brand<string, 'MemoId'>;
export type LinkId = Brand<string, 'LinkId'>;
export type QuoteId = Brand<string, 'QuoteId'>;
export type RoundId = Brand<string, 'RoundId'>;
export type ParticipationId = Brand<string, 'ParticipationId'>;
export type DecisionId = Brand<string, 'DecisionId'>;
export type ReviewId = Brand<string, 'ReviewId'>;
export type RemarkId = Brand<string, 'RemarkId'>;
export type ChangeId = Brand<string, 'ChangeId'>;
export type DeviceId = Brand<string, 'DeviceId'>;
/** Lower-case hexadecimal SHA-256 of a blob's bytes. */
export type BlobHash = Brand<string, 'BlobHash'>;

/** Schema of an id: any short, non-empty string; what it names is checked by whoever looks it up. */
export function idSchema<Id extends string>() {
  return z
    .string()
    .min(1)
    .max(400)
    .transform((value) => value as Id);
}

export const blobHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((value) => value as BlobHash);
