import { everything } from '#domain/visibility.ts';
import { expect, it } from 'vitest';
import { layerOfId } from '#domain/coding.ts';
import { fold } from '#domain/log/fold.ts';
import { createSampleStudy } from '#session/sample-study.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, documentText } from '#storage/queries.ts';
import { storedRecords } from '#storage/projection.ts';
import { Registry } from '#storage/registry.ts';
import { History } from '#storage/undo.ts';
import { plain } from '#tests/unit/support/project-database.ts';
import { sampleParts } from '#tests/unit/support/sample-parts.ts';

it('makes the whole sample study of the shipped files', async () => {
  const memory = new Map<string, string>();
  const registry = new Registry({
    getItem: (key) => memory.get(key) ?? null,
    setItem: (key, value) => void memory.set(key, value),
  });
  const parts = await sampleParts();
  const localId = await createSampleStudy(registry, parts);
  const db = new ProjectDatabase(databaseName(localId));

  const documents = await presentRows(db, 'documents');
  expect(documents).toHaveLength(15);
  const coders = await presentRows(db, 'coders');
  const codingsByCoder = new Map<string, number>();
  for (const document of documents) {
    const { text, turns } = await documentText(db, document);
    const index = parts.study.documents.findIndex(({ title }) => title === document.title);
    const quotes = new Set(parts.codings[index]?.codings.map(({ quote }) => quote));
    for (const coding of await codingsOfDocument(db, document, everything)) {
      expect(quotes.has(text.slice(coding.place.start, coding.place.end))).toBe(true);
      const { coder } = layerOfId(coding.layer);
      codingsByCoder.set(coder, (codingsByCoder.get(coder) ?? 0) + 1);
    }
    if (document.kind === 'transcript') {
      expect(new Set(turns.flatMap((turn) => turn.role ?? []))).toEqual(
        new Set(['interviewer', 'respondent']),
      );
    }
  }
  for (const coder of coders) expect(codingsByCoder.get(coder.id)).toBeGreaterThanOrEqual(300);

  const cases = await presentRows(db, 'cases');
  expect(cases).toHaveLength(12);
  const attributes = await presentRows(db, 'attributes');
  const group = attributes.find(({ name }) => name === 'group');
  const values = (await presentRows(db, 'values')).filter(
    ({ attribute }) => attribute === group?.id,
  );
  const groups = values.map(({ value }) => value);
  expect(groups.filter((value) => value === 'official')).toHaveLength(7);
  expect(groups.filter((value) => value === 'citizen')).toHaveLength(5);

  expect(plain(await storedRecords(db))).toEqual(plain(fold(await db.log.toArray())));
  for (const { id } of coders) expect(await new History(db, id).next('undo')).toBeUndefined();
  expect((await registry.list()).map(({ id }) => id)).toEqual([localId]);
});
