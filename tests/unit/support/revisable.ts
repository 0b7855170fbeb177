import type { Coding, Placed } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { everything } from '#domain/visibility.ts';
import { reviseDocument } from '#session/revise-document.ts';
import { Session } from '#session/session.svelte.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, documentText } from '#storage/queries.ts';
import { onTestFinished } from 'vitest';
import { sampleProject, SANA } from './sample-project.ts';

/** A document as it is stored by now. */
export async function documentNow(db: ProjectDatabase, title: string): Promise<Document> {
  const found = (await presentRows(db, 'documents')).find((one) => one.title === title);
  if (!found) throw new RangeError(title);
  return found;
}

/** What is coded in a document: the code and the words, in the order of the ids. */
export async function coded(db: ProjectDatabase, title: string): Promise<string[]> {
  const document = await documentNow(db, title);
  const { text } = await documentText(db, document);
  const codings = await codingsOfDocument(db, document, everything);
  return codings
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ code, place }) => `${code}: ${text.slice(place.start, place.end)}`);
}

/** The coding whose words begin so, as it is seen. */
export async function codingOn(
  db: ProjectDatabase,
  title: string,
  words: string,
): Promise<Placed<Coding>> {
  const document = await documentNow(db, title);
  const { text } = await documentText(db, document);
  const codings = await codingsOfDocument(db, document, everything);
  const found = codings.find(({ place }) => text.startsWith(words, place.start));
  if (!found) throw new RangeError(words);
  return found;
}

/** The sample project, opened by Sana until the test is over. */
export async function openedSample(): Promise<{ db: ProjectDatabase; session: Session }> {
  const db = await sampleProject();
  const session = sessionOf(db);
  onTestFinished(async () => {
    await session.close();
  });
  return { db, session };
}

export function sessionOf(db: ProjectDatabase, coder = SANA.id): Session {
  return new Session(db, 'local', coder, 1_800_000_000_000);
}

/** Replaces words of a document's text that stand there once. */
export async function edit(session: Session, title: string, from: string, to: string) {
  const document = await documentNow(session.db, title);
  const { text, revision } = await documentText(session.db, document);
  if (text.split(from).length !== 2) throw new RangeError(`${from} does not stand there once`);
  const edited = { from: revision.id, text: text.replace(from, () => to) };
  const revised = await reviseDocument(session, document, edited);
  if (!revised.ok || revised.value?.ok === false) throw new Error(JSON.stringify(revised));
  return documentNow(session.db, title);
}
