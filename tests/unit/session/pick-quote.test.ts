import { describe, expect, it, onTestFinished } from 'vitest';
import { createProject } from '#domain/edits/edit-project.ts';
import type { CodeId, DocumentId, ProjectId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import { pickQuotes, quoteAt, type PassageToPick } from '#session/pick-quote.ts';
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

function passage(start: number, end: number, code?: string): PassageToPick {
  return { document: DOCUMENT, place: place(start, end), code: code as CodeId | undefined };
}

describe('picking a quote', () => {
  it('puts passages at the end of the list, with the code and the coder', async () => {
    const session = await aSession();
    await pickQuotes(session, [passage(0, 10, 'trust')]);
    await pickQuotes(session, [passage(20, 30)]);
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
    await pickQuotes(session, [passage(0, 10, 'trust')]);
    expect(await pickQuotes(session, [passage(0, 10, 'doubt')])).toEqual({
      written: undefined,
      picked: 0,
    });
    expect(await presentRows(session.db, 'quotes')).toHaveLength(1);
  });

  it('can be undone, and picked again', async () => {
    const session = await aSession();
    await pickQuotes(session, [passage(0, 10)]);
    await session.undo();
    expect(await presentRows(session.db, 'quotes')).toEqual([]);
    expect(await pickQuotes(session, [passage(0, 10)])).toMatchObject({
      written: { ok: true },
    });
  });

  it('takes many in one change, in their order, each place once', async () => {
    const session = await aSession();
    await pickQuotes(session, [passage(20, 30)]);
    const many = [passage(40, 50), passage(20, 30), passage(0, 10), passage(40, 50, 'doubt')];
    expect(await pickQuotes(session, many)).toMatchObject({ picked: 2 });
    const quotes = (await presentRows(session.db, 'quotes')).sort(compareOrder);
    expect(quotes.map(({ place: { start } }) => start)).toEqual([20, 40, 0]);
    await session.undo();
    expect(await presentRows(session.db, 'quotes')).toHaveLength(1);
  });
});

describe('a passage on the list', () => {
  it('is found by its very place', async () => {
    const session = await aSession();
    await pickQuotes(session, [passage(0, 10)]);
    const quotes = await presentRows(session.db, 'quotes');
    expect(quoteAt(quotes, place(0, 10))).toBe(quotes[0]);
    expect(quoteAt(quotes, place(0, 11))).toBeUndefined();
  });
});
