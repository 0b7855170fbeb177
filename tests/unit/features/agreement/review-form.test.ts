import { beforeAll, describe, expect, it } from 'vitest';
import { layerOfId } from '#domain/coding.ts';
import { openRound } from '#domain/edits/rounds.ts';
import type { CoderId, DocumentId, ReviewId, RoundId } from '#domain/ids.ts';
import { ReviewForm } from '#features/agreement/review/review-form.svelte.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { documentNamed, NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const AMINA = { id: 'coder-ay' as CoderId, name: 'Amina Yousaf', initials: 'AY' };
const ID = 'review-1' as ReviewId;

let db: ProjectDatabase;
/** Coded in an open round by Sana and Nadeem. */
let blind: DocumentId;

beforeAll(async () => {
  db = await sampleProject();
  blind = await documentNamed(db, 'Official 06');
  const round = {
    ...{ id: 'round-1' as RoundId, name: 'Round 1', openedAt: 1 },
    ...{ coders: [SANA.id, NADEEM.id], documents: [blind] },
  };
  const begun = openRound({ round, standIns: [], finished: [] });
  const written = begun && (await commit(db, begun, { coder: SANA.id, now: 1_800_000_000_000 }));
  if (!written?.ok) throw new Error('not begun');
});

/** The form as somebody sees it, with every coder that they know chosen. */
async function formOf(viewer: CoderId) {
  const seer = await visibilityOf(db, viewer);
  const codes = await presentRows(db, 'codes');
  const coders = (await presentRows(db, 'coders')).filter(({ id }) => seer.knows(id));
  const counts = (await db.counts.toArray()).filter(({ layer }) => seer.seesLayer(layer));
  const documents = await presentRows(db, 'documents');
  const data = { codes, counts, documents, countedCoders: coders };
  const form = new ReviewForm(data, { name: 'Review 1', reviewer: viewer, seed: 7 });
  const seen = await codingsOfCodes(db, new Set(codes.map(({ id }) => id)), seer);
  return { form, seen };
}

async function codingsDrawn(viewer: CoderId) {
  const { form, seen } = await formOf(viewer);
  const review = form.review(ID, seen, 1);
  return seen.filter(({ id }) => review?.codings.includes(id)).map(({ layer }) => layerOfId(layer));
}

describe('what is drawn for a review', () => {
  it('is never what an open round hides', async () => {
    const drawn = await codingsDrawn(AMINA.id);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter(({ document }) => document === blind)).toEqual([]);
  });

  it('is only the own work of who takes part in an open round', async () => {
    const drawn = await codingsDrawn(SANA.id);
    expect(drawn.length).toBeGreaterThan(10);
    expect(new Set(drawn.map(({ coder }) => coder))).toEqual(new Set([SANA.id]));
  });

  it('is as much as the preview says, and the same with the same seed', async () => {
    for (const perCode of ['1', '3', '999']) {
      const { form, seen } = await formOf(AMINA.id);
      form.perCode = perCode;
      const review = form.review(ID, seen, 1);
      expect(review?.codings).toHaveLength(form.preview.drawn);
      expect(form.review(ID, seen.toReversed(), 1)).toEqual(review);
    }
  });

  it('is never the work of the reviewer, whoever is chosen to be it', async () => {
    const { form } = await formOf(AMINA.id);
    expect(form.coders).toEqual(new Set([SANA.id, NADEEM.id]));
    form.reviewer = NADEEM.id;
    expect(form.coders).toEqual(new Set([SANA.id]));
    form.reviewer = SANA.id;
    expect(form.coders).toEqual(new Set([NADEEM.id]));
  });

  it('needs a name, a coder, a number and a seed', async () => {
    const { form } = await formOf(AMINA.id);
    expect([...form.problems]).toEqual([]);
    form.name = ' ';
    form.perCode = '0';
    form.seed = '-1';
    for (const id of form.coders) form.setCoder(id, false);
    form.codeExtent = 'chosen';
    expect(form.problems).toEqual(new Set(['name', 'noCodes', 'noCoders', 'perCode', 'seed']));
  });
});
