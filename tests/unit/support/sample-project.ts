import { readFileSync } from 'node:fs';
import type { Attribute } from '#domain/case.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { Coder } from '#domain/coder.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { addAttributes, setValues } from '#domain/edits/edit-cases.ts';
import { addCoder, createProject } from '#domain/edits/edit-project.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import type {
  AttributeId,
  CodeId,
  CoderId,
  CodingId,
  DocumentId,
  MemoId,
  ProjectId,
} from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Memo } from '#domain/memo.ts';
import { DEFAULT_ATTRIBUTION } from '#domain/project.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { anchorQuote } from '#domain/text/anchor-quote.ts';
import { stageTranscripts } from '#session/stage-transcripts.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { aCode, freshDatabase } from './project-database.ts';
import { read } from './transcripts.ts';

export const SANA: Coder = { id: 'coder-sa' as CoderId, name: 'Sana Afridi', initials: 'SA' };
export const NADEEM: Coder = { id: 'coder-nk' as CoderId, name: 'Nadeem Khan', initials: 'NK' };
export const GROUP: Attribute = {
  id: 'attribute-group' as AttributeId,
  name: 'group',
  of: 'case',
  type: 'choice',
  choices: ['official', 'citizen'],
  order: 'a0',
};

interface SampleCodings {
  readonly codings: readonly { coder: string; code: string; quote: string }[];
  readonly memos: readonly { coder: string; code: string; quote: string; text: string }[];
}

const FILES = [
  { file: 'official-03.vtt', title: 'Official 03', person: 'Tariq Mehsud', asks: 'Hina Gul' },
  { file: 'official-06.docx', title: 'Official 06', person: 'گل رحیم', asks: 'انٹرویور' },
  { file: 'citizen-03.txt', title: 'Citizen 03', person: 'نور ولي', asks: 'مرکه کوونکې' },
] as const;

function sampleFile(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    readFileSync(new URL(`../../../sample-transcripts/${name}`, import.meta.url)),
  );
}

/** A code for every full key, each below the code its key begins with. */
function codesOf(keys: readonly string[]) {
  const all = new Set(keys.flatMap((key) => [key.split('/')[0] ?? key, key]));
  return [...all].sort().map((key, index) => {
    const [theme = key, name] = key.split('/');
    return aCode(name ?? theme, {
      id: key as CodeId,
      isTheme: name === undefined,
      order: `a${String(index).padStart(3, '0')}`,
      ...(name === undefined ? {} : { parent: theme as CodeId }),
    });
  });
}

/**
 * A project of three sample interviews, English, Urdu and Pashto, with both coders' codings and memos. Codes have their
 * full keys as ids.
 */
export async function sampleProject(): Promise<ProjectDatabase> {
  const db = await freshDatabase();
  const write = async (draft: Draft | undefined, coder = SANA) => {
    const written = draft && (await commit(db, draft, { coder: coder.id, now: 1_800_000_000_000 }));
    if (!written?.ok) throw new Error(JSON.stringify(written?.problem));
  };
  const transcripts = await Promise.all(
    FILES.map(async ({ file, title, person, asks }) => ({
      read: await read(file, sampleFile(file)),
      title,
      kind: 'transcript' as const,
      date: '2019-04-09',
      speakers: [
        { labels: [asks], name: asks, role: 'interviewer' as const, caseName: '' },
        { labels: [person], name: person, role: 'respondent' as const, caseName: person },
      ],
    })),
  );
  const { imported, newCases } = await stageTranscripts(db, transcripts, {
    cases: [],
    documents: [],
  });
  const id = 'project-1' as ProjectId;
  const project = {
    id,
    name: 'Sample',
    note: '',
    attribution: DEFAULT_ATTRIBUTION,
    usePseudonyms: false,
  };
  await write(createProject(project, SANA));
  await write(addCoder(NADEEM));
  await write(importDocuments(imported, newCases));
  await write(addAttributes([GROUP]));
  const cells = newCases.map((one) => ({
    subject: one.id,
    attribute: GROUP.id,
    value: one.name === 'نور ولي' ? 'citizen' : 'official',
  }));
  await write(setValues(cells, new Map()));
  const samples = FILES.map(
    ({ file }) =>
      JSON.parse(new TextDecoder().decode(sampleFile(`codings/${file}.json`))) as SampleCodings,
  );
  await write(addCodes(codesOf(samples.flatMap((one) => one.codings.map(({ code }) => code)))));
  for (const coder of [SANA, NADEEM]) {
    const codings: Coding[] = [];
    const memos: Memo[] = [];
    samples.forEach((sample, at) => {
      const { document, revision } = imported[at] ?? { document: undefined, revision: undefined };
      const text = transcripts[at]?.read.text ?? '';
      if (!document) return;
      const layer = layerIdOf({ document: document.id, kind: 'ordinary', coder: coder.id });
      for (const one of sample.codings.filter((coding) => coding.coder === coder.initials)) {
        const span = anchorQuote(text, one.quote);
        if ('found' in span) throw new RangeError(one.quote);
        const coding = newId<CodingId>();
        codings.push({
          id: coding,
          layer,
          code: one.code as CodeId,
          place: { revision: revision.id, ...span },
        });
        const memo = sample.memos.find(
          (other) =>
            other.quote === one.quote && other.code === one.code && other.coder === one.coder,
        );
        if (memo)
          memos.push({
            id: newId<MemoId>(),
            target: { table: 'codings', id: coding },
            title: '',
            body: plainToRichText(memo.text),
            coder: coder.id,
            createdAt: 0,
          });
      }
    });
    await write(importCodings(codings, memos), coder);
  }
  return db;
}

/** Id of a document of the sample by its title. */
export async function documentNamed(db: ProjectDatabase, title: string): Promise<DocumentId> {
  const row = (await db.rows('documents').toArray()).find((one) => one.title === title);
  if (!row) throw new RangeError(title);
  return row.id;
}
