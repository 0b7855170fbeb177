import { beforeEach, describe, expect, it } from 'vitest';
import { placesOfUnit, spansOf, type PlacesToCode } from '#analysis/autocode-places.ts';
import { everything } from '#domain/visibility.ts';
import type { CoderId, CodeId } from '#domain/ids.ts';
import { removeDocuments } from '#domain/edits/edit-document.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import { Session } from '#session/session.svelte.ts';
import { reviseDocument } from '#session/revise-document.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfCodes, currentRevision, textOf } from '#storage/queries.ts';
import { History } from '#storage/undo.ts';
import { autocodeDraft, autocodePlan, type Autocoding } from '#workers/autocode/autocode-draft.ts';
import { tasks } from '#workers/tasks.ts';
import { aCode } from '#tests/unit/support/project-database.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const NOW = 1_800_000_100_000;
const made = aCode('Trusting', { order: 'z0' });

let db: ProjectDatabase;
beforeEach(async () => {
  db = await sampleProject();
});

async function placesOf(wanted: Partial<SearchRequest>): Promise<PlacesToCode> {
  const documents = (await presentRows(db, 'documents')).map(({ id, current }) => ({
    id,
    revision: current,
  }));
  const request = { text: '', wholeWord: false, ...wanted };
  const found = await tasks.findPlacesToCode(
    { databaseName: db.name, documents, request },
    () => undefined,
  );
  if (!found.ok) throw new Error(found.problem.type);
  return found.value;
}

const TRUST = { text: 'trust|اعتماد', kind: 'pattern' } as const;

function asked(
  places: PlacesToCode,
  unit: Autocoding['unit'],
  coder: CoderId,
  more: Partial<Autocoding> = {},
): Autocoding {
  const own = { places: placesOfUnit(places, unit), unit, code: made.id, coder };
  return { ...own, waiting: [], ...more };
}

async function code(places: PlacesToCode, coder: CoderId, isNew = true) {
  const more = { made: isNew ? made : undefined };
  const draft = await autocodeDraft(db, asked(places, 'sentence', coder, more));
  const written = draft && (await commit(db, draft, { coder, now: NOW }));
  if (written?.ok === false) throw new Error(written.problem.type);
  return written?.value.change;
}

const codingsOf = (id: CodeId) => codingsOfCodes(db, new Set([id]), everything);

async function stored() {
  return { pages: await db.pages.toArray(), counts: await db.counts.toArray() };
}

describe('coding all hits of a search', () => {
  it('codes each sentence once for the coder, with the code that comes with it, in one change', async () => {
    const places = await placesOf(TRUST);
    const change = await code(places, SANA.id);
    const codings = await codingsOf(made.id);
    expect(change?.edit).toEqual({
      name: 'autocode',
      count: codings.length,
      ids: { code: made.id },
    });
    expect(codings.length).toBeGreaterThan(2);
    expect(places.hits).toBeGreaterThanOrEqual(codings.length);
    const texts = new Map<string, string>();
    for (const document of await presentRows(db, 'documents')) {
      const revision = await currentRevision(db, document);
      texts.set(revision.id, await textOf(db, revision));
    }
    for (const { place, layer } of codings) {
      expect(layer.endsWith(SANA.id)).toBe(true);
      const words = texts.get(place.revision)?.slice(place.start, place.end) ?? '';
      expect(words).toMatch(/trust|اعتماد/iu);
      expect(words).toBe(words.trim());
    }
    expect((await presentRows(db, 'codes')).some(({ id }) => id === made.id)).toBe(true);
  });

  it('is taken back and done again as it was', async () => {
    const before = await stored();
    await code(await placesOf(TRUST), SANA.id);
    const after = await stored();
    const codings = await codingsOf(made.id);
    const history = new History(db, SANA.id);
    expect((await history.step('undo', NOW))?.ok).toBe(true);
    expect(await codingsOf(made.id)).toEqual([]);
    expect((await stored()).counts).toEqual(before.counts);
    expect((await history.step('redo', NOW))?.ok).toBe(true);
    expect(await codingsOf(made.id)).toEqual(codings);
    expect((await stored()).counts).toEqual(after.counts);
  });

  it('leaves out what the coder has coded, also with more around it, and knows nothing of others', async () => {
    const places = await placesOf(TRUST);
    const first = await code(places, NADEEM.id);
    const total = first?.edit.count ?? 0;
    const own = asked(places, 'hit', NADEEM.id);
    expect(await autocodePlan(db, own)).toMatchObject({ count: 0, standing: places.hits });
    const others = asked(places, 'sentence', SANA.id);
    expect(await autocodePlan(db, others)).toMatchObject({ count: total, standing: 0 });
    expect(await code(places, NADEEM.id, false)).toBeUndefined();
    expect((await code(places, SANA.id, false))?.edit.count).toBe(total);
  });

  it('codes nothing in a document that was removed since it was counted', async () => {
    const places = await placesOf(TRUST);
    const [gone] = places.documents;
    const rows = await presentRows(db, 'documents');
    const document = rows.find(({ id }) => id === gone?.document);
    if (!document) throw new RangeError('nothing was found');
    const draft = removeDocuments([document]);
    if (draft) await commit(db, draft, { coder: SANA.id, now: NOW });
    const plan = await autocodePlan(db, asked(places, 'hit', SANA.id));
    expect(plan.documents.map((one) => one.document)).not.toContain(document.id);
  });

  it('codes whole turns of a person or a role where no words are asked for', async () => {
    const { hits, documents } = await placesOf({ role: 'interviewer' });
    const turns = documents.flatMap(({ spans }) => [...spans.turn]);
    expect(hits).toBeGreaterThan(10);
    expect(turns).toHaveLength(2 * hits);
    const tariq = await placesOf({ person: { name: 'Hina Gul' } });
    expect(tariq.documents).toHaveLength(1);
  });

  it('codes nothing twice that waits to be stored, or whose text was edited since it was counted', async () => {
    const places = await placesOf(TRUST);
    const waits = await autocodeDraft(db, asked(places, 'sentence', SANA.id, { made }));
    if (!waits) throw new RangeError('nothing was found');
    const waiting = { waiting: [waits] };
    const again = asked(places, 'sentence', SANA.id, waiting);
    expect(await autocodePlan(db, again)).toMatchObject({ count: 0, standing: waits.edit.count });
    expect(await autocodeDraft(db, again)).toBeUndefined();
    const others = asked(places, 'sentence', NADEEM.id, waiting);
    expect((await autocodePlan(db, others)).count).toBe(waits.edit.count);

    await code(places, SANA.id);
    await prefaced(places, 'A line that is new here.\n');
    expect(await autocodePlan(db, asked(places, 'sentence', SANA.id))).toMatchObject({
      count: 0,
      standing: waits.edit.count,
    });
    expect(await autocodePlan(db, again)).toMatchObject({ count: 0 });
  });

  it('codes the same words in a text that was edited since, and no hit that is none any more', async () => {
    const places = await placesOf({ text: 'trust' });
    const before = await wordsOf(await autocodePlan(db, asked(places, 'hit', SANA.id)));
    await prefaced(places, 'A line that is new here.\n');
    const moved = await autocodePlan(db, asked(places, 'hit', SANA.id));
    expect(await wordsOf(moved)).toEqual(before);
    await revised(places, (text) => text.replace(/trust/iu, 'truth'));
    const left = await autocodePlan(db, asked(places, 'hit', SANA.id));
    expect(left.count).toBe(moved.count - left.documents.length);
    for (const word of await wordsOf(left)) expect(word).toMatch(/trust/iu);
  });
});

async function revised(places: PlacesToCode, edit: (text: string) => string): Promise<void> {
  const session = new Session(db, 'local', SANA.id, NOW);
  for (const document of await presentRows(db, 'documents')) {
    if (!places.documents.some((one) => one.document === document.id)) continue;
    const text = edit(await textOf(db, await currentRevision(db, document)));
    const written = await reviseDocument(session, document, { from: document.current, text });
    if (!written.ok) throw new Error('not revised');
  }
}

function prefaced(places: PlacesToCode, preface: string): Promise<void> {
  return revised(places, (text) => preface + text);
}

async function wordsOf(plan: Awaited<ReturnType<typeof autocodePlan>>): Promise<string[]> {
  const words: string[] = [];
  const rows = await presentRows(db, 'documents');
  for (const { document: id, revision, spans } of plan.documents) {
    const document = rows.find((row) => row.id === id);
    if (!document) throw new RangeError(id);
    expect(document.current).toBe(revision);
    const text = await textOf(db, await currentRevision(db, document));
    for (const { start, end } of spansOf(spans)) words.push(text.slice(start, end));
  }
  return words;
}
