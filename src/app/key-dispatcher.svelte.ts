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

export interface Waiting {
  readonly first: KeySpec;
  readonly continuations: readonly Continuation[];
}

function targetOf({ target }: Event): Element {
  return target instanceof Element ? target : document.body;
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
  /** Says why what a key means cannot be done. */
  readonly #refuse: (command: ReadyCommand) => void;
  #waiting = $state.raw<Waiting>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last of two keys is still held down: what it repeats is nothing else's. */
  #isHeld = false;
  /** A command is at work that decides what the next keys mean. */
  #isBusy = false;
  /** What was pressed meanwhile, to be pressed again behind it: by then it may mean something else, or nothing. */
  #late: KeyboardEvent[] = [];
  #isAgain = false;

  constructor(commands: CommandList, refuse: (command: ReadyCommand) => void) {
    this.#commands = commands;
    this.#refuse = refuse;
  }

  get waiting(): Waiting | undefined {
    return this.#waiting;
  }

  /** To be called before anything else on the page sees the key. */
  capture(event: KeyboardEvent): void {
    if (!event.repeat) this.#isHeld = false;
    if (this.#isBehindLate(event)) {
      this.#hold(event);
      event.stopPropagation();
      return;
    }
    const waiting = this.#waiting;
    if (!waiting && !this.#isHeld) return;
    if (event.isComposing) {
      this.#endWaiting();
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
    const target = targetOf(event);
    if (event.defaultPrevented || isElsewhere(target)) return;
    const chord = chordOf(event, this.#commands.keyMap.platform);
    if (!chord) return;
    const scopes = scopesAt(target, screen);
    const isMeant = ({ key }: KeyMeaning) => !isTextField(target) || actsWhileTyping(key);
    const keys = this.#commands.keysOf(chord, scopes).filter(isMeant);
    if ((this.#isBusy || this.#late.length > 0) && !this.#isAgain) {
      if (keys.length > 0 || this.#isSecondLate(scopes)) this.#hold(event);
      return;
    }
    const meanings = this.#commands.meaningsOf(chord, scopes).filter(isMeant);
    if (meanings.length > 0) event.preventDefault();
    const [nearest] = meanings;
    if (!nearest) this.#sayWhyNot(event, chord, keys);
    else if (chordsOf(nearest.key).length === 1) this.#run(nearest.command);
    else this.#wait(waitingAfter(chord, meanings));
  }

  /** A key held down is told once. */
  #sayWhyNot(event: KeyboardEvent, chord: Chord, keys: readonly KeyMeaning[]): void {
    const refused = keys.find(({ command }) => command.whyNot);
    if (!refused) return;
    event.preventDefault();
    if (event.repeat) return;
    // The second of two keys means nothing else because the first is refused: it is told behind it.
    if (chordsOf(refused.key).length === 1) this.#refuse(refused.command);
    else this.#wait(waitingAfter(chord, keys));
  }

  /** What was pressed before means nothing any more, as when the pointer is used. */
  stop(): void {
    this.#endWaiting();
    this.#late = [];
  }

  #endWaiting(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }

  /** Whether the key before begins a sequence, whose second key may be any. */
  #isSecondLate(scopes: readonly string[]): boolean {
    const last = this.#late.at(-1);
    const chord = last && chordOf(last, this.#commands.keyMap.platform);
    if (!chord) return false;
    return this.#commands.keysOf(chord, scopes).some(({ key }) => chordsOf(key).length > 1);
  }

  /**
   * Whether what was pressed before may change what a key means, as the key that takes hold of an edge changes what arrows
   * do: then it waits for that, be it that the page would want it now. A field or a button has its keys at once.
   */
  #isBehindLate(event: KeyboardEvent): boolean {
    if (this.#late.length === 0 || this.#isAgain) return false;
    const target = targetOf(event);
    const chord = chordOf(event, this.#commands.keyMap.platform);
    const hasOwnKeys =
      isTextField(target) || isElsewhere(target) || target.closest('button, a') !== null;
    return chord !== undefined && !hasOwnKeys && this.#commands.hasKey(chord);
  }

  /** A key held down is late once: what it repeats is meant for what was seen then. */
  #hold(event: KeyboardEvent): void {
    event.preventDefault();
    if (!event.repeat || this.#late.at(-1)?.code !== event.code) this.#late.push(event);
  }

  #wait(waiting: Waiting): void {
    this.#waiting = waiting;
    this.#timer = setTimeout(() => {
      this.#endWaiting();
    }, PATIENCE);
  }

  #finish({ continuations }: Waiting, chord: Chord | undefined): void {
    this.#endWaiting();
    const meant =
      chord && continuations.find(({ second }) => sameChord(chordsOf(second)[0], chord));
    if (meant?.command.isEnabled()) this.#run(meant.command);
    else if (meant?.command.whyNot) this.#refuse(meant.command);
  }

  #run(command: ReadyCommand): void {
    const work = command.run();
    if (!command.decidesKeys || !work) return;
    this.#isBusy = true;
    void work.finally(() => {
      this.#isBusy = false;
      this.#pressLate();
    });
  }

  /** Presses again where the focus is by now, one key at a time: the page is to answer each before the next. */
  #pressLate(): void {
    const [late] = this.#late;
    if (!late || this.#isBusy) return;
    this.#isAgain = true;
    try {
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', late));
    } finally {
      this.#isAgain = false;
      this.#late.shift();
      setTimeout(() => {
        this.#pressLate();
      });
    }
  }
}
