import type { Attribute, AttributeType, Case, Value } from '#domain/case.ts';
import { valueIdOf } from '#domain/case.ts';
import type { Document } from '#domain/document.ts';
import type { AttributeId, CaseId, DocumentId, RevisionId, SpeakerId } from '#domain/ids.ts';
import type { Speaker } from '#domain/speaker.ts';

export const idOfCase = (name: string) => name.toLowerCase() as CaseId;

export function aCase(name: string, pseudonym = ''): Case {
  return { id: idOfCase(name), name, pseudonym, order: 'a0' };
}

export function aDocument(title: string, owner?: string): Document {
  return {
    id: title as DocumentId,
    title,
    kind: 'transcript',
    order: 'a0',
    current: `${title}-1` as RevisionId,
    language: 'en',
    ...(owner && { case: idOfCase(owner) }),
  };
}

export function aSpeaker(name: string, document: string, owner?: string): Speaker {
  return {
    id: `${document}/${name}` as SpeakerId,
    document: document as DocumentId,
    labels: [name],
    name,
    role: 'respondent',
    ...(owner && { case: idOfCase(owner) }),
  };
}

export function anAttribute(name: string, type: AttributeType, choices: string[] = []): Attribute {
  return { id: name as AttributeId, name, of: 'case', type, choices, order: 'a0' };
}

export function aValue(owner: Case, attribute: Attribute, value: Value['value']): Value {
  const id = valueIdOf(owner.id, attribute.id);
  return { id, subject: owner.id, attribute: attribute.id, value };
}

/** Ids `n1`, `n2`, … */
export function countedIds(): () => string {
  let count = 0;
  return () => `n${String((count += 1))}`;
}
