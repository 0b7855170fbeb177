import { Keyboard, TEXT } from '#tests/unit/support/keyboard.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let keyboard: Keyboard;
let ran: string[];
let press: Keyboard['press'];
/** Whether there are codes for the second of two keys. */
let hasRecent: boolean;
/** Ends the work of the command that decides what the next keys mean. */
let tookBack: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  hasRecent = true;
  keyboard = new Keyboard();
  ({ ran, press } = keyboard);
  const takeBack = () =>
    new Promise<void>((resolve) => {
      ran.push('undo');
      tookBack = resolve;
    });
  keyboard.command('undo', 'global', ['Mod+KeyZ'], { decidesKeys: true, run: takeBack });
  keyboard.command('apply', 'transcript', ['KeyQ']);
  keyboard.command('pin', 'transcript', ['Digit1']);
  keyboard.command('recent 1', 'transcript', ['KeyR Digit1'], { when: () => hasRecent });
  keyboard.command('palette', 'global', ['Mod+KeyK']);
  keyboard.command('panes', 'global', ['Mod+KeyE KeyP']);
  keyboard.command('next', 'desk', ['KeyL']);
});

afterEach(() => {
  keyboard.close();
  vi.useRealTimers();
});

describe('a key pressed while something is being taken back', () => {
  beforeEach(() => {
    document.body.innerHTML = TEXT;
    document.querySelector<HTMLElement>('#here')?.focus();
  });

  /** Ends the work; what was pressed meanwhile is pressed again, one key a task. */
  async function takenBack(): Promise<void> {
    tookBack();
    await vi.advanceTimersByTimeAsync(20);
  }

  it('means what it means when that is done, in the order of pressing', async () => {
    hasRecent = false;
    press('KeyZ', { ctrlKey: true });
    expect(press('KeyR').defaultPrevented).toBe(true);
    press('Digit1');
    press('KeyQ');
    expect(press('KeyX').defaultPrevented).toBe(false);
    expect(ran).toEqual(['undo']);
    hasRecent = true;
    await takenBack();
    expect(ran).toEqual(['undo', 'recent 1', 'apply']);
    press('KeyQ');
    expect(ran.at(-1)).toBe('apply');
    expect(ran).toHaveLength(4);
  });

  it('waits for each step of several', async () => {
    press('KeyZ', { ctrlKey: true });
    press('KeyZ', { ctrlKey: true });
    press('KeyQ');
    await takenBack();
    expect(ran).toEqual(['undo', 'undo']);
    await takenBack();
    expect(ran).toEqual(['undo', 'undo', 'apply']);
  });

  it('keeps its place among keys pressed while those before it are pressed again', async () => {
    press('KeyZ', { ctrlKey: true });
    press('Digit1');
    press('KeyQ');
    tookBack();
    await Promise.resolve();
    await Promise.resolve();
    press('KeyL');
    await vi.advanceTimersByTimeAsync(20);
    expect(ran).toEqual(['undo', 'pin', 'apply', 'next']);
  });

  it('may be the second of two, whatever else it means', async () => {
    press('KeyZ', { ctrlKey: true });
    press('KeyE', { ctrlKey: true });
    expect(press('KeyP').defaultPrevented).toBe(true);
    await takenBack();
    expect(ran).toEqual(['undo', 'panes']);
    expect(keyboard.dispatcher.waiting).toBeUndefined();
  });

  it('is not done where it would be somebody else’s by then', async () => {
    press('KeyZ', { ctrlKey: true });
    press('KeyQ');
    document.body.insertAdjacentHTML('beforeend', '<input id="field" />');
    document.querySelector<HTMLElement>('#field')?.focus();
    await takenBack();
    expect(ran).toEqual(['undo']);
    document.body.innerHTML = TEXT;
    press('KeyZ', { ctrlKey: true });
    press('KeyQ');
    document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
    await takenBack();
    expect(ran).toEqual(['undo', 'undo']);
  });

  it('is not overtaken by a key that means nothing but behind it', async () => {
    const here = document.querySelector<HTMLElement>('#here');
    const wanted: string[] = [];
    here?.addEventListener('keydown', ({ code }) => wanted.push(code));
    const hold = () => {
      ran.push('hold an edge');
      here?.setAttribute('data-command-scope', 'edge');
    };
    keyboard.command('hold', 'transcript', ['BracketLeft'], { run: hold });
    keyboard.command('step', 'edge', ['Mod+ArrowRight']);
    keyboard.command('leave', 'edge', ['Enter']);
    press('KeyZ', { ctrlKey: true });
    press('BracketLeft');
    expect(press('ArrowRight', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(wanted).not.toContain('ArrowRight');
    await takenBack();
    expect(ran).toEqual(['undo', 'hold an edge', 'step', 'leave']);
  });

  it('leaves fields and buttons their own keys', () => {
    keyboard.command('leave', 'edge', ['Enter']);
    press('KeyZ', { ctrlKey: true });
    press('KeyQ');
    for (const control of ['<button id="here"></button>', '<input id="here" />']) {
      document.body.innerHTML = control;
      expect(press('Enter').defaultPrevented).toBe(false);
    }
  });

  it('is forgotten when the pointer is used', async () => {
    press('KeyZ', { ctrlKey: true });
    press('KeyQ');
    keyboard.dispatcher.stop();
    await takenBack();
    expect(ran).toEqual(['undo']);
  });

  it('is late once, however long it is held down', async () => {
    press('KeyZ', { ctrlKey: true });
    for (let time = 0; time < 60; time += 1) press('KeyZ', { ctrlKey: true, repeat: true });
    await takenBack();
    await takenBack();
    await takenBack();
    expect(ran).toEqual(['undo', 'undo']);
  });

  it('waits in a text field too, where it acts there', async () => {
    press('KeyZ', { ctrlKey: true });
    document.body.innerHTML = '<input id="here" />';
    expect(press('KeyK', { ctrlKey: true }).defaultPrevented).toBe(true);
    document.querySelector<HTMLElement>('#here')?.focus();
    await takenBack();
    expect(ran).toEqual(['undo', 'palette']);
  });

  it('is still a letter in a text field', () => {
    press('KeyZ', { ctrlKey: true });
    document.body.innerHTML = '<input id="here" />';
    expect(press('KeyL').defaultPrevented).toBe(false);
  });
});
