import { keysPreference } from '#app/keys-preference.ts';
import { readPreference, writePreference } from '#app/preferences.ts';
import { beforeEach, describe, expect, it } from 'vitest';

describe('the keys chosen in this browser', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('are read as they were written', () => {
    const chosen = { 'desk.apply': ['KeyP', 'KeyR Digit1'], 'desk.memo': [] };
    writePreference('keys', JSON.stringify(chosen));
    expect(keysPreference()).toEqual(chosen);
  });

  it('are none where nothing was written, or nothing that can be read', () => {
    expect(keysPreference()).toEqual({});
    for (const text of ['', '{', '[]', '"KeyQ"', 'null', '7']) {
      localStorage.setItem('hashiya.keys', text);
      expect(keysPreference(), text).toEqual({});
    }
    expect(readPreference('keys')).toBe('7');
  });

  it('are read without what is no key', () => {
    writePreference('keys', '{"a": ["KeyP", "q", "Ctrl+KeyK"], "b": 7, "c": [1], "d": ["F2"]}');
    expect(keysPreference()).toEqual({ a: ['KeyP'], b: [], c: [], d: ['F2'] });
  });
});
