import { expect, it } from 'vitest';
import { presentRows } from '#storage/present-rows.ts';
import { textOf, currentRevision } from '#storage/queries.ts';
import { tasks } from '#workers/tasks.ts';
import { documentNamed, sampleProject } from '#tests/unit/support/sample-project.ts';

it('searches the documents of a project that are named', async () => {
  const db = await sampleProject();
  const urdu = await documentNamed(db, 'Official 06');
  const pashto = await documentNamed(db, 'Citizen 03');
  const found = await tasks.searchDocuments({
    databaseName: db.name,
    documents: [urdu, pashto],
    // As an Arabic keyboard writes it.
    request: { text: 'شكايت', wholeWord: false, role: 'respondent', limit: 1000 },
  });
  if (!found.ok) throw new Error('failed');
  const documents = await presentRows(db, 'documents');
  expect(found.value.map(({ document }) => document)).toContain(urdu);
  for (const { document, count, hits } of found.value) {
    const row = documents.find(({ id }) => id === document);
    const text = row && (await textOf(db, await currentRevision(db, row)));
    expect(hits).toHaveLength(count);
    for (const hit of hits) {
      expect(hit.text).toBe('شکایت');
      expect(text?.slice(hit.start, hit.end)).toBe(hit.text);
      expect(hit.role).toBe('respondent');
    }
  }
});
