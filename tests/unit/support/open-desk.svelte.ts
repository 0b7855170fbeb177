import { everything } from '#domain/visibility.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { createProject } from '#domain/edits/edit-project.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import type { CodeId, ProjectId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { DEFAULT_ATTRIBUTION } from '#domain/project.ts';
import type { Coding } from '#domain/coding.ts';
import { compareSpans, type Span } from '#domain/text/span.ts';
import { Desk } from '#features/desk/desk.svelte.ts';
import { Session } from '#session/session.svelte.ts';
import { stageTranscripts } from '#session/stage-transcripts.ts';
import { commit } from '#storage/commit.ts';
import { codingsOfDocument } from '#storage/queries.ts';
import { aCode, freshDatabase } from './project-database.ts';
import { SANA } from './sample-project.ts';
import { read } from './transcripts.ts';

export interface OpenedDesk {
  readonly desk: Desk;
  readonly session: Session;
  /** Where words stand in the document's text. */
  readonly spanOf: (words: string) => Span;
  /** The coder's codings in document order, as `code: words`, with weight and comment where they have any. */
  readonly codings: () => string[];
  /** The same as the store has them. */
  readonly stored: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** A desk without a page: one document of that text, and codes whose ids are their names. */
export async function openDesk(text: string, names: readonly string[]): Promise<OpenedDesk> {
  const db = await freshDatabase();
  const write = async (draft: Draft | undefined) => {
    const written = draft && (await commit(db, draft, { coder: SANA.id, now: 1_800_000_000_000 }));
    if (!written?.ok) throw new Error(JSON.stringify(written?.problem));
  };
  const transcript = {
    read: await read('interview.txt', text),
    title: 'Interview',
    kind: 'transcript' as const,
    speakers: [],
  };
  const staged = await stageTranscripts(db, [transcript], { cases: [], documents: [] });
  const project = { id: 'project' as ProjectId, name: 'Test', note: '', usePseudonyms: false };
  await write(createProject({ ...project, attribution: DEFAULT_ATTRIBUTION }, SANA));
  await write(importDocuments(staged.imported, staged.newCases));
  await write(
    addCodes(names.map((name, at) => aCode(name, { id: name as CodeId, order: `a${String(at)}` }))),
  );
  const document = staged.imported[0]?.document;
  if (!document) throw new Error('no document');
  const session = new Session(db, 'local', SANA.id, 1_800_000_000_000);
  // The lists follow the database as long as somebody looks.
  const stopLooking = $effect.root(() => {
    $effect(() => {
      void [session.data.documents, session.data.codes, session.data.memos];
    });
  });
  await waitUntil(() => session.data.documents.length > 0 && session.data.codes.length > 0);
  const desk = new Desk(session, document.id);
  await desk.open();
  return {
    desk,
    session,
    spanOf: (words) => spanOf(desk.content?.text ?? '', words),
    codings: () => codingsOf(desk),
    stored: () => storedOf(desk),
    close: async () => {
      stopLooking();
      desk.close();
      await session.close();
      await db.delete();
    },
  };
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo() && turns < 200; turns += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (!isSo()) throw new Error('it does not come');
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function line(text: string, span: Span, { code, weight, comment }: Coding): string {
  const more = [weight, comment].filter((one) => one !== undefined).join(' ');
  return `${code}: ${text.slice(span.start, span.end)}${more && ` (${more})`}`;
}

/** As the page shows them. */
function codingsOf({ codings, content }: Desk): string[] {
  const text = content?.text ?? '';
  const shown = codings?.index.in({ start: 0, end: text.length }) ?? [];
  return shown.flatMap(({ id, start, end }) => {
    const coding = codings?.get(id);
    return coding ? [line(text, { start, end }, coding)] : [`ghost: ${text.slice(start, end)}`];
  });
}

/** As the store has them once everything is written. */
async function storedOf({ content, session }: Desk): Promise<string[]> {
  if (!content) throw new Error('no document');
  await session.apply(() => Promise.resolve(undefined));
  const stored = await codingsOfDocument(session.db, content.document, everything);
  return stored
    .sort((a, b) => compareSpans(a.place, b.place))
    .map((coding) => line(content.text, coding.place, coding));
}
