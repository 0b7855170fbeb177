import { afterEach, expect, it, vi } from 'vitest';
import type { Change } from '#domain/log/change.ts';
import type { ChangeId, CoderId, DeviceId } from '#domain/ids.ts';
import { ChangeFeed } from '#storage/change-feed.ts';
import { newId } from '#storage/new-id.ts';

const opened: ChangeFeed[] = [];

function aFeed(database: string): ChangeFeed {
  const feed = new ChangeFeed(database);
  opened.push(feed);
  return feed;
}

function aChange(): Change {
  return {
    id: newId<ChangeId>(),
    device: 'device' as DeviceId,
    sequence: 1,
    clock: '000000000001-0000',
    coder: 'coder' as CoderId,
    edit: { name: 'applyCode' },
    records: [],
  };
}

afterEach(() => {
  for (const feed of opened.splice(0)) feed.close();
});

it('tells every listener of the tab at once, and those of other tabs soon after', async () => {
  const database = newId();
  const [here, there] = [aFeed(database), aFeed(database)];
  const [first, second, far] = [vi.fn(), vi.fn(), vi.fn()];
  here.listen(first);
  here.listen(second);
  there.listen(far);
  const change = aChange();
  void here.announce(change);
  for (const listener of [first, second]) expect(listener.mock.calls).toEqual([[change, true]]);
  await vi.waitFor(() => {
    expect(far.mock.calls).toEqual([[change, false]]);
  });
  expect(first).toHaveBeenCalledTimes(1);
});

it('tells changes in the order they were committed', async () => {
  const database = newId();
  const [here, there] = [aFeed(database), aFeed(database)];
  const changes = Array.from({ length: 20 }, aChange);
  const heard: unknown[] = [];
  there.listen((change) => heard.push(change));
  for (const change of changes) void here.announce(change);
  await vi.waitFor(() => {
    expect(heard).toEqual(changes);
  });
});

it('tells nothing of other projects, and nothing to who has stopped listening', async () => {
  const database = newId();
  const [here, there, other] = [aFeed(database), aFeed(database), aFeed(newId())];
  const [gone, elsewhere, far] = [vi.fn(), vi.fn(), vi.fn()];
  there.listen(gone)();
  other.listen(elsewhere);
  there.listen(far);
  void here.announce(aChange());
  await vi.waitFor(() => {
    expect(far).toHaveBeenCalledTimes(1);
  });
  expect(gone).not.toHaveBeenCalled();
  expect(elsewhere).not.toHaveBeenCalled();
});

it('is done telling when every listener of the tab is up to date, one that fails included', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const here = aFeed(newId());
  const done: string[] = [];
  here.listen(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push('slow');
  });
  const broken = new Error('broken');
  here.listen(() => Promise.reject(broken));
  here.listen(() => done.push('quick'));
  await here.announce(aChange());
  expect(done).toEqual(['quick', 'slow']);
  expect(reported.mock.calls).toEqual([[broken]]);
  vi.unstubAllGlobals();
});
