import type { CommandScope } from './command.ts';
import { chordsOf, type Chord, type KeySpec } from './key-spec.ts';

/** Whose key it is: the browser keeps it, a text or a control needs it, or it is typed into text everywhere. */
export type KeyReservation = 'browser' | 'text' | 'letter';

/** With Mod, with or without Shift: windows and tabs, the address, reload, find, print, developer tools, zoom. */
const BROWSER_WITH_MOD =
  /^(?:Key[DFHIJLMNOPQRTUW]|Digit\d|Equal|Minus|NumpadAdd|NumpadSubtract|Numpad0|Tab)$/;
/** Free for pages when Shift is held too. */
const FREE_WITH_MOD_AND_SHIFT = /^Key[DFHLU]$/;
const BROWSER_ALONE = /^(?:F3|F5|F6|F7|F10|F11|F12|ContextMenu|PrintScreen|Pause|Help)$/;
const BROWSER_WITH_ALT = /^(?:F4|Tab|Space)$/;

function isBrowsers({ code, mod, alt, shift }: Chord): boolean {
  if (BROWSER_ALONE.test(code)) return true;
  if (alt && BROWSER_WITH_ALT.test(code)) return true;
  return mod && BROWSER_WITH_MOD.test(code) && !(shift && FREE_WITH_MOD_AND_SHIFT.test(code));
}

const MOVES_SIDEWAYS = /^(?:ArrowLeft|ArrowRight|Home|End)$/;
const MOVES = /^(?:Arrow\w+|Home|End|Page\w+)$/;
const CONTROLS = /^(?:Enter|NumpadEnter|Escape|Space|Tab|Backspace)$/;
const COPIES = /^Key[ACVX]$/;

function isNeededByText({ code, mod, alt, shift }: Chord, scope: CommandScope): boolean {
  if (mod && !shift && !alt && COPIES.test(code)) return true;
  if (code === 'Tab') return true;
  if (scope === 'edge') return false;
  // With Alt, up and down are free in a text, and sideways elsewhere.
  if (MOVES.test(code)) return !alt || (scope === 'transcript' && MOVES_SIDEWAYS.test(code));
  return !mod && !alt && CONTROLS.test(code);
}

function isTyped({ code, mod, alt }: Chord): boolean {
  return !mod && !alt && !/^(?:F\d+|Delete|Insert)$/.test(code);
}

/** Why nobody may choose the key for a command of this scope; `undefined` where one may. */
export function keyReservation(key: KeySpec, scope: CommandScope): KeyReservation | undefined {
  const chords = chordsOf(key);
  if (chords.some(isBrowsers)) return 'browser';
  if (chords.some((chord) => isNeededByText(chord, scope))) return 'text';
  return scope === 'global' && isTyped(chords[0]) ? 'letter' : undefined;
}
