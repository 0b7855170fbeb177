import { beforeEach, describe, expect, it } from 'vitest';
import { ShownNames } from '#analysis/shown-names.ts';
import { handOut } from '#domain/edits/hand-out.ts';
import { addMemos } from '#domain/edits/write-memo.ts';
import type { ChangeId, DeviceId, MemoId } from '#domain/ids.ts';
import { isTurnMemo, type TurnMemo } from '#domain/memo.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { seenImage } from '#domain/visibility.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { mergeProjectLogs } from '#interchange/merge/merge-project-logs.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import type { ProjectLog } from '#interchange/project-log.ts';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import type { Session } from '#session/session.svelte.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { eraseRecords } from '#storage/erase.ts';
import { memoPassages } from '#storage/memo-passages.ts';
import { mergeCopy } from '#storage/merge.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readImage } from '#storage/project-image.ts';
import { documentText } from '#storage/queries.ts';
import { restoreProject } from '#storage/restore.ts';
import { pseudonymisedImage } from '#workers/tasks/pseudonymised-image.ts';
import { documentNow, edit, sessionOf } from '#tests/unit/support/revisable.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const TITLE = 'Official 03';
const SAID = 'six hundred chairs';
const NOTE = 'Chairs again, as in 06.';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const QDPX = {
  ...{ labels: { include: '', exclude: '', example: '' }, codeColour: () => '#000000' },
  ...{ offsets: 'code-point' as const, exportedAt: '2026-12-01T00:00:00Z', isWhole: false },
};

let db: ProjectDatabase;
let session: Session;
/** What is said in the turn that the memo is on. */
let turn: string;

/** A memo on the turn in which something is said. */
async function memoOn(words: string, coder = SANA.id): Promise<TurnMemo> {
  const { document, revision, text, units } = await documentText(db, await documentNow(db, TITLE));
  const at = text.indexOf(words);
  const found = units.turns.find(({ bodyStart, end }) => bodyStart <= at && at < end);
  if (!found) throw new RangeError(words);
  turn = text.slice(found.bodyStart, found.end);
  return {
    id: newId<MemoId>(),
    target: { table: 'documents', id: document.id },
    place: { revision: revision.id, start: found.bodyStart, end: found.end },
    ...{ title: '', body: plainToRichText(NOTE), coder, createdAt: 1_700_000_000_000 },
  };
}

beforeEach(async () => {
  db = await sampleProject();
  session = sessionOf(db);
  await session.apply(addMemos([await memoOn(SAID)]));
});

async function memoNow(): Promise<TurnMemo> {
  const [memo] = (await presentRows(db, 'memos')).filter(isTurnMemo);
  if (!memo) throw new RangeError('no memo on a turn');
  return memo;
}

async function passageNow(of = db) {
  const memo = (await presentRows(of, 'memos')).find(isTurnMemo);
  return memo && (await memoPassages(of, [memo])).get(memo.id);
}

/** The words of the memo in a project as it is read elsewhere. */
async function wordsIn({ records, blob }: ProjectImage): Promise<string | undefined> {
  const place = records.memos.find(isTurnMemo)?.place;
  const document = records.documents.find(({ current }) => current === place?.revision);
  const revision = records.revisions.find(({ id }) => id === document?.current);
  const text = revision && decoder.decode(await blob(revision.text));
  return text?.slice(place?.start, place?.end);
}

async function logOf(of: ProjectDatabase): Promise<ProjectLog> {
  const [changes, blobs] = [await of.log.toArray(), await of.blobs.toArray()];
  return { project: 'x', name: 'x', devices: [], changes, blobs } as unknown as ProjectLog;
}

/** The project as a file without its history has it. */
async function handedOut(): Promise<ProjectLog> {
  const { records } = await readImage(db);
  const blobs = await db.blobs.toArray();
  const draft = handOut(records, new Set(blobs.map(({ hash }) => hash)));
  if (!draft) throw new RangeError('nothing is handed out');
  const stamp = { id: 'c' as ChangeId, device: 'd' as DeviceId, sequence: 1, coder: SANA.id };
  const changes = [{ ...draft, ...stamp, clock: '018000000000-0000' }];
  return { ...(await logOf(db)), changes };
}

describe('a memo on a turn', () => {
  it('stays on it while the text before it and the turn itself are edited', async () => {
    await edit(session, TITLE, 'Can you hear me', 'So, can you hear me at all');
    expect(await passageNow()).toMatchObject({ words: turn });
    await edit(session, TITLE, SAID, 'eight hundred chairs');
    const words = turn.replace(SAID, 'eight hundred chairs');
    const { text } = await documentText(db, await documentNow(db, TITLE));
    const start = text.indexOf(words);
    expect(await passageNow()).toEqual({ words, span: { start, end: start + words.length } });
    expect(await wordsIn(await readImage(db))).toBe(words);
    expect(await wordsIn(await projectLogImage(await logOf(db)))).toBe(words);
  });

  it('falls to the document where its words are lost, and keeps those it stood at', async () => {
    const before = await passageNow();
    await edit(session, TITLE, turn, '');
    expect(await passageNow()).toEqual({ words: turn, span: undefined });
    expect(await wordsIn(await readImage(db))).toBeUndefined();
    await session.undo();
    expect(await passageNow()).toEqual(before);
  });

  it('is taken back and brought again with all it has', async () => {
    const before = await memoNow();
    await session.undo();
    expect(await passageNow()).toBeUndefined();
    await session.redo();
    expect(await memoNow()).toEqual(before);
  });
});

describe('in files, a memo on a turn', () => {
  it('is sound in a project file with its history, and is where it was when that is merged', async () => {
    await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
    const log = await logOf(db);
    expect(faultyTable(log.changes, log.blobs)).toBeUndefined();
    const localId = newId();
    const [changes, blobs, device] = [log.changes, log.blobs, await db.device()];
    await restoreProject(localId, { devices: [device.id], changes, blobs });
    const there = new ProjectDatabase(databaseName(localId));
    await edit(sessionOf(there, NADEEM.id), TITLE, SAID, 'some hundred chairs');
    const copy = { changes: await there.log.toArray(), blobs: await there.blobs.toArray() };
    const about = { file: 'x', coder: SANA.id, now: 1_800_000_000_009, finish: () => undefined };
    expect(await mergeCopy(db, copy, about)).toMatchObject({ ok: true });
    expect(await passageNow()).toMatchObject({
      words: turn.replace(SAID, 'some hundred chairs'),
    });
  });

  it('is handed out where it stands, and on the document where its turn stays behind', async () => {
    await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
    const part = await handedOut();
    expect(faultyTable(part.changes, part.blobs)).toBeUndefined();
    expect(await wordsIn(await projectLogImage(part))).toBe(turn);
    const merged = await mergeProjectLogs(await logOf(db), part, { newId, now: 1 });
    expect(merged).toMatchObject({
      value: { summary: { plan: { additions: [], conflicts: [] } } },
    });
    await edit(session, TITLE, turn, '');
    const later = await handedOut();
    expect(faultyTable(later.changes, later.blobs)).toBeUndefined();
    const { records } = await projectLogImage(later);
    const { id } = await memoNow();
    const memo = records.memos.find((one) => one.id === id);
    expect(memo?.target).toEqual((await memoNow()).target);
    expect(memo?.place).toBeUndefined();
  });

  it('is a note on a selection for other programs, and read back on its words', async () => {
    await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
    const { file, losses } = await writeQdpx(await readImage(db), QDPX);
    expect(losses.map(({ type }) => type)).not.toContain('dangling-reference');
    const read = await readQdpx(file);
    if (!read.ok) throw new Error(read.problem.type);
    const { memos, documents } = read.value;
    const memo = memos.find(({ text }) => text === NOTE);
    const document = documents.find(({ key }) => key === memo?.target.key);
    expect(document?.text.slice(memo?.span?.start, memo?.span?.end)).toBe(turn);
  });

  it('is on the same turn under pseudonyms', async () => {
    const image = await readImage(db);
    const names = new ShownNames(image.records.cases, true, (place) => `P${String(place ?? '')}`);
    expect(await wordsIn(await pseudonymisedImage(image, names))).toBe(turn);
  });

  it('goes with its document when that is erased, out of the whole log', async () => {
    const { id } = await documentNow(db, TITLE);
    const about = { coder: SANA.id, now: Date.now() };
    await eraseRecords(db, [{ table: 'documents', id }], about);
    expect(await passageNow()).toBeUndefined();
    expect(JSON.stringify(await db.log.toArray())).not.toContain(NOTE);
  });

  it('is hidden from others while its document is coded blind', async () => {
    const { records, blob } = await readImage(db);
    const { id } = await documentNow(db, TITLE);
    const round = {
      ...{ id: 'r', name: 'Round', coders: [SANA.id, NADEEM.id], documents: [id], openedAt: 1 },
    } as unknown as ProjectImage['records']['rounds'][number];
    const coded = { blob, records: { ...records, rounds: [round] } };
    const seenBy = (viewer: typeof SANA.id | undefined) =>
      seenImage(coded, viewer).records.memos.filter(isTurnMemo).length;
    expect([seenBy(SANA.id), seenBy(NADEEM.id), seenBy(undefined)]).toEqual([1, 0, 0]);
  });
});
