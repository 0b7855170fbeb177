import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeId } from '#domain/ids.ts';
import { deskCommands } from '#features/desk/desk-commands.ts';
import type { DeskContext } from '#features/desk/desk-context.ts';
import { en } from '#i18n/en.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';

const { cannot } = en.desk;

let opened: OpenedDesk;

beforeEach(async () => {
  localStorage.clear();
  opened = await openDesk('We went to the office. Nobody came.', ['trust']);
});
afterEach(async () => {
  localStorage.clear();
  await opened.close();
});

/** What is said when a key is pressed; undefined where it can be done. */
function said(key: string): string | undefined {
  const context = { desk: opened.desk } as DeskContext;
  const command = deskCommands.find(({ keys }) => keys?.includes(key));
  if (!command) throw new Error(`no command of ${key}`);
  if (command.when?.(context) ?? true) return undefined;
  return command.whyNot?.(context, en) ?? '';
}

describe('a key of the desk that can do nothing', () => {
  it('says that nothing is selected', () => {
    for (const key of ['KeyQ', 'KeyF', 'KeyV', 'Digit3', 'KeyR Digit1', 'KeyK'])
      expect(said(key), key).toBe(cannot.nothingSelected);
    for (const key of ['KeyU', 'Delete', 'KeyP']) expect(said(key), key).toBe(cannot.noCoding);
    for (const key of ['KeyM', 'Alt+KeyM']) expect(said(key), key).toBe(cannot.noTurn);
  });

  it('says which code it lacks', () => {
    opened.desk.onselect(opened.spanOf('Nobody came'));
    expect(said('KeyQ')).toBe(cannot.noActive);
    expect(said('Digit3')).toBe(cannot.applyPinned(3));
    expect(said('KeyR Digit2')).toBe(cannot.applyRecent(2));
    opened.desk.activate('trust' as CodeId);
    expect(said('KeyQ')).toBeUndefined();
  });

  it('says that a coding is another coder’s', async () => {
    const { desk, session } = opened;
    await desk.apply('trust' as CodeId, opened.spanOf('Nobody came'));
    desk.onselect(opened.spanOf('Nobody came'));
    expect(said('KeyU')).toBeUndefined();
    await session.switchCoder('another' as typeof session.coderId);
    expect(said('KeyU')).toBe(cannot.othersCoding);
    expect(said('Delete')).toBe(cannot.othersCoding);
  });
});
