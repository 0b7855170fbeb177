import { expect, it } from 'vitest';
import { assignCase } from '#domain/edits/assign-case.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { commentCoding } from '#domain/edits/change-codings.ts';
import { editDocument } from '#domain/edits/edit-document.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import { addMemos } from '#domain/edits/write-memo.ts';
import { layerIdOf } from '#domain/coding.ts';
import type { CaseId, DocumentId, MemoId, RevisionId, SpeakerId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { stageBlob } from '#storage/blobs.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { eraseRecords } from '#storage/erase.ts';
import { mergeCopy } from '#storage/merge.ts';
import { newId } from '#storage/new-id.ts';
import { storedRecords } from '#storage/projection.ts';
import { restoreProject } from '#storage/restore.ts';
import { History } from '#storage/undo.ts';
import {
  aCode,
  aCoding,
  CODER,
  freshDatabase,
  plain,
} from '#tests/unit/support/project-database.ts';

const NOW = 1_700_000_000_000;
const TRUST = aCode('trust');
/** None of these may be found anywhere afterwards. */
const SECRETS = ['Kamran Afridi', 'KAMRAN', 'portal of Swat', 'his drawer', 'told in confidence'];

async function write(db: ProjectDatabase, draft: Draft | undefined) {
  const written = draft && (await commit(db, draft, { coder: CODER, now: NOW }));
  if (!written?.ok) throw new Error(JSON.stringify(written));
}

async function aDocument(db: ProjectDatabase, key: string, name: string, text: string) {
  const id = `document-${key}` as DocumentId;
  const revision = `revision-${key}` as RevisionId;
  const [textHash, units] = [await stageBlob(db, text), await stageBlob(db, `{"of":"${key}"}`)];
  const document = {
    ...{
      id,
      title: `Interview ${name}`,
      kind: 'transcript' as const,
      order: 'a0',
      current: revision,
    },
    language: 'en',
  } as const;
  const speaker = {
    ...{ id: `speaker-${key}` as SpeakerId, document: id, labels: [name] },
    ...{ name, role: 'respondent' as const },
  };
  await write(
    db,
    importDocuments(
      [
        {
          document,
          revision: { id: revision, document: id, text: textHash, units, length: 9, words: 1 },
          speakers: [speaker],
        },
      ],
      [],
    ),
  );
  const layer = layerIdOf({ document: id, kind: 'ordinary', coder: CODER });
  const coding = { ...aCoding(TRUST.id, 0, 5), layer, place: { revision, start: 0, end: 5 } };
  await write(db, applyCode(coding));
  return { document, speaker, coding };
}

/** A study of two interviews, one with somebody who takes part no longer. */
async function aStudy() {
  const db = await freshDatabase();
  await write(db, addCodes([TRUST]));
  const kept = await aDocument(db, '1', 'Nadia', 'Nadia speaks of the office.');
  const gone = await aDocument(db, '2', 'Kamran Afridi', 'On the portal of Swat, and his drawer.');
  const person = { id: 'case-1' as CaseId, name: 'Kamran Afridi', pseudonym: '', order: 'a0' };
  const to = {
    made: person,
    speakers: [{ speaker: gone.speaker, case: person.id }],
    documents: [],
  };
  await write(db, assignCase(to));
  await write(db, editDocument(gone.document, { title: 'KAMRAN, second half' }));
  await write(db, commentCoding(gone.coding, 'on his drawer'));
  const memo = {
    ...{ id: 'memo-1' as MemoId, target: { table: 'codings', id: gone.coding.id } as const },
    ...{ title: '', body: plainToRichText('told in confidence'), coder: CODER, createdAt: 0 },
  };
  await write(db, addMemos([memo]));
  return { db, kept, gone, person };
}

const decoder = new TextDecoder();

/** Everything that is stored, blobs as text. */
async function dump(db: ProjectDatabase): Promise<string> {
  const parts = await Promise.all(
    db.tables.map(async (table) => JSON.stringify(await table.toArray())),
  );
  const blobs = (await db.blobs.toArray()).map(({ bytes }) => decoder.decode(bytes));
  return [...parts, ...blobs].join('\n');
}

async function copyOf(db: ProjectDatabase): Promise<ProjectDatabase> {
  const localId = newId();
  const content = { changes: await db.log.toArray(), blobs: await db.blobs.toArray() };
  await restoreProject(localId, { devices: [], ...content });
  return new ProjectDatabase(databaseName(localId));
}

it('leaves nothing of a participant and what they said, here and in copies that are merged', async () => {
  const { db, kept, gone, person } = await aStudy();
  const other = await copyOf(db);
  await write(other, commentCoding({ ...gone.coding, comment: 'on his drawer' }, 'KAMRAN again'));
  for (const secret of SECRETS) expect(await dump(db)).toContain(secret);
  const before = await db.log.toArray();

  const roots = [
    { table: 'cases', id: person.id },
    { table: 'documents', id: gone.document.id },
  ] as const;
  expect(await eraseRecords(db, roots, { coder: CODER, now: NOW })).toMatchObject({ ok: true });

  for (const secret of SECRETS) expect(await dump(db)).not.toContain(secret);
  expect(await dump(db)).toContain('Nadia speaks of the office.');
  const after = await db.log.toArray();
  const marks = before.map(({ id, device, sequence, clock }) => ({ id, device, sequence, clock }));
  expect(after.slice(0, -1)).toMatchObject(marks);
  expect(plain(await storedRecords(db))).toEqual(plain(fold(after)));
  const counted = await db.counts.get(kept.coding.layer);
  expect(Object.values(counted?.byCode ?? {})).toEqual([1]);

  // A copy that still has it is brought in: nothing of it comes back, and it goes there too.
  const options = { file: 'old.hashiya', coder: CODER, now: NOW, finish: () => undefined };
  const all = async (from: ProjectDatabase) => ({
    changes: await from.log.toArray(),
    blobs: await from.blobs.toArray(),
  });
  expect(await mergeCopy(db, await all(other), options)).toMatchObject({ ok: true });
  for (const secret of [...SECRETS, 'again']) expect(await dump(db)).not.toContain(secret);
  expect(await mergeCopy(other, await all(db), options)).toMatchObject({ ok: true });
  for (const secret of SECRETS) expect(await dump(other)).not.toContain(secret);
  expect(plain(await storedRecords(other))).toEqual(plain(await storedRecords(db)));
});

it('keeps a text that another document has too', async () => {
  const { db, gone } = await aStudy();
  const twin = await aDocument(db, '3', 'twin', 'On the portal of Swat, and his drawer.');
  const roots = [{ table: 'documents', id: gone.document.id }] as const;
  await eraseRecords(db, roots, { coder: CODER, now: NOW });
  expect(await dump(db)).toContain('portal of Swat');
  expect(await db.rows('documents').get(twin.document.id)).toMatchObject({ present: true });
  expect(await db.rows('documents').get(gone.document.id)).toBeUndefined();
});

it('passes over what was erased when it undoes', async () => {
  const { db, kept, gone } = await aStudy();
  const roots = [{ table: 'documents', id: gone.document.id }] as const;
  await eraseRecords(db, roots, { coder: CODER, now: NOW });
  const history = new History(db, CODER);
  expect(await history.step('undo', NOW)).toMatchObject({
    value: { change: { edit: { name: 'assignCase' } } },
  });
  expect(await history.step('undo', NOW)).toMatchObject({
    value: { change: { records: [{ id: kept.coding.id }] } },
  });
});
