import { KeyDispatcher } from '#app/key-dispatcher.svelte.ts';
import { CommandList } from '#session/command-list.svelte.ts';
import type { Command } from '#session/command.ts';
import { KeyMap } from '#session/key-map.svelte.ts';

/** A text in which keys are pressed. */
export const TEXT = '<div data-command-scope="transcript"><p id="here" tabindex="0"></p></div>';

type Told = Partial<Pick<Command, 'when' | 'whyNot' | 'decidesKeys' | 'run'>>;

/** Keys on a page whose open screen is the desk, and the commands they run. */
export class Keyboard {
  /** Ids of the commands that ran. */
  readonly ran: string[] = [];
  /** What was said of commands that could not be done. */
  readonly refused: (string | undefined)[] = [];
  readonly dispatcher: KeyDispatcher;
  readonly #list = new CommandList(new KeyMap({ platform: 'other' }));
  readonly #page = new AbortController();

  constructor() {
    this.dispatcher = new KeyDispatcher(this.#list, ({ id }) => this.refused.push(id));
    const { signal } = this.#page;
    addEventListener('keydown', (event) => this.dispatcher.capture(event), {
      capture: true,
      signal,
    });
    addEventListener('keydown', (event) => this.dispatcher.press(event, 'desk'), { signal });
  }

  command(id: string, scope: Command['scope'], keys: string[], told: Told = {}): void {
    const run = () => void this.ran.push(id);
    this.#list.add([{ id, scope, title: () => id, keys, run, ...told }], () => undefined);
  }

  /** Presses a key where `#here` is; the event tells what became of it. */
  readonly press = (code: string, more: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      code,
      key: code.replace(/^(Key|Digit)/, '').toLowerCase(),
      bubbles: true,
      cancelable: true,
      ...more,
    });
    (document.querySelector('#here') ?? document.body).dispatchEvent(event);
    return event;
  };

  close(): void {
    this.#page.abort();
    this.dispatcher.stop();
    document.body.replaceChildren();
  }
}
