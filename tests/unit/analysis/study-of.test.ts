import { everything } from '#domain/visibility.ts';
import { expect, it } from 'vitest';
import { studyOf } from '#analysis/study-of.ts';
import type { Study } from '#analysis/study.ts';
import { correctTurn, removeDocuments } from '#domain/edits/edit-document.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { Draft } from '#domain/log/change.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import type { ProjectLog } from '#interchange/project-log.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readStudy } from '#storage/queries.ts';
import { SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

async function write(db: ProjectDatabase, draft: Draft | undefined) {
  const written = draft && (await commit(db, draft, { coder: SANA.id, now: 1_800_000_000_001 }));
  if (!written?.ok) throw new Error(JSON.stringify(written?.problem));
}

async function logOf(db: ProjectDatabase): Promise<Pick<ProjectLog, 'changes' | 'blobs'>> {
  return { changes: await db.log.toArray(), blobs: await db.blobs.toArray() };
}

function byId<One extends { readonly id: string }>(ones: readonly One[]): One[] {
  return [...ones].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Without the order of lists, which means nothing in a study. */
function inOrder({ codes, cases, attributes, values, documents, codings }: Study) {
  return {
    codes: byId(codes),
    cases: byId(cases),
    attributes: byId(attributes),
    values: byId(values),
    codings: byId(codings),
    documents: byId(documents.map(({ document }) => document)).map(({ id }) => {
      const { document, text, units, turns } =
        documents.find((one) => one.document.id === id) ?? {};
      return { document, text, units, turns };
    }),
  };
}

it('is the study that a database gives, of a project that is in none', async () => {
  const db = await sampleProject();
  const [removed, kept] = await presentRows(db, 'documents');
  if (!removed || !kept) throw new RangeError('the sample has three documents');
  const before = await readStudy(db, everything);
  const ofKept = before.codings.filter(({ layer }) => layer.startsWith(kept.id));
  await write(db, correctTurn(kept.current, 1, undefined, { direction: 'rtl', language: 'ps' }));
  await write(db, removeCodings(ofKept.slice(0, 2)));
  await write(db, removeDocuments([removed]));

  const read = await readStudy(db, everything);
  const made = await studyOf(await projectLogImage({ ...(await logOf(db)) } as ProjectLog));

  expect(read.documents).toHaveLength(2);
  expect(made.documents.find(({ document }) => document.id === kept.id)?.turns[1]).toMatchObject({
    direction: 'rtl',
    language: 'ps',
  });
  expect(inOrder(made)).toEqual(inOrder(read));
});
