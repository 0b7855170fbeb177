import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { DeskVisit } from '#features/desk/desk-visit.ts';
import { historyEntry } from '#features/desk/history-entry.ts';
import { rememberPlace, returnToPlace } from '#features/desk/last-place.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';

const READING = { offset: 3, top: 12 };

let opened: OpenedDesk;
let coding: CodingId;

beforeEach(async () => {
  history.replaceState(null, '', '#/desk');
  opened = await openDesk('We went to the office. Nobody came.', ['trust']);
  const { desk, spanOf } = opened;
  const made = await desk.apply('trust' as CodeId, spanOf('Nobody came'));
  if (!made) throw new Error('nothing was coded');
  coding = made.id;
  vi.spyOn(desk, 'readingAt', 'get').mockReturnValue(READING);
});
afterEach(async () => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  await opened.close();
});

/** Where the desk goes on reading when it is opened at this history entry; undefined where the address leads. */
function readOnAt(query: Record<string, string>): unknown {
  const { desk, session } = opened;
  const readFrom = vi.spyOn(desk, 'readFrom');
  returnToPlace(session.localId, desk, { query, entry: historyEntry() });
  const place = readFrom.mock.lastCall?.[0];
  readFrom.mockRestore();
  return place;
}

/** Leaves the desk as the screen does: the browser has gone on by then. */
function leave(): void {
  const entry = historyEntry();
  history.pushState(null, '', '#/retrieve');
  rememberPlace(opened.session.localId, opened.desk, entry);
}

async function goBack(): Promise<void> {
  const isBack = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await isBack;
}

describe('who comes to the desk', () => {
  it('by loading the page again finds the coding that was picked then', () => {
    const { desk, session } = opened;
    const visit = new DeskVisit(session.localId);
    visit.arrive(desk, {});
    desk.pick(coding);
    visit.keep();
    desk.pick(undefined);
    new DeskVisit(session.localId).arrive(desk, {});
    expect(desk.picked?.id).toBe(coding);
  });

  it('by a link gets where it leads, though the desk was left at that very address', () => {
    leave();
    history.pushState(null, '', '#/desk');
    expect(readOnAt({ coding })).toBeUndefined();
  });

  it('by the way back reads on where they were', async () => {
    leave();
    await goBack();
    expect(readOnAt({ coding })).toEqual(READING);
    expect(readOnAt({})).toEqual(READING);
  });

  it('by a link that leads nowhere in the text reads on where they were last', () => {
    leave();
    history.pushState(null, '', '#/desk');
    expect(readOnAt({})).toEqual(READING);
  });

  it('finds each entry as it was left', async () => {
    leave();
    history.pushState(null, '', '#/desk');
    vi.spyOn(opened.desk, 'readingAt', 'get').mockReturnValue({ offset: 20, top: 0 });
    leave();
    await goBack();
    expect(readOnAt({})).toEqual({ offset: 20, top: 0 });
    await goBack();
    await goBack();
    expect(readOnAt({})).toEqual(READING);
  });
});

describe('a history entry', () => {
  it('is told from those of the same address, and keeps what else is in it', () => {
    history.replaceState({ scroll: 7 }, '');
    const first = historyEntry();
    expect(historyEntry()).toBe(first);
    expect(history.state).toMatchObject({ scroll: 7 });
    history.pushState(null, '', location.hash);
    expect(historyEntry()).not.toBe(first);
  });
});

describe('a visit to the desk', () => {
  it('within one document goes to where a link leads, and back to what was read', async () => {
    const { desk, session } = opened;
    const visit = new DeskVisit(session.localId);
    const readFrom = vi.spyOn(desk, 'readFrom');
    visit.arrive(desk, {});
    visit.follow(desk, {});
    desk.pick(undefined);
    history.pushState(null, '', '#/desk');
    visit.follow(desk, { coding });
    expect(desk.picked?.id).toBe(coding);
    expect(readFrom).not.toHaveBeenCalled();
    await goBack();
    visit.follow(desk, {});
    expect(readFrom).toHaveBeenLastCalledWith(READING);
  });
});
