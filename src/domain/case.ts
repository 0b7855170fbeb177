import { z } from 'zod';
import { idSchema, type AttributeId, type CaseId, type DocumentId, type ValueId } from './ids.ts';

/** A participant or unit of study. */
export const caseSchema = z.object({
  id: idSchema<CaseId>(),
  name: z.string(),
  pseudonym: z.string(),
  order: z.string(),
});
export type Case = Readonly<z.infer<typeof caseSchema>>;

export const attributeTypeSchema = z.enum(['text', 'number', 'date', 'yes-no', 'choice']);
export type AttributeType = z.infer<typeof attributeTypeSchema>;

/** A typed variable of cases or of documents. */
export const attributeSchema = z.object({
  id: idSchema<AttributeId>(),
  name: z.string(),
  of: z.enum(['case', 'document']),
  type: attributeTypeSchema,
  /** The values offered for a choice, in the order of the groups; empty for other types. */
  choices: z.array(z.string()),
  order: z.string(),
});
export type Attribute = Readonly<z.infer<typeof attributeSchema>>;

/** Text, choice and date (ISO) are strings, number a number, yes-no a boolean. */
export const attributeValueSchema = z.union([z.string(), z.number(), z.boolean()]);
export type AttributeValue = z.infer<typeof attributeValueSchema>;

/** What one case or document has for one attribute; no row where nothing is known. */
export const valueSchema = z.object({
  id: idSchema<ValueId>(),
  subject: z.union([idSchema<CaseId>(), idSchema<DocumentId>()]),
  attribute: idSchema<AttributeId>(),
  value: attributeValueSchema,
});
export type Value = Readonly<z.infer<typeof valueSchema>>;

/** Values from two devices for one cell meet under one derived id. */
export function valueIdOf(subject: CaseId | DocumentId, attribute: AttributeId): ValueId {
  return `${subject}/${attribute}` as ValueId;
}
