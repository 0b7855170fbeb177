import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coding } from '#domain/coding.ts';
import type { CoderId } from '#domain/ids.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { editCode } from '#domain/edits/edit-code.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { Session } from '#session/session.svelte.ts';
import { ProjectDatabase } from '#storage/database.ts';
import { codingsOfPage } from '#storage/pages.ts';
import { aCode, aCoding, CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

const TRUST = aCode('trust');
const NOW = 1_800_000_000_000;

let db: ProjectDatabase;
let session: Session;
let isFull: boolean;

async function theirTab(): Promise<Session> {
  const other = new ProjectDatabase(db.name);
  await other.open();
  return new Session(other, 'local', CODER, NOW);
}

async function stored(): Promise<string[]> {
  const reading = new ProjectDatabase(db.name);
  const codings = (await reading.pages.toArray()).flatMap(codingsOfPage);
  reading.close();
  return codings.map(({ id }) => id);
}

const idsOf = (codings: readonly Coding[]) => codings.map(({ id }) => id);

function someCodings(count: number): Coding[] {
  return Array.from({ length: count }, (_, at) => aCoding(TRUST.id, at, at + 5));
}

beforeEach(async () => {
  db = await freshDatabase();
  isFull = false;
  db.log.hook('creating', () => {
    if (isFull) throw new DOMException('no space left', 'QuotaExceededError');
  });
  session = new Session(db, 'local', CODER, NOW);
  await session.apply(addCodes([TRUST]));
});

afterEach(async () => {
  await session.close();
  await db.delete();
});

describe('a session', () => {
  it('stores edits in the order they came, however fast', async () => {
    const codings = someCodings(30);
    const heard: string[] = [];
    session.feed.listen((change) => heard.push(change.records[0]?.id ?? ''));
    const writing = codings.map((coding) => session.apply(applyCode(coding)));
    expect(session.saveState).toBe('saving');
    await Promise.all(writing);
    expect(session.saveState).toBe('saved');
    const log = await db.log.orderBy('[device+sequence]').toArray();
    expect(log.slice(1).map(({ records }) => records[0]?.id)).toEqual(idsOf(codings));
    expect(heard).toEqual(idsOf(codings));
  });

  it('takes an edit that changes nothing for done', async () => {
    expect(await session.apply(undefined)).toBeUndefined();
    expect(session.saveState).toBe('saved');
    expect(await db.log.count()).toBe(1);
  });

  it('undoes and redoes in line with the edits', async () => {
    const [coding] = someCodings(1);
    if (!coding) throw new RangeError('no coding');
    void session.apply(applyCode(coding));
    void session.undo();
    void session.redo();
    await session.undo();
    expect(await stored()).toEqual([]);
    await session.redo();
    expect(await stored()).toEqual([coding.id]);
    expect(await session.redo()).toBeUndefined();
  });

  it('undoes what another tab of the same coder did', async () => {
    const [coding] = someCodings(1);
    const other = await theirTab();
    if (coding) await other.apply(applyCode(coding));
    await session.undo();
    expect(await stored()).toEqual([]);
    await other.close();
  });
});

describe('on a full disk a session', () => {
  it('keeps what it cannot store, with all that comes after it, and stores it in order later', async () => {
    const codings = someCodings(3);
    isFull = true;
    const [first, ...rest] = codings.map((coding) => applyCode(coding));
    expect(await session.apply(first)).toMatchObject({ ok: false, problem: { type: 'quota' } });
    // Even with space again: a later edit may stand on an earlier one.
    isFull = false;
    for (const draft of rest) await session.apply(draft);
    expect(session.saveState).toBe('unsaved');
    expect(session.unsaved.map(({ draft }) => draft)).toEqual([first, ...rest]);
    expect(session.problem).toEqual({ type: 'quota' });
    expect(await stored()).toEqual([]);

    await session.retry();
    expect(session.saveState).toBe('saved');
    expect(session.problem).toBeUndefined();
    expect(await stored()).toEqual(idsOf(codings));
  });

  it('keeps all when trying again is of no use', async () => {
    isFull = true;
    for (const coding of someCodings(2)) await session.apply(applyCode(coding));
    await session.retry();
    expect(session.unsaved).toHaveLength(2);
    expect(session.problem).toEqual({ type: 'quota' });
  });

  it('stores them as the coder who made them', async () => {
    const [coding] = someCodings(1);
    isFull = true;
    if (coding) await session.apply(applyCode(coding));
    await session.switchCoder('somebody else' as CoderId);
    isFull = false;
    await session.retry();
    const [change] = await db.log.orderBy('[device+sequence]').reverse().limit(1).toArray();
    expect(change).toMatchObject({ coder: CODER, records: [{ id: coding?.id }] });
  });

  it('goes on storing behind one that became impossible meanwhile', async () => {
    const [coding, next] = someCodings(2);
    if (!coding || !next) throw new RangeError('no codings');
    await session.apply(applyCode(coding));
    isFull = true;
    await session.apply(removeCodings([coding]));
    await session.apply(applyCode(next));
    isFull = false;
    const other = await theirTab();
    await other.apply(removeCodings([coding]));
    await other.close();
    expect(await session.retry()).toBe(1);
    expect(session.unsaved).toEqual([]);
    expect(await stored()).toEqual([next.id]);
  });

  it('lets no later edit overtake those that still wait', async () => {
    const [first, second, third] = someCodings(3);
    if (!first || !second || !third) throw new Error('too few codings');
    isFull = true;
    await session.apply(applyCode(first));
    await session.apply(applyCode(second));
    let space = 1;
    db.log.hook('creating', () => {
      if (space === 0) throw new DOMException('no space left', 'QuotaExceededError');
      space -= 1;
    });
    isFull = false;
    await session.retry();
    expect(await stored()).toEqual([first.id]);
    expect(session.problem).toEqual({ type: 'quota' });
    space = 9;
    await session.apply(applyCode(third));
    expect(session.unsaved).toHaveLength(2);
    expect(await stored()).toEqual([first.id]);
    await session.retry();
    expect(await stored()).toEqual(idsOf([first, second, third]));
  });

  it('takes the last kept edit back first, and tells the page', async () => {
    const [stays, goes] = someCodings(2);
    if (!stays || !goes) throw new Error('too few codings');
    await session.apply(applyCode(stays));
    isFull = true;
    await session.apply(applyCode(goes));
    const heard: unknown[] = [];
    session.feed.listen((change) => heard.push(change.records[0]));
    expect(await session.undo()).toMatchObject({
      ok: true,
      value: { change: { edit: { name: 'applyCode' } } },
    });
    expect(session.unsaved).toEqual([]);
    expect(session.saveState).toBe('saved');
    expect(heard).toMatchObject([{ id: goes.id, after: {} }]);
    expect(await stored()).toEqual([stays.id]);
  });

  it('does not redo past edits that wait', async () => {
    const [coding] = someCodings(1);
    if (!coding) throw new Error('no coding');
    await session.apply(applyCode(coding));
    await session.undo();
    isFull = true;
    await session.apply(editCode(TRUST, { name: 'confidence' }));
    isFull = false;
    expect(await session.redo()).toEqual({ ok: false, problem: { type: 'quota' } });
    expect(await stored()).toEqual([]);
  });

  it('is not closed over edits that are only in memory', async () => {
    const [coding] = someCodings(1);
    isFull = true;
    if (coding) await session.apply(applyCode(coding));
    expect(await session.close()).toBe(false);
    isFull = false;
    await session.retry();
    expect(await stored()).toEqual([coding?.id]);
  });

  it('forgets them when it is told to', async () => {
    isFull = true;
    for (const coding of someCodings(2)) await session.apply(applyCode(coding));
    session.discardUnsaved();
    isFull = false;
    expect(session.saveState).toBe('saved');
    const [coding] = someCodings(1);
    if (coding) await session.apply(applyCode(coding));
    expect(await stored()).toEqual([coding?.id]);
  });

  it('keeps the edits of a tab that was closed from outside', async () => {
    const [coding] = someCodings(1);
    db.close({ disableAutoOpen: true });
    if (coding) await session.apply(applyCode(coding));
    expect(session.unsaved).toHaveLength(1);
    expect(session.problem).toEqual({ type: 'closed' });
  });
});

describe('closing', () => {
  it('waits for what was asked before, and for what screens save while they go', async () => {
    const codings = someCodings(3);
    const [last, ...first] = codings.map((coding) => applyCode(coding));
    for (const draft of first) void session.apply(draft);
    const closing = session.close();
    setTimeout(() => void session.apply(last), 5);
    expect(await closing).toBe(true);
    expect(await stored()).toHaveLength(3);
  });
});

describe('of two edits of the same thing', () => {
  it('the second is refused, told and not kept', async () => {
    const other = await theirTab();
    await other.apply(editCode(TRUST, { name: 'confidence' }));
    const late = await session.apply(editCode(TRUST, { name: 'faith' }));
    expect(late).toMatchObject({ ok: false, problem: { type: 'conflict' } });
    expect(session.problem?.type).toBe('conflict');
    expect(session.unsaved).toEqual([]);
    expect(session.saveState).toBe('saved');
    expect((await db.rows('codes').get(TRUST.id))?.name).toBe('confidence');
    await session.apply(editCode({ ...TRUST, name: 'confidence' }, { name: 'faith' }));
    expect(session.problem).toBeUndefined();
    await other.close();
  });

  it('those of different fields both stand', async () => {
    const other = await theirTab();
    await other.apply(editCode(TRUST, { name: 'confidence' }));
    await session.apply(editCode(TRUST, { colour: 5 }));
    expect(await db.rows('codes').get(TRUST.id)).toMatchObject({ name: 'confidence', colour: 5 });
    await other.close();
  });

  it('the other tab hears of the first', async () => {
    const other = await theirTab();
    const heard = vi.fn();
    other.feed.listen(heard);
    await session.apply(editCode(TRUST, { name: 'confidence' }));
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledWith(expect.objectContaining({ coder: CODER }), false);
    });
    await other.close();
  });
});
