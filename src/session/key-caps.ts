import { chordsOf, type Chord, type KeySpec, type Platform } from './key-spec.ts';

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
  Space: '␣',
  Tab: '⇥',
};

function capOf(code: string): string {
  return CAP_BY_CODE[code] ?? code.replace(/^(Key|Digit|Numpad)(?=.)/, '');
}

function chordCaps({ code, mod, alt, shift }: Chord, platform: Platform): string[] {
  if (shift && !mod && !alt && code === 'Slash') return ['?'];
  const caps =
    platform === 'apple'
      ? [alt && '⌥', shift && '⇧', mod && '⌘', capOf(code)]
      : [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', capOf(code)];
  return caps.filter((cap) => cap !== false);
}

/**
 * What is printed on the caps to press: `['Ctrl', 'Shift', 'Z']`, `['⇧', '⌘', 'Z']`. An empty one stands between two keys
 * that are pressed one after the other: `['R', '', '1']`.
 */
export function keyCaps(spec: KeySpec, platform: Platform): string[] {
  return chordsOf(spec).flatMap((chord, index) => [
    ...(index === 0 ? [] : ['']),
    ...chordCaps(chord, platform),
  ]);
}

/** A key within a sentence: `Ctrl+Shift+Z`, `⇧⌘Z`, `R 1`. */
export function keyText(spec: KeySpec, platform: Platform): string {
  const joint = platform === 'apple' ? '' : '+';
  return chordsOf(spec)
    .map((chord) => chordCaps(chord, platform).join(joint))
    .join(' ');
}

/** Codes that are the key's name too. */
const NAMED = /^(?:Arrow\w+|Backspace|Delete|Enter|Escape|Page\w+|Space|Tab)$/;

function shortcutOf({ code, mod, alt, shift }: Chord, platform: Platform): string {
  const held = [
    mod && (platform === 'apple' ? 'Meta' : 'Control'),
    alt && 'Alt',
    shift && 'Shift',
    NAMED.test(code) ? code : capOf(code),
  ];
  return held.filter(Boolean).join('+');
}

/** Keys for `aria-keyshortcuts`, which knows several but none of two keys; `undefined` where none is left. */
export function ariaShortcuts(keys: readonly KeySpec[], platform: Platform): string | undefined {
  const single = keys.map(chordsOf).filter((chords) => chords.length === 1);
  const shortcuts = single.map(([chord]) => shortcutOf(chord, platform));
  return shortcuts.length > 0 ? shortcuts.join(' ') : undefined;
}
