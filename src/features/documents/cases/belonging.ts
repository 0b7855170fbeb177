import type { Document } from '#domain/document.ts';
import type { CaseAssignment } from '#domain/edits/assign-case.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CaseId, DocumentId } from '#domain/ids.ts';
import type { Speaker } from '#domain/speaker.ts';

/** What belongs to a case: speakers, and documents as a whole. */
export interface Belonging {
  readonly speakers: readonly Speaker[];
  readonly documents: readonly Document[];
}

/** Speakers by their document; those of documents taken away are left out. */
export function speakersByDocument(
  documents: readonly Document[],
  speakers: readonly Speaker[],
): ReadonlyMap<DocumentId, readonly Speaker[]> {
  const seen = new Set(documents.map(({ id }) => id));
  return groupBy(
    speakers.filter(({ document }) => seen.has(document)),
    ({ document }) => document,
  );
}

export function belongingByCase(
  documents: readonly Document[],
  speakers: readonly Speaker[],
): ReadonlyMap<CaseId, Belonging> {
  const seen = new Set(documents.map(({ id }) => id));
  const speaking = groupBy(
    speakers.filter(({ document }) => seen.has(document)),
    (speaker) => speaker.case,
  );
  const owned = groupBy(documents, (document) => document.case);
  const belonging = new Map<CaseId, Belonging>();
  for (const id of new Set([...speaking.keys(), ...owned.keys()])) {
    if (id === undefined) continue;
    belonging.set(id, { speakers: speaking.get(id) ?? [], documents: owned.get(id) ?? [] });
  }
  return belonging;
}

/** Number of different documents in which a case has a part. */
export function documentsOf(belonging: Belonging | undefined): number {
  if (!belonging) return 0;
  return new Set([
    ...belonging.documents.map(({ id }) => id),
    ...belonging.speakers.map(({ document }) => document),
  ]).size;
}

function onlyCase(cases: readonly (CaseId | undefined)[]): CaseId | undefined {
  const known = new Set(cases.filter((one) => one !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
}

/**
 * Gives a speaker a case, or none. The document goes along as long as it is about whom its speakers are; one that a
 * person gave another case keeps it.
 */
export function assignSpeaker(
  speaker: Speaker,
  to: CaseId | undefined,
  document: Document | undefined,
  speakersOfDocument: readonly Speaker[],
): CaseAssignment {
  const before = onlyCase(speakersOfDocument.map((one) => one.case));
  const after = onlyCase(speakersOfDocument.map((one) => (one.id === speaker.id ? to : one.case)));
  const follows = document !== undefined && document.case === before;
  return {
    speakers: [{ speaker, case: to }],
    documents: follows ? [{ document, case: after }] : [],
  };
}
