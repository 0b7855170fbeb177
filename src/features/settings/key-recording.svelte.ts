import { chordOf, isModifierAlone, type KeyPress } from '#session/key-press.ts';
import { keySpecOf, type Chord, type KeySpec, type Platform } from '#session/key-spec.ts';
import type { KeyRefusal } from '#session/keys-in-force.ts';

/** How long a second key is waited for, in milliseconds; as long as when two keys are pressed for a command. */
const PATIENCE = 2000;

interface Options {
  readonly platform: Platform;
  readonly refuse: (key: KeySpec) => KeyRefusal | undefined;
  readonly onkeep: (key: KeySpec) => void;
  readonly oncancel: () => void;
}

/**
 * A new key as it is pressed. A key that can be had alone is kept after a while, or with Enter; a second key pressed until
 * then makes two keys of it. A key that is refused is shown with the reason, and another one waited for.
 */
export class KeyRecording {
  readonly #options: Options;
  #first = $state.raw<Chord>();
  #refused = $state.raw<{ readonly key: KeySpec; readonly refusal: KeyRefusal }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The key that is there already. */
  get first(): KeySpec | undefined {
    return this.#first && keySpecOf([this.#first]);
  }

  get refused(): { readonly key: KeySpec; readonly refusal: KeyRefusal } | undefined {
    return this.#refused;
  }

  /** Whether the press was meant for the recording: all but Tab, which leaves it. */
  press(press: KeyPress & { readonly repeat: boolean }): boolean {
    if (press.key === 'Tab') return false;
    if (press.repeat || isModifierAlone(press)) return true;
    const chord = chordOf(press, this.#options.platform);
    const key = chord && keySpecOf([chord]);
    if (key === 'Escape') {
      this.stop();
      this.#options.oncancel();
    } else if (key === 'Enter' && this.first !== undefined && !this.#refused) {
      this.#keep(this.first);
    } else if (chord) this.#take(chord);
    return true;
  }

  /** The focus goes elsewhere: what was pressed is taken, as far as it may be. */
  leave(): void {
    if (this.first !== undefined && !this.#refused) this.#keep(this.first);
    else this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #take(chord: Chord): void {
    clearTimeout(this.#timer);
    const chords = this.#first ? [this.#first, chord] : [chord];
    const key = keySpecOf(chords);
    const refusal = this.#options.refuse(key);
    this.#refused = refusal && { key, refusal };
    this.#first = undefined;
    if (chords.length > 1) {
      if (!refusal) this.#keep(key);
    } else if (!refusal) {
      this.#first = chord;
      this.#timer = setTimeout(() => {
        this.#keep(key);
      }, PATIENCE);
    } else if (refusal.type === 'begins') this.#first = chord;
  }

  #keep(key: KeySpec): void {
    this.stop();
    this.#options.onkeep(key);
  }
}
