import { layerIdOf, type Coding } from '#domain/coding.ts';
import { CODE_COLOURS, type Code } from '#domain/code.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { importDocuments, type ImportedDocument } from '#domain/edits/import-documents.ts';
import type { CodeId, CoderId, CodingId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { ordersAfter } from '#domain/order.ts';
import { createProject } from '#session/open-session.ts';
import { stageTranscripts, type TranscriptToImport } from '#session/stage-transcripts.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { openProject } from '#storage/open-project.ts';
import { openRegistry } from '#storage/open-registry.ts';
import { presentRows } from '#storage/present-rows.ts';
import {
  codeName,
  CODES,
  SPEAKERS,
  type BenchCoding,
  type BenchTranscript,
} from '#tests/bench/desk/transcripts.ts';

/** The code that keys apply: pinned to 1, and so seldom used that a passage is hardly coded with it already. */
export const PINNED = 60;
/** Every code but each fourth lies below the one before it that is a fourth. */
const BRANCH = 4;

export interface MadeProject {
  readonly localId: string;
  /** Of the transcripts, in their order. */
  readonly documents: readonly ImportedDocument['document'][];
  readonly codings: readonly (readonly Coding[])[];
  readonly codes: readonly Code[];
}

/** A project as a person makes it: created, transcripts and codes brought in, codings in one change. */
export async function makeProject(transcripts: readonly BenchTranscript[]): Promise<MadeProject> {
  const registry = await openRegistry();
  if (!registry) throw new Error('no storage');
  const coder = { name: 'Sana Afridi', initials: 'SA' };
  const localId = await createProject(registry, { name: 'Benchmark', coder });
  const db = await openProject(localId, () => undefined);
  const [owner] = await presentRows(db, 'coders');
  if (!owner) throw new Error('no coder');
  const write = (draft: Draft | undefined) => writeInto(db, draft, owner.id);
  const codes = codebook();
  await write(addCodes(codes));
  const around = { cases: [], documents: [] };
  const { imported, newCases } = await stageTranscripts(db, transcripts.map(toImport), around);
  await write(importDocuments(imported, newCases));
  const codings = imported.map((one, index) =>
    (transcripts[index]?.codings ?? []).map((coding) => codingIn(one, owner.id, codes, coding)),
  );
  await write(importCodings(codings.flat(), []));
  db.close();
  registry.close();
  return { localId, documents: imported.map(({ document }) => document), codings, codes };
}

async function writeInto(
  db: ProjectDatabase,
  draft: Draft | undefined,
  coder: CoderId,
): Promise<void> {
  const written = draft && (await commit(db, draft, { coder, now: Date.now() }));
  if (!written?.ok) throw new Error(`not written: ${written?.problem.type ?? 'nothing'}`);
}

function codebook(): Code[] {
  const ids = Array.from({ length: CODES }, () => newId<CodeId>());
  const orders = ordersAfter(undefined, CODES);
  return ids.map((id, number): Code => {
    const above = number % BRANCH === 0 ? undefined : ids[number - (number % BRANCH)];
    return {
      id,
      name: codeName(number),
      order: orders[number] ?? '',
      colour: Math.floor(number / BRANCH) % CODE_COLOURS,
      isTheme: false,
      definition: 'What the passage says about it, in one sentence.',
      include: '',
      exclude: '',
      example: '',
      ...(above && { parent: above }),
      ...(number === PINNED && { pin: 1 }),
    };
  });
}

function toImport({ text, units, words }: BenchTranscript): TranscriptToImport {
  return {
    read: {
      format: 'txt',
      text,
      units,
      words,
      labels: [],
      otherLabels: [],
      language: 'en',
      warnings: [],
    },
    title: `Interview of ${words.toLocaleString('en')} words`,
    kind: 'transcript',
    speakers: SPEAKERS.map((label, index) => ({
      labels: [label],
      name: label,
      role: index === 0 ? 'interviewer' : 'respondent',
      caseName: '',
    })),
  };
}

function codingIn(
  { document, revision }: ImportedDocument,
  coder: CoderId,
  codes: readonly Code[],
  { code, start, end }: BenchCoding,
): Coding {
  const used = codes[code];
  if (!used) throw new RangeError('no such code');
  return {
    id: newId<CodingId>(),
    layer: layerIdOf({ document: document.id, kind: 'ordinary', coder }),
    code: used.id,
    place: { revision: revision.id, start, end },
  };
}
