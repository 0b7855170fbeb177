import { CommandList } from '#session/command-list.svelte.ts';
import type { Command } from '#session/command.ts';
import type { KeyPress } from '#session/key-spec.ts';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';

const keyQ: KeyPress = {
  code: 'KeyQ',
  key: 'ق',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};

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
    const list = new CommandList('other');
    const take = list.add([command('desk.apply', 'desk')], () => true);
    list.add([command('app.keys', 'global')], () => true);
    expect(list.all.map(({ id }) => id)).toEqual(['desk.apply', 'app.keys']);
    take();
    expect(list.all.map(({ id }) => id)).toEqual(['app.keys']);
    expect(list.byId('desk.apply')).toBeUndefined();
  });

  it('can be added by an effect, once', () => {
    const list = new CommandList('other');
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
    const list = new CommandList('other');
    list.add([command('transcript.apply', 'transcript'), command('app.any', 'global')], () => true);
    expect(list.byKey(keyQ, ['global'])?.id).toBe('app.any');
    expect(list.byKey(keyQ, ['global', 'desk', 'transcript'])?.id).toBe('transcript.apply');
    expect(list.byKey(keyQ, ['desk'])).toBeUndefined();
  });

  it('ask what they act on each time anew', () => {
    const list = new CommandList('other');
    let isOpen = false;
    list.add([command('desk.apply', 'desk', (open) => open)], () => isOpen);
    expect(list.byKey(keyQ, ['desk'])).toBeUndefined();
    isOpen = true;
    expect(list.byKey(keyQ, ['desk'])?.id).toBe('desk.apply');
  });
});
