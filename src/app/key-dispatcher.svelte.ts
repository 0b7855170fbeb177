import { actsWhileTyping } from '#session/acts-while-typing.ts';
import type { CommandList, KeyMeaning, ReadyCommand } from '#session/command-list.svelte.ts';
import { chordOf, isModifierAlone } from '#session/key-press.ts';
import { chordsOf, keySpecOf, sameChord, type Chord, type KeySpec } from '#session/key-spec.ts';
import { isTextField } from './is-text-field.ts';
import { scopesAt } from './scopes-at.ts';

/** How long the second of two keys is waited for, in milliseconds. */
const PATIENCE = 2000;

/** What can follow the first of two keys. */
export interface Continuation {
  readonly command: ReadyCommand;
  readonly second: KeySpec;
}

/** A key pressed, and where. */
interface Press {
  readonly chord: Chord;
  readonly scopes: readonly string[];
  readonly isTyping: boolean;
}

export interface Waiting {
  readonly first: KeySpec;
  readonly continuations: readonly Continuation[];
}

/** A dialog or menu that is open keeps its keys for itself. */
function isElsewhere(target: Element): boolean {
  return (
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null ||
    document.querySelector('dialog[open]') !== null
  );
}

function waitingAfter(chord: Chord, meanings: readonly KeyMeaning[]): Waiting {
  const continuations = new Map<KeySpec, Continuation>();
  for (const { command, key } of meanings) {
    const second = keySpecOf(chordsOf(key).slice(1));
    // The nearest come first.
    if (second !== '' && !continuations.has(second)) continuations.set(second, { command, second });
  }
  return { first: keySpecOf([chord]), continuations: [...continuations.values()] };
}

/** Runs the commands that keys pressed on the page mean. After the first of two keys nothing but the second acts. */
export class KeyDispatcher {
  readonly #commands: CommandList;
  #waiting = $state.raw<Waiting>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last of two keys is still held down: what it repeats is nothing else's. */
  #isHeld = false;
  /** A command is at work that decides what the next keys mean. */
  #isBusy = false;
  /** What was pressed meanwhile. */
  #late: Press[] = [];

  constructor(commands: CommandList) {
    this.#commands = commands;
  }

  get waiting(): Waiting | undefined {
    return this.#waiting;
  }

  /** To be called before anything else on the page sees the key. */
  capture(event: KeyboardEvent): void {
    if (!event.repeat) this.#isHeld = false;
    const waiting = this.#waiting;
    if (!waiting && !this.#isHeld) return;
    if (event.isComposing) {
      this.stop();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!waiting || event.repeat || isModifierAlone(event)) return;
    this.#isHeld = true;
    this.#finish(waiting, chordOf(event, this.#commands.keyMap.platform));
  }

  /** To be called when nothing on the page has wanted the key. */
  press(event: KeyboardEvent, screen: string | undefined): void {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || isElsewhere(target)) return;
    const chord = chordOf(event, this.#commands.keyMap.platform);
    if (!chord) return;
    const press = { chord, scopes: scopesAt(target, screen), isTyping: isTextField(target) };
    if (!this.#isBusy) {
      if (this.#act(press)) event.preventDefault();
    } else if (!press.isTyping && this.#commands.isKey(chord, press.scopes)) {
      event.preventDefault();
      this.#late.push(press);
    }
  }

  /** The second key is waited for no longer. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }

  /** Returns whether the press meant anything. */
  #act({ chord, scopes, isTyping }: Press): boolean {
    const meanings = this.#commands
      .meaningsOf(chord, scopes)
      .filter(({ key }) => !isTyping || actsWhileTyping(key));
    const [nearest] = meanings;
    if (!nearest) return false;
    if (chordsOf(nearest.key).length === 1) this.#run(nearest.command);
    else this.#wait(waitingAfter(chord, meanings));
    return true;
  }

  #wait(waiting: Waiting): void {
    this.#waiting = waiting;
    this.#timer = setTimeout(() => {
      this.stop();
    }, PATIENCE);
  }

  #finish({ continuations }: Waiting, chord: Chord | undefined): void {
    this.stop();
    const meant =
      chord && continuations.find(({ second }) => sameChord(chordsOf(second)[0], chord));
    if (meant?.command.isEnabled()) this.#run(meant.command);
  }

  #run(command: ReadyCommand): void {
    const work = command.run();
    if (!command.decidesKeys || !work) return;
    this.#isBusy = true;
    void work.finally(() => {
      this.#isBusy = false;
      this.#catchUp();
    });
  }

  /** Does what was pressed late, up to the next that decides what follows. */
  #catchUp(): void {
    for (let press = this.#late.shift(); press; press = this.#late.shift()) {
      if (this.#waiting) this.#finish(this.#waiting, press.chord);
      else this.#act(press);
      if (this.#isBusy) return;
    }
  }
}
