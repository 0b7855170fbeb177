import { ariaShortcuts, keyCaps, keyText } from '#session/key-caps.ts';
import { describe, expect, it } from 'vitest';

describe('a key as it is shown', () => {
  it('names the caps of the machine', () => {
    expect(keyCaps('Mod+Shift+KeyZ', 'other')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+Shift+KeyZ', 'apple')).toEqual(['⇧', '⌘', 'Z']);
    expect(keyCaps('Digit1', 'other')).toEqual(['1']);
    expect(keyCaps('BracketLeft', 'other')).toEqual(['[']);
    expect(keyCaps('Shift+Slash', 'other')).toEqual(['?']);
    expect(keyCaps('F2', 'other')).toEqual(['F2']);
  });

  it('parts two keys that are pressed one after the other', () => {
    expect(keyCaps('KeyR Digit1', 'other')).toEqual(['R', '', '1']);
  });

  it('is one word within a sentence', () => {
    expect(keyText('Mod+Shift+KeyZ', 'other')).toBe('Ctrl+Shift+Z');
    expect(keyText('Mod+Shift+KeyZ', 'apple')).toBe('⇧⌘Z');
    expect(keyText('KeyR Digit1', 'other')).toBe('R 1');
  });
});

describe('keys for aria-keyshortcuts', () => {
  it('are named as the standard names them', () => {
    expect(ariaShortcuts(['Mod+Shift+KeyZ', 'Mod+KeyY'], 'other')).toBe(
      'Control+Shift+Z Control+Y',
    );
    expect(ariaShortcuts(['Mod+KeyZ'], 'apple')).toBe('Meta+Z');
    expect(ariaShortcuts(['Alt+ArrowUp', 'Delete'], 'other')).toBe('Alt+ArrowUp Delete');
  });

  it('leave out two keys one after the other, which it cannot say', () => {
    expect(ariaShortcuts(['KeyR Digit1', 'KeyQ'], 'other')).toBe('Q');
    expect(ariaShortcuts(['KeyR Digit1'], 'other')).toBeUndefined();
    expect(ariaShortcuts([], 'other')).toBeUndefined();
  });
});
