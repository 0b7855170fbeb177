import type { KeyPress } from '#session/key-press.ts';

/** A press of a physical key that types `key`. */
export function keyPress(code: string, key: string, held: Partial<KeyPress> = {}): KeyPress {
  return {
    code,
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...held,
  };
}
