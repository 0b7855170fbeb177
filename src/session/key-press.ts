import type { Chord, Platform } from './key-spec.ts';

/** The parts of a `KeyboardEvent` that decide. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly getModifierState?: (key: string) => boolean;
}

const MODIFIER_KEYS = [
  'Alt',
  'AltGraph',
  'CapsLock',
  'Control',
  'Fn',
  'Meta',
  'NumLock',
  'ScrollLock',
  'Shift',
];

/** Whether nothing but a modifier goes down. */
export function isModifierAlone(press: Pick<KeyPress, 'key'>): boolean {
  return MODIFIER_KEYS.includes(press.key);
}

/** AltGr types a character; Windows reports it as Control and Alt together. An Apple machine has none. */
function isAltGraph(press: KeyPress, platform: Platform): boolean {
  if (platform === 'apple') return false;
  const isHeld = press.getModifierState?.('AltGraph') ?? false;
  return isHeld || (press.ctrlKey && press.altKey && press.key.length === 1);
}

/**
 * The chord a press is. `undefined` while a word is being composed, for a modifier alone, for what AltGr types, and with
 * a modifier that commands do not use.
 */
export function chordOf(press: KeyPress, platform: Platform): Chord | undefined {
  if (press.isComposing || press.key === 'Process' || isModifierAlone(press)) return undefined;
  if (isAltGraph(press, platform) || press.code === '') return undefined;
  const [mod, other] =
    platform === 'apple' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (other) return undefined;
  return { code: press.code, mod, alt: press.altKey, shift: press.shiftKey };
}
