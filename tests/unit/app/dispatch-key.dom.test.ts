import { commandForKey } from '#app/dispatch-key.ts';
import { CommandList } from '#session/command-list.svelte.ts';
import { beforeEach, describe, expect, it } from 'vitest';

const list = new CommandList('other');
list.add(
  [
    { id: 'apply', scope: 'transcript', title: () => '', keys: ['KeyQ'], run: () => undefined },
    { id: 'palette', scope: 'global', title: () => '', keys: ['Mod+KeyK'], run: () => undefined },
    { id: 'next', scope: 'desk', title: () => '', keys: ['KeyL'], run: () => undefined },
  ],
  () => undefined,
);

/** Presses a key where `#here` is and tells which command it means. */
function press(page: string, code: string, held: KeyboardEventInit = {}): string | undefined {
  document.body.innerHTML = page;
  let found: string | undefined;
  const listen = (event: Event) => {
    found = commandForKey(event as KeyboardEvent, list, 'desk')?.id;
  };
  addEventListener('keydown', listen, { once: true });
  const target = document.querySelector('#here') ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      code,
      key: code.slice(-1),
      bubbles: true,
      cancelable: true,
      ...held,
    }),
  );
  return found;
}

describe('a key pressed on the page', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('is a letter of the transcript only while the transcript has the focus', () => {
    expect(press('<div data-command-scope="transcript"><p id="here"></p></div>', 'KeyQ')).toBe(
      'apply',
    );
    expect(press('<p id="here"></p>', 'KeyQ')).toBeUndefined();
  });

  it('acts for the open screen wherever the focus is, but not in a text field', () => {
    expect(press('<button id="here"></button>', 'KeyL')).toBe('next');
    expect(press('<input type="checkbox" id="here" />', 'KeyL')).toBe('next');
    expect(press('<input id="here" />', 'KeyL')).toBeUndefined();
    expect(press('<textarea id="here"></textarea>', 'KeyL')).toBeUndefined();
    expect(press('<select id="here"></select>', 'KeyL')).toBeUndefined();
  });

  it('with a modifier acts in a text field too', () => {
    expect(press('<input id="here" />', 'KeyK', { ctrlKey: true })).toBe('palette');
  });

  it('belongs to the dialog or the menu that is open', () => {
    expect(
      press('<dialog open><button id="here"></button></dialog>', 'KeyK', { ctrlKey: true }),
    ).toBeUndefined();
    expect(press('<div role="menu"><p id="here"></p></div>', 'KeyL')).toBeUndefined();
  });
});
