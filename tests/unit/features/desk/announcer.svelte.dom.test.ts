import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeId, CoderId } from '#domain/ids.ts';
import Announcer from '#features/desk/Announcer.svelte';
import { en } from '#i18n/en.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { SANA } from '#tests/unit/support/sample-project.ts';
import { byRole, renderComponent, settle } from '#tests/unit/support/render-component.ts';

const TEXT = [
  'Raza: We went to the office. Nobody came. They asked for a form.',
  'Sana: And then?',
  'Raza: We paid a man.',
  'Sana: Did it help?',
  'Raza: It did.',
  'Sana: Go on.',
  'Raza: That is all.',
].join('\n\n');
const TRUST = 'trust' as CodeId;
const { events, passage } = en.desk;

let opened: OpenedDesk;

beforeEach(async () => {
  opened = await openDesk(TEXT, ['trust']);
  renderComponent(Announcer, { desk: opened.desk });
});
afterEach(async () => {
  await opened.close();
});

async function said(): Promise<string> {
  await settle();
  return byRole('status').textContent.trim();
}

describe('what the desk tells who cannot see it', () => {
  it('is the uncoded passage that was reached: its first words and who says it', async () => {
    await opened.desk.apply(TRUST, opened.spanOf('Nobody came.'));
    opened.desk.stepUncoded('next');
    expect(await said()).toBe(events.uncoded(passage('We went to the office.'), 'Raza'));
    opened.desk.onselect(opened.spanOf('We went to the office.'));
    opened.desk.stepUncoded('next');
    expect(await said()).toBe(events.uncoded(passage('They asked for a form.'), 'Raza'));
  });

  it('is what a key has selected', async () => {
    opened.desk.onselect(opened.spanOf('came'));
    opened.desk.selectAround('sentence');
    expect(await said()).toBe(events.selected(passage('Nobody came.')));
  });

  it('is whose a coding is, as soon as those of others are shown', async () => {
    const coding = await opened.desk.apply(TRUST, opened.spanOf('Nobody came.'));
    opened.desk.release();
    opened.desk.step('next');
    const picked = events.picked('trust', passage('Nobody came.'));
    expect(await said()).toBe(picked);
    opened.desk.show(new Set([SANA.id, 'somebody else' as CoderId]));
    opened.desk.pick(coding?.id);
    expect(await said()).toBe(events.by(picked, SANA.name));
  });

  it('is nothing once it has been taken back: the notice says so, once', async () => {
    await opened.desk.apply(TRUST, opened.spanOf('Nobody came.'));
    expect(await said()).toBe(events.applied('trust', passage('Nobody came.')));
    await opened.session.undo();
    expect(await said()).toBe('');
    await opened.session.redo();
    expect(await said()).toBe('');
    await opened.desk.apply(TRUST, opened.spanOf('We paid a man.'));
    expect(await said()).toBe(events.applied('trust', passage('We paid a man.')));
  });

  it('is never another sentence about what is gone: a code made and taken back has its name', async () => {
    const heard = new Set<string>();
    const listener = new MutationObserver(() => heard.add(byRole('status').textContent.trim()));
    listener.observe(document.body, { childList: true, subtree: true, characterData: true });
    await opened.desk.applyNew('Going', undefined, opened.spanOf('We paid a man.'));
    expect(await said()).toBe(events.applied('Going', passage('We paid a man.')));
    await opened.session.undo();
    await settle();
    expect(await said()).toBe('');
    listener.disconnect();
    expect([...heard].filter((one) => one.includes(en.desk.removedCode))).toEqual([]);
  });
});
