import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toast } from 'svelte-sonner';
import { takeBack } from '#app/take-back.ts';
import type { CodeId } from '#domain/ids.ts';
import { en } from '#i18n/en.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { renderComponent, settle } from '#tests/unit/support/render-component.ts';
import Notices from '#ui/notices/Notices.svelte';

const TRUST = 'trust' as CodeId;
const { undone, redone, coded, passage, about, inDocument, sentences } = en.history;
const HERE = undone(coded(passage('Nobody came'), 'trust'));
const UNDONE = undone(inDocument(coded(passage('Nobody came'), 'trust'), 'Interview'));

let opened: OpenedDesk;

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  opened = await openDesk('We went to the office. Nobody came.', ['trust']);
  renderComponent(Notices, {});
  // What was said before, also in other files, is still to be shown.
  toast.dismiss();
  await expect.poll(() => document.querySelectorAll('[data-sonner-toast]').length).toBe(0);
});
afterEach(() => opened.close());

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
    const weigh = async (weight: number) => {
      const [coding] = opened.desk.document.ownIn(opened.spanOf('Nobody came'));
      if (coding) await opened.desk.actions.weigh([coding], weight);
    };
    await opened.desk.actions.apply(TRUST, opened.spanOf('Nobody came'));
    await weigh(10);
    await weigh(20);
    await takeBack(opened.session, 'undo', en);
    const [said] = await texts();
    const [first] = await shown();
    await takeBack(opened.session, 'undo', en);
    const [second, ...others] = await shown();
    expect(await texts()).toEqual([said]);
    expect(others).toEqual([]);
    expect(second).not.toBe(first);
  });

  it('names code and words, and the document where it is not the one on screen', async () => {
    const { desk, session, spanOf } = opened;
    await desk.actions.apply(TRUST, spanOf('Nobody came'));
    await takeBack(session, 'undo', en, desk.document.id);
    expect(await texts()).toEqual([HERE]);
    await takeBack(session, 'redo', en);
    expect(await texts()).toEqual([
      redone(inDocument(coded(passage('Nobody came'), 'trust'), 'Interview')),
    ]);
  });

  it('names a code that is gone with the step, and cuts what is long', async () => {
    const { desk, session, spanOf } = opened;
    const name = 'A name that is longer than there is room for';
    await desk.applyNew(name, undefined, spanOf('We went to the office. Nobody came.'));
    await takeBack(session, 'undo', en, desk.document.id);
    const [text = ''] = await texts();
    expect(text).toBe(
      undone(coded(passage('We went to the office. Nobody…'), 'A name that is longer th…')),
    );
    expect(text.length).toBeLessThanOrEqual(90);
  });

  it('names what was removed, and of many only how many and where', async () => {
    const { desk, session, spanOf } = opened;
    const one = await desk.apply(TRUST, spanOf('Nobody came'));
    const other = await desk.apply(TRUST, spanOf('We went'));
    if (!one || !other) throw new Error('not coded');
    await desk.remove([one]);
    await takeBack(session, 'undo', en, desk.document.id);
    expect(await texts()).toEqual([
      undone(about(sentences.removeCodings(1), ['\u2068trust\u2069', passage('Nobody came')])),
    ]);
    await desk.remove([one, other]);
    await takeBack(session, 'undo', en);
    expect(await texts()).toEqual([undone(inDocument(sentences.removeCodings(2), 'Interview'))]);
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
