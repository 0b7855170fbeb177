import type { Code } from '#domain/code.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { Coder } from '#domain/coder.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { addCoder, createProject } from '#domain/edits/edit-project.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { importDocuments, type ImportedDocument } from '#domain/edits/import-documents.ts';
import { addMemos } from '#domain/edits/write-memo.ts';
import type { CodeId, CoderId, CodingId, MemoId, ProjectId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { DEFAULT_ATTRIBUTION } from '#domain/project.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { anchorQuote } from '#domain/text/anchor-quote.ts';
import type { CodebookFile } from '#interchange/codebook-file/codebook-file.ts';
import type { SampleCodings, SampleStudy } from '#interchange/sample-study.ts';
import type { ReadParticipants } from '#interchange/participants/participants-of.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { beginHistory, createProjectDatabase } from '#storage/open-project.ts';
import { presentRows } from '#storage/present-rows.ts';
import type { Registry } from '#storage/registry.ts';
import { codesOfCodebook } from './codes-of-codebook.ts';
import { participantsDraft } from './participants/participants-draft.ts';
import { stageTranscripts, type TranscriptToImport } from './stage-transcripts.ts';

/** The shipped files of the study, read. */
export interface SampleParts {
  readonly study: SampleStudy;
  readonly codebooks: readonly CodebookFile[];
  readonly participants: ReadParticipants;
  /** In the order of `study.documents`. */
  readonly transcripts: readonly ReadTranscript[];
  readonly codings: readonly SampleCodings[];
}

/** Writes the study into a new project as its coders would have, and lists it. Returns the local id. */
export async function createSampleStudy(registry: Registry, parts: SampleParts): Promise<string> {
  const localId = newId();
  const db = await createProjectDatabase(localId);
  const project = newId<ProjectId>();
  try {
    await new StudyWriter(db, parts).write(project);
    // From here on it is this browser's project: what the invented coders did is history, not something to undo.
    await beginHistory(db);
    const { name } = parts.study;
    await registry.put({ id: localId, project, name, openedAt: Date.now() });
  } finally {
    db.close();
  }
  return localId;
}

class StudyWriter {
  readonly #db: ProjectDatabase;
  readonly #parts: SampleParts;
  readonly #coders: ReadonlyMap<string, Coder>;
  readonly #first: Coder;
  readonly #codeByKey = new Map<string, CodeId>();

  constructor(db: ProjectDatabase, parts: SampleParts) {
    this.#db = db;
    this.#parts = parts;
    const coders = parts.study.coders.map((coder): Coder => ({ id: newId<CoderId>(), ...coder }));
    const [first] = coders;
    if (!first) throw new RangeError('a study without coders');
    this.#first = first;
    this.#coders = new Map(coders.map((coder) => [coder.initials, coder]));
  }

  async write(id: ProjectId): Promise<void> {
    const { name, note } = this.#parts.study;
    const project = { id, name, note, attribution: DEFAULT_ATTRIBUTION, usePseudonyms: false };
    await this.#commit(createProject(project, this.#first));
    for (const coder of this.#coders.values()) {
      if (coder !== this.#first) await this.#commit(addCoder(coder));
    }
    await this.#addCodebooks();
    const imported = await this.#importTranscripts();
    await this.#commit(participantsDraft(this.#parts.participants, await this.#caseTables()));
    for (const coder of this.#coders.values()) await this.#addCodings(coder, imported);
    await this.#commit(addMemos(this.#studyMemos(id)));
  }

  async #commit(draft: Draft | undefined, coder = this.#first): Promise<void> {
    if (!draft) return;
    const written = await commit(this.#db, draft, { coder: coder.id, now: Date.now() });
    if (!written.ok) throw new Error(`sample study: ${written.problem.type}`);
  }

  async #addCodebooks(): Promise<void> {
    const all: Code[] = [];
    for (const codebook of this.#parts.codebooks) {
      const { codes, idByKey } = codesOfCodebook(codebook.codes, all);
      all.push(...codes);
      for (const [key, id] of idByKey) this.#codeByKey.set(key, id);
      await this.#commit(addCodes(codes));
    }
  }

  async #importTranscripts(): Promise<ImportedDocument[]> {
    const { study, transcripts } = this.#parts;
    const toImport = study.documents.map((document, index): TranscriptToImport => {
      const read = transcripts[index];
      if (!read) throw new RangeError(`${document.file} was not read`);
      return {
        read,
        title: document.title,
        kind: document.kind,
        date: document.date,
        speakers: document.speakers.map(({ label, name, role, case: caseName = '' }) => ({
          labels: [label],
          name: name ?? (caseName || label),
          role,
          caseName,
        })),
      };
    });
    const staged = await stageTranscripts(this.#db, toImport, { cases: [], documents: [] });
    await this.#commit(importDocuments(staged.imported, staged.newCases));
    return staged.imported;
  }

  async #caseTables() {
    const [cases, attributes, values] = await Promise.all([
      presentRows(this.#db, 'cases'),
      presentRows(this.#db, 'attributes'),
      presentRows(this.#db, 'values'),
    ]);
    return { cases, attributes, values };
  }

  async #addCodings(coder: Coder, imported: readonly ImportedDocument[]): Promise<void> {
    const codings: Coding[] = [];
    const memos: Memo[] = [];
    for (const [index, { document, revision }] of imported.entries()) {
      const layer = layerIdOf({ document: document.id, kind: 'ordinary', coder: coder.id });
      const text = this.#parts.transcripts[index]?.text ?? '';
      const sample = this.#parts.codings[index];
      for (const one of sample?.codings ?? []) {
        if (one.coder !== coder.initials) continue;
        const place = { revision: revision.id, ...this.#spanOf(text, one.quote) };
        const coding = { id: newId<CodingId>(), layer, code: this.#codeOf(one.code), place };
        codings.push(coding);
        const memo = sample?.memos.find(
          (other) =>
            other.coder === one.coder && other.code === one.code && other.quote === one.quote,
        );
        if (memo) memos.push(this.#memo({ table: 'codings', id: coding.id }, memo.text, coder));
      }
    }
    await this.#commit(importCodings(codings, memos), coder);
  }

  #studyMemos(project: ProjectId): Memo[] {
    const { projectMemo, codeMemos } = this.#parts.study;
    return [
      this.#memo({ table: 'project', id: project }, projectMemo, this.#first),
      ...codeMemos.map(({ code, text }) =>
        this.#memo({ table: 'codes', id: this.#codeOf(code) }, text, this.#first),
      ),
    ];
  }

  #memo(target: Target, text: string, coder: Coder): Memo {
    const body = plainToRichText(text);
    return { id: newId<MemoId>(), target, title: '', body, coder: coder.id, createdAt: Date.now() };
  }

  #codeOf(key: string): CodeId {
    const id = this.#codeByKey.get(key);
    if (!id) throw new RangeError(`the codebooks have no code ${key}`);
    return id;
  }

  #spanOf(text: string, quote: string) {
    const span = anchorQuote(text, quote);
    if ('found' in span) throw new RangeError(`found ${String(span.found)} times: ${quote}`);
    return span;
  }
}
