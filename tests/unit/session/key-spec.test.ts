import { actsWhileTyping, keyCaps, matchesKey, type KeyPress } from '#session/key-spec.ts';
import { describe, expect, it } from 'vitest';

function press(code: string, key: string, held: Partial<KeyPress> = {}): KeyPress {
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

describe('a key of a command', () => {
  it('is the physical key, whatever letter the layout types', () => {
    expect(matchesKey('KeyQ', press('KeyQ', 'q'), 'other')).toBe(true);
    expect(matchesKey('KeyQ', press('KeyQ', 'ق'), 'other')).toBe(true);
    expect(matchesKey('KeyQ', press('KeyQ', 'ض'), 'other')).toBe(true);
    expect(matchesKey('KeyQ', press('KeyA', 'q'), 'other')).toBe(false);
  });

  it('needs exactly its modifiers', () => {
    const undo = press('KeyZ', 'z', { ctrlKey: true });
    expect(matchesKey('Mod+KeyZ', undo, 'other')).toBe(true);
    expect(matchesKey('Mod+Shift+KeyZ', undo, 'other')).toBe(false);
    expect(matchesKey('KeyZ', undo, 'other')).toBe(false);
    expect(matchesKey('Mod+KeyZ', { ...undo, shiftKey: true }, 'other')).toBe(false);
    expect(matchesKey('Shift+Mod+KeyZ', { ...undo, shiftKey: true }, 'other')).toBe(true);
  });

  it('takes Command for Mod on Apple machines and Control elsewhere', () => {
    const command = press('KeyK', 'k', { metaKey: true });
    const control = press('KeyK', 'k', { ctrlKey: true });
    expect(matchesKey('Mod+KeyK', command, 'apple')).toBe(true);
    expect(matchesKey('Mod+KeyK', control, 'apple')).toBe(false);
    expect(matchesKey('Mod+KeyK', control, 'other')).toBe(true);
    expect(matchesKey('Mod+KeyK', command, 'other')).toBe(false);
  });

  it('never acts while a word is being composed', () => {
    expect(matchesKey('KeyQ', press('KeyQ', 'q', { isComposing: true }), 'other')).toBe(false);
    expect(matchesKey('KeyQ', press('KeyQ', 'Process'), 'other')).toBe(false);
  });

  it('leaves what AltGr types alone', () => {
    const bracket = press('Digit8', '[', { ctrlKey: true, altKey: true });
    expect(matchesKey('Mod+Alt+Digit8', bracket, 'other')).toBe(false);
  });

  it('is refused where it is not written as a key', () => {
    for (const spec of ['', 'Ctrl+KeyK', 'Mod+Mod+KeyK', 'Mod+', 'q'])
      expect(() => keyCaps(spec, 'other')).toThrow('Not a key');
  });
});

describe('a key pressed in a text field', () => {
  it('acts only when it cannot be meant for the field', () => {
    const acting = ['Mod+KeyK', 'Mod+Shift+KeyF', 'F1'];
    const typed = ['KeyQ', 'Digit1', 'Slash', 'Shift+Slash', 'Escape', 'Alt+KeyN'];
    const editing = ['Mod+KeyZ', 'Mod+Shift+KeyZ', 'Mod+KeyC', 'Mod+ArrowLeft', 'Mod+Backspace'];
    expect(acting.filter(actsWhileTyping)).toEqual(acting);
    expect([...typed, ...editing].filter(actsWhileTyping)).toEqual([]);
  });
});

describe('a key as it is shown', () => {
  it('names the caps of the machine', () => {
    expect(keyCaps('Mod+Shift+KeyZ', 'other')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+Shift+KeyZ', 'apple')).toEqual(['⇧', '⌘', 'Z']);
    expect(keyCaps('Digit1', 'other')).toEqual(['1']);
    expect(keyCaps('BracketLeft', 'other')).toEqual(['[']);
    expect(keyCaps('Shift+Slash', 'other')).toEqual(['?']);
    expect(keyCaps('F2', 'other')).toEqual(['F2']);
  });
});
