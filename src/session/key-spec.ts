/**
 * A key as commands declare it: modifiers, then the physical key (`KeyboardEvent.code`), joined by `+`.
 * `Mod` is Command on Apple machines and Control elsewhere. The physical key stays where it is on an Urdu or Pashto
 * layout, where the letter typed is another.
 */
export type KeySpec = string;

export type Platform = 'apple' | 'other';

/** The parts of a `KeyboardEvent` that decide. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

interface Chord {
  readonly code: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const MODIFIERS = ['Mod', 'Alt', 'Shift'];

function parseKeySpec(spec: KeySpec): Chord {
  const parts = spec.split('+');
  const code = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  const isSound = /^[A-Z][A-Za-z0-9]*$/.test(code) && modifiers.every((m) => MODIFIERS.includes(m));
  if (!isSound || new Set(modifiers).size < modifiers.length) {
    throw new Error(`Not a key: ${spec}`);
  }
  return {
    code,
    mod: modifiers.includes('Mod'),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
  };
}

/** AltGr on Windows reports Control and Alt together and types a character. */
function isAltGraph(press: KeyPress, platform: Platform): boolean {
  return platform === 'other' && press.ctrlKey && press.altKey && press.key.length === 1;
}

/** Whether this press is the key `spec` names. Never while a word is being composed. */
export function matchesKey(spec: KeySpec, press: KeyPress, platform: Platform): boolean {
  if (press.isComposing || press.key === 'Process' || isAltGraph(press, platform)) return false;
  const chord = parseKeySpec(spec);
  const mod = platform === 'apple' ? press.metaKey : press.ctrlKey;
  const otherMod = platform === 'apple' ? press.ctrlKey : press.metaKey;
  return (
    press.code === chord.code &&
    mod === chord.mod &&
    !otherMod &&
    press.altKey === chord.alt &&
    press.shiftKey === chord.shift
  );
}

/** Keys with Mod that a text field needs for itself: select all, copy, cut, paste, undo, redo. */
const FIELD_CODES = ['KeyA', 'KeyC', 'KeyX', 'KeyV', 'KeyZ', 'KeyY'];

/** Whether the key may act while the focus is in a text field: only what could not be meant for the field. */
export function actsWhileTyping(spec: KeySpec): boolean {
  const { code, mod } = parseKeySpec(spec);
  if (/^F\d+$/.test(code)) return true;
  const movesCaret = /^(Arrow|Home|End|Page|Backspace|Delete|Enter|Tab)/.test(code);
  return mod && !movesCaret && !FIELD_CODES.includes(code);
}

const CAP_BY_CODE: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  Backquote: '`',
  Backslash: '\\',
  Backspace: '⌫',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Delete: 'Del',
  Enter: '↵',
  Equal: '=',
  Escape: 'Esc',
  Minus: '-',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Period: '.',
  Quote: "'",
  Semicolon: ';',
  Slash: '/',
  Tab: '⇥',
};

function keyCap(code: string): string {
  return CAP_BY_CODE[code] ?? code.replace(/^(Key|Digit|Numpad)(?=.)/, '');
}

/** What is printed on the caps to press together, as `['Ctrl', 'Shift', 'Z']` or `['⇧', '⌘', 'Z']`. */
export function keyCaps(spec: KeySpec, platform: Platform): string[] {
  const { code, mod, alt, shift } = parseKeySpec(spec);
  if (shift && !mod && !alt && code === 'Slash') return ['?'];
  const caps =
    platform === 'apple'
      ? [alt && '⌥', shift && '⇧', mod && '⌘', keyCap(code)]
      : [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', keyCap(code)];
  return caps.filter((cap) => cap !== false);
}
