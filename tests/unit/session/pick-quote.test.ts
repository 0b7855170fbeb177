import { describe, expect, it, onTestFinished } from 'vitest';
import { createProject } from '#domain/edits/edit-project.ts';
import type { CodeId, DocumentId, ProjectId } from '#domain/ids.ts';
import { pickQuote, quoteAt } from '#session/pick-quote.ts';
import { Session } from '#session/session.svelte.ts';
import { presentRows } from '#storage/present-rows.ts';
import { CODER, freshDatabase, REVISION } from '#tests/unit/support/project-database.ts';

const DOCUMENT = 'document-1' as DocumentId;

async function aSession(): Promise<Session> {
  const session = new Session(await freshDatabase(), 'local', CODER, 0);
  onTestFinished(async () => {
    await session.close();
  });
  const coder = { id: CODER, name: 'Sana Afridi', initials: 'SA' };
  const project = { name: 'Study', note: '', attribution: '', usePseudonyms: false };
  await session.apply(createProject({ id: 'project' as ProjectId, ...project }, coder));
  return session;
}

const place = (start: number, end: number) => ({ revision: REVISION, start, end });

describe('picking a quote', () => {
  it('puts passages at the end of the list, with the code and the coder', async () => {
    const session = await aSession();
    await pickQuote(session, DOCUMENT, place(0, 10), 'trust' as CodeId);
    await pickQuote(session, DOCUMENT, place(20, 30));
    const quotes = await presentRows(session.db, 'quotes');
    const inOrder = quotes.sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(inOrder.map(({ place: { start }, code }) => [start, code])).toEqual([
      [0, 'trust'],
      [20, undefined],
    ]);
    expect(inOrder[0]).toMatchObject({ document: DOCUMENT, coder: CODER, note: '' });
  });

  it('leaves alone what is on the list already, whatever code it was picked for', async () => {
    const session = await aSession();
    await pickQuote(session, DOCUMENT, place(0, 10), 'trust' as CodeId);
    expect(await pickQuote(session, DOCUMENT, place(0, 10), 'doubt' as CodeId)).toBeUndefined();
    expect(await presentRows(session.db, 'quotes')).toHaveLength(1);
  });

  it('can be undone, and picked again', async () => {
    const session = await aSession();
    await pickQuote(session, DOCUMENT, place(0, 10));
    await session.undo();
    expect(await presentRows(session.db, 'quotes')).toEqual([]);
    expect(await pickQuote(session, DOCUMENT, place(0, 10))).toMatchObject({ ok: true });
  });
});

describe('a passage on the list', () => {
  it('is found by its very place', async () => {
    const session = await aSession();
    await pickQuote(session, DOCUMENT, place(0, 10));
    const quotes = await presentRows(session.db, 'quotes');
    expect(quoteAt(quotes, place(0, 10))).toBe(quotes[0]);
    expect(quoteAt(quotes, place(0, 11))).toBeUndefined();
  });
});
