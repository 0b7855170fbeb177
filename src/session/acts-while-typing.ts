import { chordsOf, type KeySpec } from './key-spec.ts';

/** Keys with Mod that a text field needs for itself: select all, copy, cut, paste, undo, redo. */
const FIELD_CODES = ['KeyA', 'KeyC', 'KeyX', 'KeyV', 'KeyZ', 'KeyY'];

/** Whether the key may act while the focus is in a text field: only what could not be meant for the field. */
export function actsWhileTyping(spec: KeySpec): boolean {
  const [{ code, mod }] = chordsOf(spec);
  if (/^F\d+$/.test(code)) return true;
  const movesCaret = /^(Arrow|Home|End|Page|Backspace|Delete|Enter|Tab)/.test(code);
  return mod && !movesCaret && !FIELD_CODES.includes(code);
}
