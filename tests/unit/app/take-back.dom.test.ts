import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toast } from 'svelte-sonner';
import { takeBack } from '#app/take-back.ts';
import type { CodeId } from '#domain/ids.ts';
import { en } from '#i18n/en.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { renderComponent, settle } from '#tests/unit/support/render-component.ts';
import Notices from '#ui/notices/Notices.svelte';

const TRUST = 'trust' as CodeId;
const UNDONE = en.history.undone(en.history.sentences.applyCode(1));

let opened: OpenedDesk;

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  opened = await openDesk('We went to the office. Nobody came.', ['trust']);
  renderComponent(Notices, {});
});
afterEach(async () => {
  toast.dismiss();
  await expect.poll(() => document.querySelectorAll('[data-sonner-toast]').length).toBe(0);
  await opened.close();
});

/** The notices as elements, those on their way out not counted. */
async function shown(): Promise<HTMLElement[]> {
  await settle();
  const notices = document.querySelectorAll<HTMLElement>('[data-sonner-toast]');
  return [...notices].filter((one) => one.dataset['removed'] === 'false');
}

async function texts(): Promise<(string | undefined)[]> {
  return (await shown()).map((one) => one.querySelector('[data-title]')?.textContent.trim());
}

describe('taking back', () => {
  it('says what was undone, in one place that is read to who cannot see it', async () => {
    await opened.desk.actions.apply(TRUST, opened.spanOf('Nobody came'));
    await takeBack(opened.session, 'undo', en);
    expect(await texts()).toEqual([UNDONE]);
    const [notice] = await shown();
    expect(notice?.getAttribute('aria-live')).toBe('polite');
  });

  it('says it again, in a new notice, when the same is undone twice', async () => {
    await opened.desk.actions.apply(TRUST, opened.spanOf('Nobody came'));
    await opened.desk.actions.apply(TRUST, opened.spanOf('We went'));
    await takeBack(opened.session, 'undo', en);
    const [first] = await shown();
    await takeBack(opened.session, 'undo', en);
    const [second, ...others] = await shown();
    expect(await texts()).toEqual([UNDONE]);
    expect(others).toEqual([]);
    expect(second).not.toBe(first);
  });

  it('says no longer that there is nothing once there was something', async () => {
    await opened.desk.actions.apply(TRUST, opened.spanOf('Nobody came'));
    await takeBack(opened.session, 'redo', en);
    expect(await texts()).toEqual([en.history.nothingToRedo]);
    await takeBack(opened.session, 'undo', en);
    expect(await texts()).toEqual([UNDONE]);
  });

  it('is said no longer once something else is done', async () => {
    await opened.desk.actions.apply(TRUST, opened.spanOf('Nobody came'));
    await takeBack(opened.session, 'undo', en);
    await opened.desk.actions.apply(TRUST, opened.spanOf('We went'));
    expect(await texts()).toEqual([]);
  });
});
