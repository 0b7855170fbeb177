import type { Case } from '#domain/case.ts';
import type { ImportedDocument } from '#domain/edits/import-documents.ts';
import {
  stageTranscripts,
  type Surroundings,
  type TranscriptToImport,
} from '#session/stage-transcripts.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import type { ReadDraft } from './file-draft.ts';

function toImport(draft: ReadDraft): TranscriptToImport {
  const { hash, transcript } = draft.outcome.value;
  const source = {
    fileName: draft.file.name,
    format: transcript.format,
    ...(transcript.encoding && { encoding: transcript.encoding.name }),
    hash,
  };
  return {
    read: transcript,
    title: draft.title.trim(),
    kind: draft.kind,
    ...(draft.date !== '' && { date: draft.date }),
    ...(!draft.isPasted && { source }),
    speakers: draft.speakers.map((speaker) => ({
      ...speaker,
      name: speaker.name.trim() === '' ? (speaker.labels[0] ?? '') : speaker.name.trim(),
    })),
  };
}

/**
 * Stores the texts one after the other, so that a long import can be followed and stopped; until a change names them
 * nothing of it is seen. Undefined when stopped.
 */
export async function stageInSteps(
  db: ProjectDatabase,
  drafts: readonly ReadDraft[],
  around: Surroundings,
  options: { readonly signal: AbortSignal; readonly onstep: (done: number) => void },
): Promise<{ imported: ImportedDocument[]; newCases: Case[] } | undefined> {
  const imported: ImportedDocument[] = [];
  const newCases: Case[] = [];
  let last = around.documents.at(-1);
  for (const draft of drafts) {
    if (options.signal.aborted) return undefined;
    const cases = [...around.cases, ...newCases];
    const step = await stageTranscripts(db, [toImport(draft)], {
      cases,
      documents: last ? [last] : [],
    });
    imported.push(...step.imported);
    newCases.push(...step.newCases);
    last = step.imported.at(-1)?.document ?? last;
    options.onstep(imported.length);
  }
  return imported.length === 0 ? undefined : { imported, newCases };
}
