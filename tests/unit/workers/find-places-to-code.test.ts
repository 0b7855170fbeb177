import { expect, it } from 'vitest';
import { hitKey } from '#analysis/hit-key.ts';
import { presentRows } from '#storage/present-rows.ts';
import { tasks } from '#workers/tasks.ts';
import { sampleProject } from '#tests/unit/support/sample-project.ts';

it('codes no hit that is left out', async () => {
  const db = await sampleProject();
  const rows = await presentRows(db, 'documents');
  const documents = rows.map(({ id, current }) => ({ id, revision: current }));
  const request = { text: 'portal', wholeWord: false };
  const asked = { databaseName: db.name, documents, request };
  const placesBut = async (...except: string[]) => {
    const found = await tasks.findPlacesToCode({ ...asked, except }, () => undefined);
    if (!found.ok) throw new Error('not found');
    return found.value;
  };
  const all = await placesBut();
  const [first] = all.documents;
  const start = first?.spans.hit[0];
  if (!first || start === undefined) throw new Error('nothing found');
  const others = await placesBut(hitKey({ document: first.document, start }));
  expect(others.hits).toBe(all.hits - 1);
  const left = others.documents.find(({ document }) => document === first.document);
  expect([...(left?.spans.hit ?? [])]).toEqual([...first.spans.hit.slice(2)]);
});
