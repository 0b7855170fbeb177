import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeId } from '#domain/ids.ts';
import { CodeClicks } from '#features/desk/code-clicks.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';

const TRUST = 'trust' as CodeId;

let opened: OpenedDesk;
let clicks: CodeClicks;

beforeEach(async () => {
  opened = await openDesk('We went to the office. Nobody came.', ['trust', 'faith']);
  clicks = new CodeClicks();
});
afterEach(async () => {
  localStorage.clear();
  await opened.close();
});

describe('a double click on a code', () => {
  it('codes the selected passage once, and does not open the code', async () => {
    const { desk } = opened;
    desk.onselect(opened.spanOf('Nobody came'));
    clicks.click(desk, TRUST);
    expect(await clicks.opens(desk, TRUST)).toBe(false);
    expect(await opened.stored()).toEqual(['trust: Nobody came']);
    expect(desk.selection).toEqual(opened.spanOf('Nobody came'));
  });

  it('opens the code where nothing is selected, and leaves a picked coding as it was', async () => {
    const { desk } = opened;
    const coding = await desk.apply('faith' as CodeId, opened.spanOf('Nobody came'));
    desk.pick(coding?.id);
    clicks.click(desk, TRUST);
    expect(await clicks.opens(desk, TRUST)).toBe(true);
    expect(await opened.stored()).toEqual(['faith: Nobody came']);
  });
});
