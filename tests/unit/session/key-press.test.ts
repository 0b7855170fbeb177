import { chordOf, type KeyPress } from '#session/key-press.ts';
import { keySpecOf, type Platform } from '#session/key-spec.ts';
import { keyPress } from '#tests/unit/support/key-press.ts';
import { describe, expect, it } from 'vitest';

function keyOf(press: KeyPress, platform: Platform = 'other'): string | undefined {
  const chord = chordOf(press, platform);
  return chord && keySpecOf([chord]);
}

describe('a key that is pressed', () => {
  it('is the physical key, whatever letter the layout types', () => {
    expect(keyOf(keyPress('KeyQ', 'q'))).toBe('KeyQ');
    expect(keyOf(keyPress('KeyQ', 'ق'))).toBe('KeyQ');
    expect(keyOf(keyPress('KeyQ', 'ض'))).toBe('KeyQ');
    expect(keyOf(keyPress('KeyA', 'q'))).toBe('KeyA');
  });

  it('has its modifiers', () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(keyOf(keyPress('KeyZ', 'Z', held))).toBe('Mod+Shift+KeyZ');
    expect(keyOf(keyPress('ArrowUp', 'ArrowUp', { altKey: true }))).toBe('Alt+ArrowUp');
  });

  it('takes Command for Mod on Apple machines and Control elsewhere, and leaves the other alone', () => {
    const command = keyPress('KeyK', 'k', { metaKey: true });
    const control = keyPress('KeyK', 'k', { ctrlKey: true });
    expect(keyOf(command, 'apple')).toBe('Mod+KeyK');
    expect(keyOf(control, 'other')).toBe('Mod+KeyK');
    expect(keyOf(control, 'apple')).toBeUndefined();
    expect(keyOf(command, 'other')).toBeUndefined();
  });

  it('is none while a word is being composed', () => {
    expect(keyOf(keyPress('KeyQ', 'q', { isComposing: true }))).toBeUndefined();
    expect(keyOf(keyPress('KeyQ', 'Process'))).toBeUndefined();
  });

  it('is none when AltGr types a character, however the system reports it', () => {
    const onWindows = keyPress('Digit8', '[', { ctrlKey: true, altKey: true });
    const onLinux = keyPress('KeyQ', '@', { getModifierState: (key) => key === 'AltGraph' });
    expect(keyOf(onWindows)).toBeUndefined();
    expect(keyOf(onLinux)).toBeUndefined();
  });

  it('may have Option on an Apple machine, which has no AltGr', () => {
    const option = keyPress('ArrowUp', 'ArrowUp', {
      altKey: true,
      getModifierState: (key) => key === 'AltGraph',
    });
    expect(keyOf(option, 'apple')).toBe('Alt+ArrowUp');
  });

  it('is none yet while nothing but a modifier is down', () => {
    expect(keyOf(keyPress('ShiftLeft', 'Shift', { shiftKey: true }))).toBeUndefined();
    expect(keyOf(keyPress('AltRight', 'AltGraph'))).toBeUndefined();
  });
});
