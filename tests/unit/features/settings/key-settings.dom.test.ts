import KeySettings from '#features/settings/KeySettings.svelte';
import { CommandList } from '#session/command-list.svelte.ts';
import type { DeclaredCommand } from '#session/command.ts';
import { KeyMap } from '#session/key-map.svelte.ts';
import { nameOf, renderComponent, settle } from '#tests/unit/support/render-component.ts';
import WithCommands from '#tests/unit/support/WithCommands.svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const declared: readonly DeclaredCommand[] = [
  { id: 'project.undo', scope: 'global', title: () => 'Undo', keys: ['Mod+KeyZ'] },
  { id: 'desk.apply', scope: 'transcript', title: () => 'Apply the active code', keys: ['KeyQ'] },
  { id: 'desk.memo', scope: 'transcript', title: () => 'Write a memo', keys: ['KeyM'] },
  { id: 'desk.recent1', scope: 'transcript', title: () => 'Recent code', keys: ['KeyR Digit1'] },
  { id: 'desk.left', scope: 'edge', title: () => 'Edge to the left', keys: ['ArrowLeft'] },
];

let keyMap: KeyMap;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  keyMap = new KeyMap({ platform: 'other', commands: declared });
  const commands = new CommandList(keyMap);
  renderComponent(WithCommands, { commands, component: KeySettings, props: {} } as never);
});

afterEach(() => {
  vi.useRealTimers();
});

async function followed(): Promise<void> {
  const done = settle();
  await vi.advanceTimersByTimeAsync(1);
  await done;
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

async function click(name: string): Promise<void> {
  button(name).click();
  await followed();
}

/** Presses a physical key where the focus is. */
async function press(code: string, held: KeyboardEventInit = {}): Promise<void> {
  const key = code.replace(/^(Key|Digit)/, '');
  const init = { code, key, bubbles: true, cancelable: true, ...held };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  await followed();
}

function commandOf(id: string): DeclaredCommand {
  const command = declared.find((one) => one.id === id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

function keysOf(id: string): readonly string[] {
  return keyMap.of(commandOf(id));
}

function focused(): string {
  return nameOf(document.activeElement ?? document.body);
}

function said(): string {
  return [...document.querySelectorAll('[role="status"], [role="alert"]')].map(nameOf).join(' ');
}

describe('the keys in the settings', () => {
  it('stand under the place where they act', () => {
    expect([...document.querySelectorAll('summary h3')].map(nameOf)).toEqual([
      'Everywhere',
      'In a text',
      'While an edge is moved',
    ]);
  });

  it('are found by name and by key', async () => {
    const input = document.querySelector('input');
    if (!input) throw new Error('no search');
    const find = async (text: string) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await followed();
      return [...document.querySelectorAll('li .title')].map(nameOf);
    };
    expect(await find('active')).toEqual(['Apply the active code']);
    expect(await find('ctrl z')).toEqual(['Undo']);
    expect(await find('Ctrl+Z')).toEqual(['Undo']);
    expect(await find('r 1')).toEqual(['Recent code']);
    expect(await find('nothing like it')).toEqual([]);
    expect(said()).toContain('No command has this name or key.');
  });

  it('stay in the list when the key they were found by is taken away', async () => {
    const input = document.querySelector('input');
    if (!input) throw new Error('no search');
    input.value = 'ctrl z';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await followed();
    await click('Remove Ctrl+Z from “Undo”');
    expect(keysOf('project.undo')).toEqual([]);
    expect([...document.querySelectorAll('li .title')].map(nameOf)).toEqual(['Undo']);
    expect(focused()).toBe('Add a key for “Undo”');
  });

  it('take the key that is pressed, after a while or with Enter', async () => {
    await click('Add another key for “Apply the active code”');
    await press('KeyP', { key: 'پ' });
    expect(keysOf('desk.apply')).toEqual(['KeyQ']);
    expect(said()).toContain('You pressed P.');
    await vi.advanceTimersByTimeAsync(2100);
    expect(keysOf('desk.apply')).toEqual(['KeyQ', 'KeyP']);
    await click('Add another key for “Apply the active code”');
    await press('KeyX', { altKey: true });
    await press('Enter');
    expect(keysOf('desk.apply')).toEqual(['KeyQ', 'KeyP', 'Alt+KeyX']);
    expect(focused()).toBe('Add another key for “Apply the active code”');
  });

  it('are changed: the new key comes in the place of the one that was pressed', async () => {
    await click('Change Q of “Apply the active code”');
    await press('KeyP');
    await press('Enter');
    expect(keysOf('desk.apply')).toEqual(['KeyP']);
    expect(focused()).toBe('Change P of “Apply the active code”');
    await click('Add another key for “Apply the active code”');
    await press('KeyX');
    await press('Enter');
    await click('Change P of “Apply the active code”');
    await press('KeyB');
    await press('Enter');
    expect(keysOf('desk.apply')).toEqual(['KeyB', 'KeyX']);
  });

  it('stay as they are when a change is given up or refused, and one key is not had twice', async () => {
    await click('Change Q of “Apply the active code”');
    await press('KeyM');
    expect(said()).toContain('M already means “Write a memo”.');
    await press('Escape');
    expect(keysOf('desk.apply')).toEqual(['KeyQ']);
    expect(focused()).toBe('Change Q of “Apply the active code”');
    keyMap.give(commandOf('desk.apply'), 'KeyP');
    await followed();
    await click('Change Q of “Apply the active code”');
    await press('KeyP');
    await press('Enter');
    expect(keysOf('desk.apply')).toEqual(['KeyP']);
  });

  it('are changed to two keys that begin with the one they replace, and back', async () => {
    await click('Change M of “Write a memo”');
    await press('KeyM');
    await press('KeyD');
    expect(keysOf('desk.memo')).toEqual(['KeyM KeyD']);
    await click('Change M D of “Write a memo”');
    await press('KeyM');
    await press('Enter');
    expect(keysOf('desk.memo')).toEqual(['KeyM']);
  });

  it('take two keys one after the other', async () => {
    await click('Add another key for “Write a memo”');
    await press('KeyG');
    await press('KeyD');
    expect(keysOf('desk.memo')).toEqual(['KeyM', 'KeyG KeyD']);
  });

  it('refuse another command’s key and name it, and take the next', async () => {
    await click('Add another key for “Write a memo”');
    await press('KeyQ');
    expect(said()).toContain('Q already means “Apply the active code”.');
    await vi.advanceTimersByTimeAsync(3000);
    expect(keysOf('desk.memo')).toEqual(['KeyM']);
    await press('KeyW', { ctrlKey: true });
    expect(said()).toContain('The browser keeps Ctrl+W for itself.');
    await press('ArrowLeft');
    expect(said()).toContain('← is needed');
    await press('KeyP');
    await press('Enter');
    expect(keysOf('desk.memo')).toEqual(['KeyM', 'KeyP']);
  });

  it('let a key that begins two keys begin others', async () => {
    await click('Add another key for “Write a memo”');
    await press('KeyR');
    expect(said()).toContain('R is the first of two keys of “Recent code”.');
    await vi.advanceTimersByTimeAsync(3000);
    expect(keysOf('desk.memo')).toEqual(['KeyM']);
    await press('Digit1');
    expect(said()).toContain('R 1 already means “Recent code”.');
    await press('KeyR');
    await press('KeyM');
    expect(keysOf('desk.memo')).toEqual(['KeyM', 'KeyR KeyM']);
  });

  it('take what was pressed when the focus goes elsewhere, and say why where they cannot', async () => {
    await click('Add another key for “Write a memo”');
    await press('KeyP');
    button('Change Q of “Apply the active code”').focus();
    await followed();
    expect(keysOf('desk.memo')).toEqual(['KeyM', 'KeyP']);
    expect(focused()).toBe('Change Q of “Apply the active code”');
    await click('Add another key for “Write a memo”');
    await press('KeyQ');
    document.querySelector('input')?.focus();
    await followed();
    expect(keysOf('desk.memo')).toEqual(['KeyM', 'KeyP']);
    expect(said()).toContain('Q already means “Apply the active code”.');
    expect(said()).not.toContain('Press');
  });

  it('move nothing in their line while one is pressed', async () => {
    const line = button('Change M of “Write a memo”').closest('li');
    const before = [...(line?.querySelectorAll('button') ?? [])];
    await click('Change M of “Write a memo”');
    const after = [...(line?.querySelectorAll('button') ?? [])];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(document.activeElement).toBe(after.at(-1));
  });

  it('give up with Escape and when the focus goes elsewhere', async () => {
    await click('Add another key for “Undo”');
    await press('KeyU', { ctrlKey: true, altKey: true });
    await press('Escape');
    await vi.advanceTimersByTimeAsync(3000);
    expect(keysOf('project.undo')).toEqual(['Mod+KeyZ']);
    await click('Add another key for “Undo”');
    document.querySelector('input')?.focus();
    await followed();
    expect(said()).not.toContain('Press the new key');
  });

  it('are no letters where they would act everywhere', async () => {
    await click('Add another key for “Undo”');
    await press('KeyU');
    expect(said()).toContain('U alone would act everywhere: hold Ctrl or Alt with it.');
  });

  it('are taken away and given back', async () => {
    await click('Remove Q from “Apply the active code”');
    expect(keysOf('desk.apply')).toEqual([]);
    await click('Add another key for “Write a memo”');
    await press('KeyQ');
    await press('Enter');
    await click('Reset the keys of “Apply the active code”');
    expect(said()).toContain('Q already means “Write a memo”.');
    expect(keysOf('desk.apply')).toEqual([]);
    await click('Reset all keys');
    expect([keysOf('desk.apply'), keysOf('desk.memo')]).toEqual([['KeyQ'], ['KeyM']]);
  });
});
