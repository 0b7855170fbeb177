import type { Document } from '#domain/document.ts';
import type { CaseId, DocumentId } from '#domain/ids.ts';
import type { Speaker } from '#domain/speaker.ts';
import { foldName } from '#domain/text/fold-text.ts';

/** A speaker, or a document as a whole, that a case could be given. */
export interface Assignable {
  readonly id: string;
  readonly document: Document;
  readonly speaker?: Speaker;
}

function holds(name: string, words: readonly string[]): boolean {
  const text = foldName(name);
  return words.every((word) => text.includes(word));
}

/**
 * What does not belong to the case yet and whose name or document holds every word of the filter; what belongs to nobody
 * comes first.
 */
export function assignables(
  to: CaseId,
  documents: readonly Document[],
  speakers: ReadonlyMap<DocumentId, readonly Speaker[]>,
  filter: string,
): Assignable[] {
  const words = foldName(filter).split(' ').filter(Boolean);
  const found = documents.flatMap((document): Assignable[] => {
    const speaking = (speakers.get(document.id) ?? []).filter(
      (speaker) =>
        speaker.role === 'respondent' &&
        speaker.case !== to &&
        holds(`${speaker.name} ${document.title}`, words),
    );
    const whole = document.case !== to && holds(document.title, words);
    return [
      ...speaking.map((speaker) => ({ id: speaker.id, document, speaker })),
      ...(whole ? [{ id: document.id, document }] : []),
    ];
  });
  const isFree = ({ document, speaker }: Assignable) =>
    (speaker ? speaker.case : document.case) === undefined;
  return [...found.filter(isFree), ...found.filter((one) => !isFree(one))];
}
