import type { Direction } from '#i18n/locale-tag.ts';

/**
 * A key as commands declare it: modifiers, then the physical key (`KeyboardEvent.code`), joined by `+`; or two such keys
 * one after the other, parted by a space: `'KeyR Digit1'`. `Mod` is Command on Apple machines and Control elsewhere. The
 * physical key stays where it is on an Urdu or Pashto layout, where the letter typed is another. `ArrowInlineEnd` and
 * `ArrowInlineStart` are the arrows that point to where lines of the interface end and begin, see `physicalKey`.
 */
export type KeySpec = string;

export type Platform = 'apple' | 'other';

/** Keys pressed together. */
export interface Chord {
  readonly code: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const MODIFIERS = ['Mod', 'Alt', 'Shift'];
const LONGEST_SEQUENCE = 2;

function parseChord(text: string): Chord | undefined {
  const parts = text.split('+');
  const code = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  const isSound = /^[A-Z][A-Za-z0-9]*$/.test(code) && modifiers.every((m) => MODIFIERS.includes(m));
  if (!isSound || new Set(modifiers).size < modifiers.length) return undefined;
  return {
    code,
    mod: modifiers.includes('Mod'),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
  };
}

function parseKeySpec(spec: KeySpec): [Chord, ...Chord[]] | undefined {
  const [first, ...more] = spec.split(' ').map(parseChord);
  const rest = more.filter((chord) => chord !== undefined);
  const isSound = rest.length === more.length && more.length < LONGEST_SEQUENCE;
  return first && isSound ? [first, ...rest] : undefined;
}

/** For what comes from outside; what the code declares is a key or throws. */
export function isKeySpec(text: string): boolean {
  return parseKeySpec(text) !== undefined;
}

/** The one or two chords of a key, in the order in which they are pressed. */
export function chordsOf(spec: KeySpec): readonly [Chord, ...Chord[]] {
  const chords = parseKeySpec(spec);
  if (!chords) throw new Error(`Not a key: ${spec}`);
  return chords;
}

export function sameChord(one: Chord, other: Chord): boolean {
  return (
    one.code === other.code &&
    one.mod === other.mod &&
    one.alt === other.alt &&
    one.shift === other.shift
  );
}

/** Chords as a key is written: modifiers always in the same order. */
export function keySpecOf(chords: readonly Chord[]): KeySpec {
  return chords
    .map(({ code, mod, alt, shift }) =>
      [mod && 'Mod', alt && 'Alt', shift && 'Shift', code].filter(Boolean).join('+'),
    )
    .join(' ');
}

/** The key on the keyboard that is meant, written as `keySpecOf` does, in an interface of this direction. */
export function physicalKey(spec: KeySpec, direction: Direction): KeySpec {
  const [end, start] =
    direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const written = keySpecOf(chordsOf(spec));
  return written.replaceAll('ArrowInlineEnd', end).replaceAll('ArrowInlineStart', start);
}
