import { KeyDispatcher } from '#app/key-dispatcher.svelte.ts';
import { CommandList } from '#session/command-list.svelte.ts';
import { KeyMap } from '#session/key-map.svelte.ts';
import { expect, it } from 'vitest';

function press(code: string, repeat = false): KeyboardEvent {
  const init = { code, key: code.slice(-1).toLowerCase(), bubbles: true, cancelable: true, repeat };
  const event = new KeyboardEvent('keydown', init);
  document.querySelector('#here')?.dispatchEvent(event);
  return event;
}

it('a key that means what cannot be done says why, once while it is held, and only in its place', () => {
  const list = new CommandList(new KeyMap({ platform: 'other' }));
  const [title, run, when] = [() => '', () => undefined, () => false];
  const merge = { id: 'merge', scope: 'transcript', keys: ['KeyG'], title, run, when } as const;
  list.add(
    [
      { ...merge, whyNot: () => 'nothing near' },
      { ...merge, id: 'mute', keys: ['KeyH'] },
    ],
    () => undefined,
  );
  const said: unknown[] = [];
  const dispatcher = new KeyDispatcher(list, ({ whyNot }) => said.push(whyNot?.({} as never)));
  const page = new AbortController();
  addEventListener('keydown', (event) => dispatcher.press(event, 'desk'), page);
  document.body.innerHTML = '<div data-command-scope="transcript"><p id="here"></p></div>';
  expect(press('KeyG').defaultPrevented).toBe(true);
  press('KeyG', true);
  expect(press('KeyH').defaultPrevented).toBe(false);
  expect(said).toEqual(['nothing near']);
  document.body.innerHTML = '<p id="here"></p>';
  expect(press('KeyG').defaultPrevented).toBe(false);
  expect(said).toEqual(['nothing near']);
  page.abort();
});
