import { chordsOf, isKeySpec, keySpecOf, physicalKey, sameChord } from '#session/key-spec.ts';
import { describe, expect, it } from 'vitest';

describe('a key as it is written', () => {
  it('is one chord, or two that are pressed one after the other', () => {
    expect(chordsOf('Mod+Shift+KeyZ')).toEqual([
      { code: 'KeyZ', mod: true, alt: false, shift: true },
    ]);
    expect(chordsOf('KeyR Digit1').map(({ code }) => code)).toEqual(['KeyR', 'Digit1']);
  });

  it('is refused where it is none', () => {
    for (const text of ['', 'Ctrl+KeyK', 'Mod+Mod+KeyK', 'Mod+', 'q', 'KeyR ', 'KeyA KeyB KeyC']) {
      expect(isKeySpec(text), text).toBe(false);
      expect(() => chordsOf(text), text).toThrow('Not a key');
    }
  });

  it('is written with its modifiers in one order', () => {
    expect(keySpecOf(chordsOf('Shift+Mod+KeyZ'))).toBe('Mod+Shift+KeyZ');
    expect(keySpecOf(chordsOf('KeyR Shift+Digit1'))).toBe('KeyR Shift+Digit1');
  });

  it('is the same with the same modifiers only', () => {
    const [undo] = chordsOf('Mod+KeyZ');
    expect(sameChord(undo, chordsOf('Mod+KeyZ')[0])).toBe(true);
    expect(sameChord(undo, chordsOf('Mod+Shift+KeyZ')[0])).toBe(false);
    expect(sameChord(undo, chordsOf('KeyZ')[0])).toBe(false);
  });

  it('means the arrow that points along the lines of the interface', () => {
    expect(physicalKey('Alt+ArrowInlineEnd', 'ltr')).toBe('Alt+ArrowRight');
    expect(physicalKey('Alt+ArrowInlineEnd', 'rtl')).toBe('Alt+ArrowLeft');
    expect(physicalKey('Alt+ArrowInlineStart', 'rtl')).toBe('Alt+ArrowRight');
    expect(physicalKey('Alt+ArrowRight', 'rtl')).toBe('Alt+ArrowRight');
  });
});
