import type { DeclaredCommand } from '#session/command.ts';
import { keyRefusal, keysInForce, type ChosenKeys } from '#session/keys-in-force.ts';
import { describe, expect, it } from 'vitest';

function declare(
  id: string,
  scope: DeclaredCommand['scope'],
  ...keys: readonly string[]
): DeclaredCommand {
  return { id, scope, title: () => id, keys };
}

const commands = [
  declare('project.undo', 'global', 'Mod+KeyZ'),
  declare('desk.apply', 'transcript', 'KeyQ'),
  declare('desk.recent1', 'transcript', 'KeyR Digit1'),
  declare('desk.recent2', 'transcript', 'KeyR Digit2'),
  declare('desk.panes', 'desk', 'Mod+KeyB'),
  declare('desk.left', 'edge', 'ArrowLeft'),
  declare('desk.keep', 'edge', 'Enter'),
  declare('codebook.rename', 'codebook', 'F2'),
  declare('codebook.moveIn', 'codebook', 'Alt+ArrowInlineEnd'),
  declare('retrieve.copy', 'transcript', 'KeyC'),
  declare('retrieve.open', 'transcript', 'Enter'),
  declare('retrieve.openHit', 'transcript', 'Enter'),
];

/** What the refusal of a key is called and whose the key is; `free` where there is none. */
function refused(id: string, key: string, chosen: ChosenKeys = {}): string {
  const command = commands.find((one) => one.id === id);
  if (!command) throw new Error(`no ${id}`);
  const refusal = keyRefusal(command, key, commands, keysInForce(commands, chosen, 'ltr'), 'ltr');
  if (!refusal) return 'free';
  return 'command' in refusal ? `${refusal.type} ${refusal.command.id}` : refusal.type;
}

describe('a key wanted for a command', () => {
  it('is refused where another command of the place has it', () => {
    expect(refused('desk.recent1', 'KeyQ')).toBe('same desk.apply');
    expect(refused('desk.recent1', 'KeyP')).toBe('free');
  });

  it('is refused where a command that acts everywhere has it, and the other way round', () => {
    expect(refused('codebook.rename', 'Mod+KeyZ')).toBe('same project.undo');
    expect(refused('project.undo', 'F2')).toBe('same codebook.rename');
  });

  it('is refused between a screen and the text on it, and not between screens', () => {
    expect(refused('desk.apply', 'Mod+KeyB')).toBe('same desk.panes');
    expect(refused('codebook.rename', 'Mod+KeyB')).toBe('free');
    expect(refused('codebook.rename', 'KeyQ')).toBe('free');
    expect(refused('retrieve.copy', 'KeyQ')).toBe('free');
  });

  it('may stand before a key of the text while an edge is moved, on purpose', () => {
    expect(refused('desk.left', 'KeyQ')).toBe('free');
    expect(refused('desk.apply', 'Mod+KeyZ')).toBe('same project.undo');
    expect(refused('desk.left', 'Mod+KeyB')).toBe('same desk.panes');
  });

  it('is refused alone where it begins two keys, and where one alone begins it', () => {
    expect(refused('desk.apply', 'KeyR')).toBe('begins desk.recent1');
    expect(refused('desk.recent1', 'KeyQ Digit1')).toBe('begun desk.apply');
    expect(refused('desk.recent1', 'KeyR Digit2')).toBe('same desk.recent2');
    expect(refused('desk.recent1', 'KeyR Digit3')).toBe('free');
  });

  it('is refused where the browser or a text keeps it, unless the command came with it', () => {
    expect(refused('desk.apply', 'Mod+KeyF')).toBe('browser');
    expect(refused('desk.apply', 'ArrowLeft')).toBe('text');
    expect(refused('project.undo', 'KeyU')).toBe('letter');
    expect(refused('retrieve.open', 'Enter')).toBe('free');
  });

  it('may be shared by commands that came with it both', () => {
    expect(refused('retrieve.open', 'Enter', { 'retrieve.open': [] })).toBe('free');
    expect(refused('retrieve.copy', 'KeyC', { 'retrieve.open': ['KeyC'] })).toBe(
      'same retrieve.open',
    );
  });
});

describe('the keys in force', () => {
  const keysOf = (id: string, chosen: ChosenKeys, direction: 'ltr' | 'rtl' = 'ltr') =>
    keysInForce(commands, chosen, direction).get(id);

  it('are those the commands come with, as the interface runs', () => {
    expect(keysOf('desk.apply', {})).toEqual(['KeyQ']);
    expect(keysOf('codebook.moveIn', {})).toEqual(['Alt+ArrowRight']);
    expect(keysOf('codebook.moveIn', {}, 'rtl')).toEqual(['Alt+ArrowLeft']);
    expect(keysOf('retrieve.openHit', {})).toEqual(['Enter']);
  });

  it('are the chosen ones in their place, be it none', () => {
    expect(keysOf('desk.apply', { 'desk.apply': ['KeyP', 'KeyY'] })).toEqual(['KeyP', 'KeyY']);
    expect(keysOf('desk.apply', { 'desk.apply': [] })).toEqual([]);
  });

  it('leave a chosen key to who has chosen it, when another command comes with it', () => {
    const chosen = { 'desk.panes': ['KeyQ'] };
    expect(keysOf('desk.panes', chosen)).toEqual(['KeyQ']);
    expect(keysOf('desk.apply', chosen)).toEqual([]);
  });

  it('pass over what nobody may choose, what two have chosen, and commands that are not there', () => {
    const chosen = {
      'desk.apply': ['Mod+KeyW', 'KeyP', 'KeyP'],
      'desk.recent1': ['KeyP', 'KeyX'],
      'gone.command': ['KeyX'],
    };
    expect(keysOf('desk.apply', chosen)).toEqual(['KeyP']);
    expect(keysOf('desk.recent1', chosen)).toEqual(['KeyX']);
    expect(keysOf('gone.command', chosen)).toBeUndefined();
  });
});
