import { CommandList } from '#session/command-list.svelte.ts';
import type { Command } from '#session/command.ts';
import { KeyMap } from '#session/key-map.svelte.ts';
import { chordsOf } from '#session/key-spec.ts';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';

const [keyQ] = chordsOf('KeyQ');

function emptyList(): CommandList {
  return new CommandList(new KeyMap({ platform: 'other' }));
}

function command(id: string, scope: Command['scope'], when?: (open: boolean) => boolean) {
  const done: Command<boolean> = {
    id,
    scope,
    title: () => id,
    keys: ['KeyQ'],
    run: () => undefined,
  };
  return when ? { ...done, when } : done;
}

describe('the commands that can be had', () => {
  it('are those that were added and not yet taken away', () => {
    const list = emptyList();
    const take = list.add([command('desk.apply', 'desk')], () => true);
    list.add([command('app.keys', 'global')], () => true);
    expect(list.all.map(({ id }) => id)).toEqual(['desk.apply', 'app.keys']);
    take();
    expect(list.all.map(({ id }) => id)).toEqual(['app.keys']);
    expect(list.byId('desk.apply')).toBeUndefined();
  });

  it('can be added by an effect, once', () => {
    const list = emptyList();
    let added = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        added += 1;
        return list.add([command('desk.apply', 'desk')], () => true);
      });
    });
    flushSync();
    list.add([command('app.keys', 'global')], () => true);
    flushSync();
    expect(added).toBe(1);
    stop();
    expect(list.all.map(({ id }) => id)).toEqual(['app.keys']);
  });

  it('answer to a key in their scope only, the nearest first', () => {
    const list = emptyList();
    list.add([command('transcript.apply', 'transcript'), command('app.any', 'global')], () => true);
    const meant = (scopes: readonly string[]) =>
      list.meaningsOf(keyQ, scopes).map((meaning) => meaning.command.id);
    expect(meant(['global'])).toEqual(['app.any']);
    expect(meant(['global', 'desk', 'transcript'])).toEqual(['transcript.apply', 'app.any']);
    expect(meant(['desk'])).toEqual([]);
  });

  it('ask what they act on each time anew', () => {
    const list = emptyList();
    let isOpen = false;
    list.add([command('desk.apply', 'desk', (open) => open)], () => isOpen);
    expect(list.meaningsOf(keyQ, ['desk'])).toEqual([]);
    isOpen = true;
    expect(list.meaningsOf(keyQ, ['desk'])).toHaveLength(1);
  });

  it('have the keys that are chosen for them', () => {
    const declared = command('desk.apply', 'desk');
    const keyMap = new KeyMap({ platform: 'other', commands: [declared] });
    const list = new CommandList(keyMap);
    list.add([declared], () => true);
    keyMap.remove(declared, 'KeyQ');
    keyMap.give(declared, 'KeyP');
    expect(list.meaningsOf(keyQ, ['desk'])).toEqual([]);
    expect(list.byId('desk.apply')?.keys).toEqual(['KeyP']);
  });

  it('have their keys read once, and again when commands or keys change', () => {
    const declared = command('desk.apply', 'desk');
    const keyMap = new KeyMap({ platform: 'other', commands: [declared] });
    const list = new CommandList(keyMap);
    list.add([declared], () => true);
    const asked = vi.spyOn(keyMap, 'of');
    const meant = () => list.meaningsOf(keyQ, ['global', 'desk']).map(({ command: { id } }) => id);
    expect([meant(), meant(), meant()]).toEqual(Array(3).fill(['desk.apply']));
    expect(asked).toHaveBeenCalledTimes(1);
    const take = list.add([command('app.keys', 'global')], () => true);
    expect(meant()).toEqual(['desk.apply', 'app.keys']);
    take();
    expect(meant()).toEqual(['desk.apply']);
    keyMap.remove(declared, 'KeyQ');
    expect(meant()).toEqual([]);
  });

  it('begin with a chord that is written in any order', () => {
    const list = emptyList();
    const keys = ['Shift+Mod+KeyK', 'Mod+Shift+KeyK Digit1'];
    list.add([{ ...command('app.keys', 'global'), keys }], () => true);
    const [chord] = chordsOf('Mod+Shift+KeyK');
    expect(list.meaningsOf(chord, ['global']).map(({ key }) => key)).toEqual([
      'Mod+Shift+KeyK',
      'Mod+Shift+KeyK Digit1',
    ]);
  });

  it('tell their keys while their screen is closed too', () => {
    const keyMap = new KeyMap({ platform: 'other', commands: [command('desk.apply', 'desk')] });
    const list = new CommandList(keyMap);
    expect(list.capsOf('desk.apply')).toEqual(['Q']);
    expect(list.buttonKeys('desk.apply')).toEqual({ caps: ['Q'], 'aria-keyshortcuts': 'Q' });
    expect(list.capsOf('desk.unknown')).toBeUndefined();
  });
});
