import { describe, expect, it } from 'vitest';
import type { DocumentId } from '#domain/ids.ts';
import { FOLDING } from '#domain/text/fold-text.ts';
import { foldBodies } from '#domain/text/fold-bodies.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { eraseRecords } from '#storage/erase.ts';
import { foldedRevisions, readFolded, readSignatures, writeFolded } from '#storage/folded-texts.ts';
import { presentRows } from '#storage/present-rows.ts';
import { documentText } from '#storage/queries.ts';
import { tasks } from '#workers/tasks.ts';
import type { Progress } from '#workers/task.ts';
import { documentNamed, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

async function fold(db: ProjectDatabase): Promise<Progress[]> {
  const said: Progress[] = [];
  await tasks.foldTexts({ databaseName: db.name }, (progress) => said.push(progress));
  return said;
}

async function currentTexts(db: ProjectDatabase) {
  const documents = await presentRows(db, 'documents');
  return Promise.all(documents.map((document) => documentText(db, document)));
}

describe('texts that are kept folded', () => {
  it('are what is said in the current texts, and no more', async () => {
    const db = await sampleProject();
    const said = await fold(db);
    expect(said[0]).toEqual({ done: 0, total: 3 });
    expect(said.at(-1)).toEqual({ done: 3, total: 3 });
    for (const { revision, text, turns } of await currentTexts(db)) {
      const [kept] = await readFolded(db, [revision.id]);
      const bodies = foldBodies(text, turns);
      const { joints, text: folded, changes } = kept ?? {};
      expect({ text: folded, changes, joints }).toEqual(bodies);
    }
    expect((await readSignatures(db)).size).toBe(3);
    expect(await fold(db)).toEqual([]);
  });

  it('take less than one and a half of the texts’ bytes', async () => {
    const db = await sampleProject();
    await fold(db);
    let kept = 0;
    for (const { bodies, changes } of await db.folded.toArray())
      kept += bodies.length + changes.length;
    for (const { signature } of await db.signatures.toArray()) kept += signature.length;
    let texts = 0;
    for (const { revision } of await currentTexts(db))
      texts += (await db.blobs.get(revision.text))?.bytes.length ?? 0;
    expect(kept / texts).toBeLessThan(1.5);
  });

  it('follow: what is missing is folded, what is nobody’s text any more goes', async () => {
    const db = await sampleProject();
    await fold(db);
    const [first, second, third] = await presentRows(db, 'documents');
    if (!first || !second || !third) throw new Error('three documents');
    await db.rows('documents').update(first.id, { present: false });
    await db.folded.delete(second.current);
    await db.signatures.delete(second.current);
    await db.folded.update(third.current, { folding: FOLDING - 1 });
    await db.signatures.update(third.current, { folding: FOLDING - 1 });
    expect(await readFolded(db, [third.current])).toEqual([undefined]);
    const said = await fold(db);
    expect(said.at(-1)).toEqual({ done: 2, total: 2 });
    expect(new Set(await foldedRevisions(db))).toEqual(new Set([second.current, third.current]));
    expect(await db.folded.count()).toBe(2);
  });

  it('go with a document that is erased for good', async () => {
    const db = await sampleProject();
    await fold(db);
    const id: DocumentId = await documentNamed(db, 'Official 06');
    const text = (await currentTexts(db)).find(({ document }) => document.id === id);
    if (!text) throw new Error('not there');
    const erased = await eraseRecords(db, [{ table: 'documents', id }], {
      coder: SANA.id,
      now: 1_800_000_001_000,
    });
    expect(erased.ok).toBe(true);
    expect(await foldedRevisions(db)).toHaveLength(2);
    expect(await db.folded.get(text.revision.id)).toBeUndefined();

    // Somebody who was just folding it does not bring it back.
    const bodies = foldBodies(text.text, text.turns);
    await writeFolded(db, [{ revision: text.revision.id, text: text.revision.text, bodies }]);
    expect(await foldedRevisions(db)).toHaveLength(2);
  });

  it('are left alone in a project that a newer app has changed', async () => {
    const db = await sampleProject();
    await db.meta.put({ key: 'format', minimumApp: 1000 });
    expect(await fold(db)).toEqual([]);
    expect(await db.folded.count()).toBe(0);
  });
});
