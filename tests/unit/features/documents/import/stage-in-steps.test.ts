import { describe, expect, it } from 'vitest';
import { importDocuments } from '#domain/edits/import-documents.ts';
import { stageInSteps } from '#features/documents/import/stage-in-steps.ts';
import { commit } from '#storage/commit.ts';
import { presentRows } from '#storage/present-rows.ts';
import { CODER, freshDatabase } from '#tests/unit/support/project-database.ts';
import { readDraft } from './drafts.ts';

const talk = (who: string) => `Sara: Hello?\n${who}: Hello.\nSara: And now?\n${who}: Nothing.\n`;
const nothing = { cases: [], documents: [] };

describe('bringing documents in', () => {
  it('keeps the order of the list and makes one case for one name', async () => {
    const db = await freshDatabase();
    const drafts = [
      await readDraft('a.txt', talk('Raza')),
      await readDraft('b.txt', talk('RAZA')),
      await readDraft('c.txt', talk('Bilal')),
    ];
    const steps: number[] = [];
    const staged = await stageInSteps(db, drafts, nothing, {
      signal: new AbortController().signal,
      onstep: (done) => steps.push(done),
    });
    expect(steps).toEqual([1, 2, 3]);
    expect(staged?.newCases.map(({ name }) => name)).toContain('Raza');
    expect(staged?.newCases.filter(({ name }) => /raza/i.test(name))).toHaveLength(1);
    const edit = staged && importDocuments(staged.imported, staged.newCases);
    if (!edit) throw new Error('nothing to import');
    const written = await commit(db, edit, { coder: CODER, now: 1 });
    expect(written.ok).toBe(true);
    const documents = await presentRows(db, 'documents');
    const inOrder = documents.sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(inOrder.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(inOrder[0]?.case).toBe(inOrder[1]?.case);
    expect(inOrder[0]?.source).toMatchObject({ fileName: 'a.txt', format: 'txt' });
    db.close();
  });

  it('brings nothing in when it is stopped', async () => {
    const db = await freshDatabase();
    const stop = new AbortController();
    const drafts = [
      await readDraft('a.txt', talk('Raza')),
      await readDraft('b.txt', talk('Bilal')),
    ];
    const staged = await stageInSteps(db, drafts, nothing, {
      signal: stop.signal,
      onstep: () => {
        stop.abort();
      },
    });
    expect(staged).toBeUndefined();
    expect(await presentRows(db, 'documents')).toEqual([]);
    db.close();
  });

  it('does not claim a file for text that was pasted', async () => {
    const db = await freshDatabase();
    const draft = { ...(await readDraft('x.txt', talk('Raza'))), isPasted: true };
    const staged = await stageInSteps(db, [draft], nothing, {
      signal: new AbortController().signal,
      onstep: () => undefined,
    });
    expect(staged?.imported[0]?.document.source).toBeUndefined();
    db.close();
  });
});
