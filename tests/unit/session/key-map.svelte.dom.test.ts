import type { DeclaredCommand } from '#session/command.ts';
import { KeyMap } from '#session/key-map.svelte.ts';
import type { ChosenKeys } from '#session/keys-in-force.ts';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';

const apply: DeclaredCommand = {
  id: 'desk.apply',
  scope: 'transcript',
  title: () => 'Apply',
  keys: ['KeyQ'],
};
const memo: DeclaredCommand = {
  id: 'desk.memo',
  scope: 'transcript',
  title: () => 'Memo',
  keys: ['KeyM'],
};
const moveIn: DeclaredCommand = {
  id: 'codebook.moveIn',
  scope: 'codebook',
  title: () => 'Move in',
  keys: ['Alt+ArrowInlineEnd'],
};
const moveOut: DeclaredCommand = {
  id: 'codebook.moveOut',
  scope: 'codebook',
  title: () => 'Move out',
  keys: ['Alt+ArrowInlineStart'],
};

function keyMap(chosen: ChosenKeys = {}) {
  const kept: { last: ChosenKeys | undefined; direction: 'ltr' | 'rtl' } = {
    last: undefined,
    direction: 'ltr',
  };
  const map = new KeyMap({
    platform: 'other',
    direction: () => kept.direction,
    commands: [apply, memo, moveIn, moveOut],
    chosen,
    keep: (next) => {
      kept.last = next;
    },
  });
  return { map, kept };
}

describe('the keys of a command', () => {
  it('can be several, and each can be taken away', () => {
    const { map, kept } = keyMap();
    expect(map.give(apply, 'KeyP')).toBeUndefined();
    expect(map.of(apply)).toEqual(['KeyQ', 'KeyP']);
    map.remove(apply, 'KeyQ');
    expect(map.of(apply)).toEqual(['KeyP']);
    expect(map.capsOf(apply)).toEqual(['P']);
    expect(map.ariaShortcutsOf(apply)).toBe('P');
    expect(kept.last).toEqual({ 'desk.apply': ['KeyP'] });
    map.remove(apply, 'KeyP');
    expect(map.of(apply)).toEqual([]);
    expect(map.capsOf(apply)).toBeUndefined();
  });

  it('can be given in the place of another, which does not stand in the way', () => {
    const { map } = keyMap({ 'desk.apply': ['KeyP', 'KeyX'] });
    expect(map.give(apply, 'KeyP KeyD')).toEqual({ type: 'begun', command: apply });
    expect(map.give(apply, 'KeyP KeyD', 'KeyP')).toBeUndefined();
    expect(map.of(apply)).toEqual(['KeyP KeyD', 'KeyX']);
    expect(map.give(apply, 'KeyM', 'KeyX')).toEqual({ type: 'same', command: memo });
    map.give(apply, 'KeyX', 'KeyP KeyD');
    expect(map.of(apply)).toEqual(['KeyX']);
  });

  it('stay as they are when the key is another’s', () => {
    const { map, kept } = keyMap();
    expect(map.give(apply, 'KeyM')).toEqual({ type: 'same', command: memo });
    expect(map.of(apply)).toEqual(['KeyQ']);
    expect(kept.last).toBeUndefined();
  });

  it('go back to those it came with, unless one is another’s now', () => {
    const { map, kept } = keyMap({ 'desk.apply': ['KeyP'] });
    expect(map.isChangedOf(apply)).toBe(true);
    map.give(memo, 'KeyQ');
    expect(map.reset(apply)).toEqual({ key: 'KeyQ', refusal: { type: 'same', command: memo } });
    expect(map.of(apply)).toEqual(['KeyP']);
    map.remove(memo, 'KeyQ');
    expect(map.reset(apply)).toBeUndefined();
    expect(map.of(apply)).toEqual(['KeyQ']);
    expect(map.isChanged).toBe(false);
    expect(kept.last).toEqual({});
  });

  it('count as unchanged when they are again what they were', () => {
    const { map } = keyMap();
    map.remove(apply, 'KeyQ');
    expect(map.isChangedOf(apply)).toBe(true);
    map.give(apply, 'KeyQ');
    expect(map.isChangedOf(apply)).toBe(false);
  });

  it('go back all at once, and that can be taken back', () => {
    const { map, kept } = keyMap({ 'desk.apply': ['KeyP'], 'desk.memo': [] });
    const takeBack = map.resetAll();
    expect([map.of(apply), map.of(memo)]).toEqual([['KeyQ'], ['KeyM']]);
    takeBack();
    expect([map.of(apply), map.of(memo)]).toEqual([['KeyP'], []]);
    expect(kept.last).toEqual({ 'desk.apply': ['KeyP'], 'desk.memo': [] });
  });

  it('keep what was chosen for commands this version does not know', () => {
    const { map, kept } = keyMap({ 'later.command': ['KeyX'] });
    expect(map.isChanged).toBe(false);
    map.give(apply, 'KeyP');
    expect(kept.last).toEqual({ 'later.command': ['KeyX'], 'desk.apply': ['KeyQ', 'KeyP'] });
  });

  it('still follow the direction of the interface after a key was added', () => {
    const { map, kept } = keyMap();
    map.give(moveIn, 'KeyI');
    kept.direction = 'rtl';
    map.follow({ ...kept.last });
    expect(map.of(moveIn)).toEqual(['Alt+ArrowLeft', 'KeyI']);
    expect(map.of(moveOut)).toEqual(['Alt+ArrowRight']);
  });

  it('reach whoever shows them at once', () => {
    const { map } = keyMap();
    const shown: (readonly string[] | undefined)[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        shown.push(map.capsOf(apply));
      });
    });
    flushSync();
    map.remove(apply, 'KeyQ');
    flushSync();
    map.give(apply, 'KeyR Digit1');
    flushSync();
    stop();
    expect(shown).toEqual([['Q'], undefined, ['R', '', '1']]);
  });
});
