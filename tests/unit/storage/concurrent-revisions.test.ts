import { expect, it } from 'vitest';
import { studyOf } from '#analysis/study-of.ts';
import { layerIdOf, type Place } from '#domain/coding.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { correctTurn } from '#domain/edits/edit-document.ts';
import { handOut } from '#domain/edits/hand-out.ts';
import type { ChangeId, DeviceId } from '#domain/ids.ts';
import { created } from '#domain/log/record.ts';
import { unsettledRevisions } from '#domain/unsettled-revisions.ts';
import { fold } from '#domain/log/fold.ts';
import { everything } from '#domain/visibility.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { mergeProjectLogs } from '#interchange/merge/merge-project-logs.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import type { ProjectLog } from '#interchange/project-log.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import { settleRevisions } from '#session/settle-revisions.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { mergeCopy } from '#storage/merge.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readImage } from '#storage/project-image.ts';
import { storedRecords } from '#storage/projection.ts';
import { codingsOfDocument, documentText, readStudy } from '#storage/queries.ts';
import { restoreProject } from '#storage/restore.ts';
import { aCoding, plain } from '#tests/unit/support/project-database.ts';
import { coded, codingOn, documentNow, edit, sessionOf } from '#tests/unit/support/revisable.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const TITLE = 'Official 03';
const TRUST = 'trust/doubt' as Parameters<typeof aCoding>[0];

async function twoCopies() {
  const here = await sampleProject();
  const localId = newId();
  const [changes, blobs, device] = [
    await here.log.toArray(),
    await here.blobs.toArray(),
    await here.device(),
  ];
  await restoreProject(localId, { devices: [device.id], changes, blobs });
  const there = new ProjectDatabase(databaseName(localId));
  return { here, there, ours: sessionOf(here), theirs: sessionOf(there, NADEEM.id) };
}

async function bringIn(db: ProjectDatabase, from: ProjectDatabase) {
  const copy = { changes: await from.log.toArray(), blobs: await from.blobs.toArray() };
  const about = { file: 'x', coder: SANA.id, now: 1_800_000_000_009, finish: () => undefined };
  const merged = await mergeCopy(db, copy, about);
  if (!merged.ok) throw new Error(JSON.stringify(merged.problem));
}

async function logOf(db: ProjectDatabase): Promise<ProjectLog> {
  const [changes, blobs] = [await db.log.toArray(), await db.blobs.toArray()];
  return { project: 'x', name: 'x', devices: [], changes, blobs } as unknown as ProjectLog;
}

async function open(db: ProjectDatabase) {
  const document = await documentNow(db, TITLE);
  return unsettledRevisions(document, await presentRows(db, 'revisions'));
}

/** Codes a passage that stands once in the text as it is seen there. */
async function code(session: ReturnType<typeof sessionOf>, words: string) {
  const document = await documentNow(session.db, TITLE);
  const { text } = await documentText(session.db, document);
  const start = text.indexOf(words);
  const place = { revision: document.current, start, end: start + words.length };
  const layer = `${document.id}/ordinary/${session.coderId}` as never;
  await session.apply(applyCode(aCoding(TRUST, 0, 1, { layer, place })));
}

it('keeps what two people coded in two texts that they made at once, and lets one of them choose', async () => {
  const { here, there, ours, theirs } = await twoCopies();
  await edit(ours, TITLE, 'six hundred chairs', 'some hundred chairs');
  await code(ours, 'some hundred chairs');
  await edit(theirs, TITLE, 'Can you hear me', 'So, can you hear me');
  await code(theirs, 'So, can you');
  await code(theirs, 'I typed "alive" in the chat');
  await bringIn(here, there);
  await bringIn(there, here);
  expect(plain(await storedRecords(here))).toEqual(plain(await storedRecords(there)));
  expect(await coded(here, TITLE)).toEqual(await coded(there, TITLE));
  expect(await open(here)).toHaveLength(2);
  const seen = await coded(here, TITLE);
  expect(seen).toContain('trust/doubt: I typed "alive" in the chat');

  const [current, other] = await open(here);
  if (!current || !other) throw new RangeError('nothing to choose');
  await settleRevisions(ours, await documentNow(here, TITLE), other.id);
  expect(await open(here)).toHaveLength(1);
  const { text } = await documentText(here, await documentNow(here, TITLE));
  const chosen = await coded(here, TITLE);
  const isOurs = text.includes('some hundred chairs');
  expect(chosen).toContain(
    isOurs ? 'trust/doubt: some hundred chairs' : 'trust/doubt: So, can you',
  );
  expect(chosen).toContain('trust/doubt: I typed "alive" in the chat');
  await bringIn(there, here);
  expect(await open(there)).toHaveLength(1);
  expect(await coded(there, TITLE)).toEqual(chosen);
  await ours.undo();
  expect(await open(here)).toHaveLength(2);
  expect(await coded(here, TITLE)).toEqual(seen);
});

it('keeps what others coded in a text that was taken back meanwhile, which is nothing to choose', async () => {
  const { here, there, ours, theirs } = await twoCopies();
  await edit(ours, TITLE, 'Can you hear me', 'So, can you hear me');
  await bringIn(there, here);
  await code(theirs, 'I typed "alive" in the chat');
  await ours.undo();
  await bringIn(here, there);
  expect(await open(here)).toHaveLength(1);
  expect(await coded(here, TITLE)).toContain('trust/doubt: I typed "alive" in the chat');
  const image = await projectLogImage(await logOf(here));
  expect((await studyOf(image)).codings).toHaveLength(
    (await readStudy(here, everything)).codings.length,
  );
});

it('keeps what was corrected about turns of the text that another was made of at once', async () => {
  const { here, there, ours, theirs } = await twoCopies();
  await edit(ours, TITLE, 'Hina Gul: Can', 'Tariq Mehsud: Salam.\nHina Gul: Can');
  const { current } = await documentNow(there, TITLE);
  await theirs.apply(correctTurn(current, 2, undefined, { direction: 'rtl' }));
  await bringIn(here, there);
  const { turns } = await documentText(here, await documentNow(here, TITLE));
  expect(turns.map(({ direction }) => direction).indexOf('rtl')).toBe(3);
});

it('knows a part without its history again, whose text was edited here meanwhile', async () => {
  const db = await sampleProject();
  const session = sessionOf(db);
  await edit(session, TITLE, 'One second', 'A second');
  const { records } = await readImage(db);
  const blobs = await db.blobs.toArray();
  const draft = handOut(records, new Set(blobs.map(({ hash }) => hash)));
  if (!draft) throw new RangeError('nothing is handed out');
  const stamp = { id: 'c' as ChangeId, device: 'd' as DeviceId, sequence: 1, coder: SANA.id };
  const part = {
    ...(await logOf(db)),
    changes: [{ ...draft, ...stamp, clock: '018000000000-0000' }],
  };
  const own = await logOf(db);
  const same = await mergeProjectLogs(own, part, { newId, now: 1 });
  expect(same).toMatchObject({
    value: { summary: { kind: 'addition', plan: { additions: [], conflicts: [] } } },
  });

  await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
  const words = 'I typed "alive" in the chat';
  const { document, text, revision } = await documentText(db, await documentNow(db, TITLE));
  const start = text.indexOf(words) - 'So, '.length;
  const place = { revision: revision.parent, start, end: start + words.length } as Place;
  const layer = layerIdOf({ document: document.id, kind: 'ordinary', coder: NADEEM.id });
  const coding = created('codings', aCoding(TRUST, 0, 1, { layer, place }));
  const returned = {
    ...part,
    changes: [
      ...part.changes,
      { ...part.changes[0], ...stamp, id: 'e', sequence: 2, records: [coding], columns: [] },
    ],
  } as unknown as ProjectLog;
  const merged = await mergeProjectLogs(await logOf(db), returned, { newId, now: 1 });
  if (!merged.ok) throw new Error(merged.problem.type);
  const { plan } = merged.value.summary;
  expect(plan.conflicts).toEqual([]);
  expect(plan.additions).toEqual([{ table: 'codings', id: coding.id }]);
  const study = await studyOf(await projectLogImage(merged.value.log));
  const found = study.codings.find(({ id }) => id === coding.id);
  expect(text.slice(found?.place.start, found?.place.end)).toBe(words);
});

it('hands every reader what is seen, and keeps the places of the log', async () => {
  const db = await sampleProject();
  const session = sessionOf(db);
  const [plainCodings, plainStudy] = [await coded(db, TITLE), await readStudy(db, everything)];
  await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
  const { current, id } = await documentNow(db, TITLE);
  const before = await codingOn(db, TITLE, 'In six years nobody');
  const log = await logOf(db);
  const images = [await readImage(db), await projectLogImage(log)];
  for (const { records, blob } of images) {
    const codings = records.codings.filter(({ layer }) => layer.startsWith(id));
    expect(codings.every(({ place }) => place.revision === current)).toBe(true);
    expect(codings.every((coding) => !('stored' in coding))).toBe(true);
    const study = await studyOf({ records, blob });
    expect(study.codings).toHaveLength(plainStudy.codings.length);
    const { losses } = await writeQdpx(
      { records, blob },
      {
        ...{ labels: { include: '', exclude: '', example: '' }, codeColour: () => '#000000' },
        ...{ offsets: 'code-point', exportedAt: '2026-01-01T00:00:00Z', isWhole: false },
      },
    );
    expect(losses.filter(({ type }) => type === 'coding-in-older-text')).toEqual([]);
  }
  expect(await coded(db, TITLE)).toEqual(plainCodings);
  const stored = fold(log.changes).get('codings')?.get(before.id);
  expect(stored?.['place']).toEqual(before.stored);
  expect(faultyTable(log.changes, log.blobs)).toBeUndefined();
  const withoutMap = log.blobs.map((blob) => {
    const isMap = new TextDecoder().decode(blob.bytes).startsWith('{"version":1,"before":');
    return isMap ? { ...blob, bytes: new Uint8Array([123, 125]) } : blob;
  });
  expect(faultyTable(log.changes, withoutMap)).toBe('revisions');
  const all = await codingsOfDocument(db, await documentNow(db, TITLE), everything);
  expect(all).toHaveLength(plainCodings.length);
});
