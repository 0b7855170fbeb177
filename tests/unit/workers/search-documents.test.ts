import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '#domain/search-request.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { foldedRevisions } from '#storage/folded-texts.ts';
import { presentRows } from '#storage/present-rows.ts';
import { textOf, currentRevision } from '#storage/queries.ts';
import { tasks } from '#workers/tasks.ts';
import { hitsInProject } from '#workers/search/hits-in-project.ts';
import { documentNamed, sampleProject } from '#tests/unit/support/sample-project.ts';

async function searchedIn(db: ProjectDatabase) {
  const documents = await presentRows(db, 'documents');
  return documents.map(({ id, current }) => ({ id, revision: current }));
}

/** All that is found, asked for again and again as a page does. */
async function search(db: ProjectDatabase, wanted: Partial<SearchRequest>, limit = 1000) {
  const request = { text: '', wholeWord: false, ...wanted };
  let documents = await searchedIn(db);
  const all = [];
  while (documents.length > 0) {
    const input = { databaseName: db.name, documents, request, limit };
    const portion = await tasks.searchDocuments(input, () => undefined);
    if (!portion.ok) throw new Error(portion.problem.type);
    all.push(...portion.value.found);
    documents = documents.slice(portion.value.searched);
  }
  return all;
}

const fold = (db: ProjectDatabase) => tasks.foldTexts({ databaseName: db.name }, () => undefined);

const REQUESTS: readonly Partial<SearchRequest>[] = [
  { text: 'شكايت', role: 'respondent' },
  { text: 'the' },
  { text: 'portal', wholeWord: true },
  { text: 'portal the', kind: 'near', distance: 8 },
  { text: 'trust اعتماد "the portal"', kind: 'any' },
  { text: String.raw`\bcomplain\w+`, kind: 'pattern' },
  { text: '[إا]ع?ت?ماد|trust', kind: 'pattern' },
  { text: 'd', person: { name: 'Hina Gul' } },
  { text: 'xyzzy' },
];

describe('a search of a project', () => {
  it('finds every spelling where it stands, in whose turns it is asked for', async () => {
    const db = await sampleProject();
    // As an Arabic keyboard writes it.
    const found = await search(db, { text: 'شكايت', role: 'respondent' });
    const documents = await presentRows(db, 'documents');
    expect(found.map(({ document }) => document)).toContain(await documentNamed(db, 'Official 06'));
    for (const { document, count, hits } of found) {
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

  it('finds the same when texts are kept folded, and counts the same when nothing is listed', async () => {
    const db = await sampleProject();
    const slow = [];
    for (const request of REQUESTS) slow.push(await search(db, request));
    expect(slow.map((found) => found.length > 0)).toEqual([
      ...REQUESTS.slice(1).map(() => true),
      false,
    ]);
    await fold(db);
    expect(await foldedRevisions(db)).toHaveLength(3);
    for (const [at, request] of REQUESTS.entries()) {
      expect(await search(db, request)).toEqual(slow[at]);
      const counted = slow[at]?.map((one) => ({ ...one, hits: [] }));
      expect(await search(db, request, 0)).toEqual(counted);
    }
  });

  it('gives every hit with its turn', async () => {
    const db = await sampleProject();
    for (const wanted of REQUESTS) {
      const request = { text: '', wholeWord: false, ...wanted };
      const given = [];
      for await (const { document, hits } of hitsInProject(db, request, await searchedIn(db))) {
        for (const { start, end, turn } of hits) {
          const { bodyStart = 0, end: last = 0 } = document.turns[turn] ?? {};
          expect(bodyStart <= start && end <= last).toBe(true);
          given.push([document.document.id, start, end]);
        }
      }
      const listed = (await search(db, wanted, 100_000)).flatMap(({ hits }) =>
        hits.map(({ document, start, end }) => [document, start, end]),
      );
      expect(given).toEqual(listed);
    }
  });

  it('says with a pattern which document it looks through, and what is wrong with one', async () => {
    const db = await sampleProject();
    const documents = await searchedIn(db);
    const ask = async (text: string) => {
      const said: number[] = [];
      const outcome = await tasks.searchDocuments(
        {
          databaseName: db.name,
          documents,
          request: { text, wholeWord: false, kind: 'pattern' },
          limit: 0,
        },
        ({ done }) => said.push(done),
      );
      return { said, outcome };
    };
    const { said } = await ask('.+');
    expect(said[0]).toBe(0);
    const { outcome } = await ask('(a');
    expect(outcome).toEqual({ ok: false, problem: { type: 'unclosed-group', at: 0 } });
  });
});
