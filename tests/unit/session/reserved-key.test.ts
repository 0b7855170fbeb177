import { keyReservation } from '#session/reserved-key.ts';
import { describe, expect, it } from 'vitest';

const reserved = (keys: readonly string[], scope: Parameters<typeof keyReservation>[1]) =>
  keys.map((key) => keyReservation(key, scope));

describe('a key that nobody may choose', () => {
  it('is the browser’s own', () => {
    const keys = ['Mod+KeyW', 'Mod+KeyT', 'Mod+KeyN', 'Mod+KeyF', 'Mod+Shift+KeyN', 'Mod+Digit1'];
    const alone = ['F5', 'F11', 'F12', 'Alt+F4', 'Mod+F5', 'KeyR F5'];
    for (const one of reserved([...keys, ...alone], 'transcript')) expect(one).toBe('browser');
  });

  it('is one that a text needs', () => {
    const moving = ['ArrowLeft', 'Shift+ArrowDown', 'Mod+ArrowRight', 'Home', 'Mod+End', 'PageUp'];
    const others = ['Escape', 'Enter', 'Space', 'Tab', 'Shift+Tab', 'Mod+KeyC', 'Mod+KeyA'];
    for (const scope of ['transcript', 'desk', 'global'] as const) {
      for (const one of reserved([...moving, ...others], scope)) expect(one).toBe('text');
    }
    expect(keyReservation('Alt+ArrowLeft', 'transcript')).toBe('text');
  });

  it('is a letter that would act everywhere', () => {
    for (const one of reserved(['KeyQ', 'Shift+KeyQ', 'Digit1', 'Slash', 'KeyG KeyD'], 'global'))
      expect(one).toBe('letter');
  });
});

describe('a key that may be chosen', () => {
  it('is a letter in a text, on an edge or on a screen', () => {
    for (const scope of ['transcript', 'edge', 'codebook'] as const)
      expect(reserved(['KeyQ', 'Shift+KeyQ', 'KeyR Digit1', 'Delete'], scope)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
  });

  it('is held with a modifier everywhere, or a function key', () => {
    const free = ['Mod+KeyE', 'Mod+Shift+KeyF', 'Alt+KeyQ', 'F2', 'Mod+KeyE KeyA', 'Alt+ArrowUp'];
    expect(reserved(free, 'global').every((one) => one === undefined)).toBe(true);
  });

  it('is an arrow while an edge is moved', () => {
    expect(reserved(['ArrowLeft', 'Mod+Shift+ArrowRight', 'Enter'], 'edge')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(keyReservation('Tab', 'edge')).toBe('text');
  });
});
