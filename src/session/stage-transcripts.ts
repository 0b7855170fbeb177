import type { Case } from '#domain/case.ts';
import type { Document, DocumentKind, Source } from '#domain/document.ts';
import type { ImportedDocument } from '#domain/edits/import-documents.ts';
import type { CaseId, DocumentId, RevisionId, SpeakerId } from '#domain/ids.ts';
import { ordersAfter } from '#domain/order.ts';
import type { Speaker, SpeakerRole } from '#domain/speaker.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import { stageBlobs } from '#storage/blobs.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';

/** One person of a transcript, as the preview was left: under which labels, and as which case. */
export interface SpeakerToImport {
  readonly labels: readonly string[];
  readonly name: string;
  readonly role: SpeakerRole;
  /** Name of the case; an unknown one is created, an empty one means none. */
  readonly caseName: string;
  /** The case itself where it is known; the name is not looked at then. */
  readonly case?: CaseId;
}

export interface TranscriptToImport {
  readonly read: ReadTranscript;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly date?: string | undefined;
  readonly source?: Source | undefined;
  readonly speakers: readonly SpeakerToImport[];
}

/** What is in the project already, and new records have to fit to. */
export interface Surroundings {
  readonly cases: readonly Case[];
  readonly documents: readonly Document[];
}

/** Finds cases by name, however it is spelled, and makes those that are missing. */
class CaseBook {
  readonly created: Case[] = [];
  readonly #byName: Map<string, CaseId>;
  #lastOrder: string | undefined;

  constructor(cases: readonly Case[]) {
    this.#byName = new Map(cases.map((one) => [caseKey(one.name), one.id]));
    this.#lastOrder = cases.at(-1)?.order;
  }

  idOf(name: string): CaseId | undefined {
    const key = caseKey(name);
    if (key === '') return undefined;
    const known = this.#byName.get(key);
    if (known) return known;
    const [order = ''] = ordersAfter(this.#lastOrder, 1);
    const made: Case = { id: newId<CaseId>(), name: name.trim(), pseudonym: '', order };
    this.#lastOrder = order;
    this.created.push(made);
    this.#byName.set(key, made.id);
    return made.id;
  }
}

/** Under which two spellings of a participant's name are one. */
export function caseKey(name: string): string {
  return foldName(name);
}

function onlyCase(speakers: readonly Speaker[]): CaseId | undefined {
  const cases = new Set(speakers.flatMap((speaker) => speaker.case ?? []));
  return cases.size === 1 ? [...cases][0] : undefined;
}

function speakersOf(one: TranscriptToImport, document: DocumentId, cases: CaseBook): Speaker[] {
  return one.speakers.map((speaker) => {
    const id = newId<SpeakerId>();
    const { labels, name, role, caseName } = speaker;
    const caseId = speaker.case ?? cases.idOf(caseName);
    return { id, document, labels: [...labels], name, role, ...(caseId && { case: caseId }) };
  });
}

/**
 * Stores texts and units as blobs that nothing refers to yet, and makes the records of the documents; one change with
 * `importDocuments` then makes them visible.
 */
export async function stageTranscripts(
  db: ProjectDatabase,
  transcripts: readonly TranscriptToImport[],
  around: Surroundings,
): Promise<{ imported: ImportedDocument[]; newCases: readonly Case[] }> {
  const cases = new CaseBook(around.cases);
  const orders = ordersAfter(around.documents.at(-1)?.order, transcripts.length);
  const blobs = await stageBlobs(
    db,
    transcripts.flatMap(({ read }) => [read.text, JSON.stringify(read.units)]),
  );
  const imported: ImportedDocument[] = [];
  for (const [index, one] of transcripts.entries()) {
    const id = newId<DocumentId>();
    const revision = newId<RevisionId>();
    const { text, words, language } = one.read;
    const [textHash, unitsHash] = blobs.slice(2 * index);
    if (!textHash || !unitsHash) throw new RangeError(`${one.title} was not stored`);
    const speakers = speakersOf(one, id, cases);
    const caseId = onlyCase(speakers);
    imported.push({
      document: {
        id,
        title: one.title,
        kind: one.kind,
        order: orders[index] ?? '',
        current: revision,
        language,
        ...(caseId && { case: caseId }),
        ...(one.date && { date: one.date }),
        ...(one.source && { source: one.source }),
      },
      revision: {
        id: revision,
        document: id,
        text: textHash,
        units: unitsHash,
        length: text.length,
        words,
      },
      speakers,
    });
  }
  return { imported, newCases: cases.created };
}
